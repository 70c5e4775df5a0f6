import type { Refusal } from '@countersign/shared/field'
import { RestTrouble, refusalOf } from './troubles.ts'

/** So long a helpdesk may still be busy with what gave no answer. */
const quiet = 60_000

interface Putting<There> {
  /** What the helpdesk has of it; undefined where nothing. */
  readonly look: () => Promise<There | undefined>
  /** Sends it, once. */
  readonly put: () => Promise<void>
  /** When it was sent before, without a clear outcome (ms since 1970). */
  readonly sentAt: number | undefined
  /** Keeps when it is sent, before it is; forgets it by undefined, where it surely didn't arrive. */
  readonly remember: (sentAt: number | undefined) => Promise<void>
  /** Ms since 1970. */
  readonly now: number
}

/**
 * Puts something at a ticket so that it is there once, however often this is asked for and whatever happens to answers on
 * the way: it looks first, sends at most once, and believes only what it then sees there.
 */
export async function putOnce<There>({
  look,
  put,
  sentAt,
  remember,
  now,
}: Putting<There>): Promise<{ there: There } | Refusal> {
  const before = await attempt(look)
  if ('trouble' in before) return refusalFor(before.trouble, sentAt === undefined ? 'unreachable' : 'unclear')
  if (before.value !== undefined) return { there: before.value }
  if (sentAt !== undefined && now - sentAt < quiet) return refusalOf('too-soon')

  await remember(now)
  const sent = await attempt(put)
  if ('trouble' in sent && sent.trouble.trouble !== 'unclear') {
    await remember(undefined)
    return refusalFor(sent.trouble)
  }
  const after = await attempt(look)
  if ('trouble' in after) return refusalOf('unclear')
  return after.value === undefined ? refusalOf('not-there') : { there: after.value }
}

async function attempt<T>(what: () => Promise<T>): Promise<{ value: T } | { trouble: RestTrouble }> {
  try {
    return { value: await what() }
  } catch (error) {
    // An answer that is cut, or no JSON, is as unclear as none.
    return {
      trouble: error instanceof RestTrouble ? error : new RestTrouble('unclear', '', { cause: error }),
    }
  }
}

function refusalFor(
  { trouble, words }: RestTrouble,
  ifUnclear: 'unreachable' | 'unclear' = 'unclear',
): Refusal {
  return trouble === 'unclear' ? refusalOf(ifUnclear) : refusalOf(trouble, words)
}
