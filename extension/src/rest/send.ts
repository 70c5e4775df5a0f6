import type { Send } from '../helpdesks/dialects/dialect.ts'
import { RestTrouble, troubleOf } from './troubles.ts'

/** A service worker is ended where an answer takes longer than 30 seconds. */
const longest = 25_000

interface SendOptions {
  /** The helpdesk's own address, without a slash at its end. */
  readonly base: string
  /** The header that says whose token it is. */
  readonly authorization: Readonly<Record<string, string>>
  /** In ms. */
  readonly patience?: number
}

/** Speaks to one helpdesk, and to nobody else: redirects aren't followed, and nothing of the browser's session goes along. */
export function sendTo({ base, authorization, patience = longest }: SendOptions): Send {
  return async (path, { headers, ...options } = {}) => {
    if (!path.startsWith('/')) throw new Error(`${path} is no path of a helpdesk`)
    const answer = await fetch(base + path, {
      ...options,
      headers: { accept: 'application/json', ...(headers as Record<string, string>), ...authorization },
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    }).catch((cause: unknown) => {
      throw new RestTrouble('unclear', '', { cause })
    })
    const trouble = troubleOf(answer.status)
    if (trouble) throw new RestTrouble(trouble, await wordsIn(answer, trouble))
    return answer
  }
}

/** What the helpdesk says itself, where only that tells why: `{ errors: […] }` or `{ message: … }`. */
async function wordsIn(answer: Response, trouble: string): Promise<string> {
  if (trouble !== 'not-taken') return ''
  const said: unknown = await answer.json().catch(() => undefined)
  if (typeof said !== 'object' || said === null) return `HTTP ${answer.status}`
  const { errors, message } = said as { readonly errors?: unknown; readonly message?: unknown }
  const words = Array.isArray(errors) ? errors.join(' ') : message
  return typeof words === 'string' ? words.slice(0, 200) : `HTTP ${answer.status}`
}
