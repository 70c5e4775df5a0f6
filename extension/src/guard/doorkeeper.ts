import type { Verdict } from '../messages.ts'
import type { Asking } from './page-channel.ts'

/** The layers of one close, from the hand to the wire: a click may lead to a submit, and that to a script's request. */
export type Layer = 'click' | 'submit' | 'script' | 'navigation'
const order: readonly Layer[] = ['click', 'submit', 'script', 'navigation']

export interface DoorkeeperNeeds {
  readonly verdicts: (tickets: readonly string[]) => Promise<readonly Verdict[]>
  /** Asks the person. Only true sends anything. */
  readonly prompt: (verdicts: readonly Verdict[]) => Promise<boolean>
  /** False once the extension was updated or switched off under this page. */
  readonly alive: () => boolean
  readonly report: (error: unknown) => void
  /** Told when the first attempt begins to wait, and when the last one has gone, or has not. */
  readonly asking: (asking: Asking) => void
}

/** What becomes of an attempt: it goes at once, waits for an answer, or is the echo of one that waits. */
export type Fate = 'goes' | 'echo' | Promise<boolean>
export type Doorkeeper = (layer: Layer, tickets: readonly string[]) => Fate

/** A background that sleeps on a busy machine takes its time to wake. */
const patience = 5_000
const passLasts = 30_000

interface Pass {
  readonly tickets: readonly string[]
  readonly from: number
  readonly used: Set<Layer>
  readonly until: number
}

/**
 * Decides over attempts to close tickets, and asks about each close once: what was let go at one layer passes the layers
 * below, once each. Whatever fails on the way lets the attempt go: the helpdesk is more important than we are.
 */
export function createDoorkeeper(needs: DoorkeeperNeeds, signal: AbortSignal): Doorkeeper {
  const pending = new Map<string, Promise<boolean>>()
  let passes: readonly Pass[] = []
  let queue: Promise<unknown> = Promise.resolve()
  const left = new Promise<true>((resolve) => {
    signal.addEventListener('abort', () => resolve(true), { once: true })
  })

  const hasPass = (layer: Layer, tickets: readonly string[]): boolean => {
    const at = order.indexOf(layer)
    passes = passes.filter(({ until }) => until > performance.now())
    const pass = passes.find(
      ({ tickets: let_, from, used }) =>
        at > from && !used.has(layer) && tickets.every((ticket) => let_.includes(ticket)),
    )
    pass?.used.add(layer)
    return pass !== undefined
  }

  const asks = async (tickets: readonly string[]): Promise<boolean> => {
    const verdicts = await Promise.race([needs.verdicts(tickets), after(patience)])
    const against = verdicts?.filter(({ may }) => !may) ?? []
    if (against.length === 0 || !needs.alive()) return true
    const turn = queue.then(() => needs.prompt(against))
    queue = turn.catch(() => {})
    return turn
  }

  return (layer, tickets) => {
    if (signal.aborted || tickets.length === 0 || !needs.alive() || hasPass(layer, tickets)) return 'goes'
    const key = JSON.stringify([...tickets].sort())
    const waits = pending.get(key)
    // A script's request has somebody waiting for its end, so it shares the answer.
    if (waits) return layer === 'script' ? waits : 'echo'
    const answer = Promise.race([asks(tickets), left])
      .catch((error) => {
        needs.report(error)
        return true
      })
      .then((goes) => {
        pending.delete(key)
        const until = performance.now() + passLasts
        if (goes) passes = [...passes, { tickets, from: order.indexOf(layer), used: new Set(), until }]
        // After the action was carried out.
        if (pending.size === 0) setTimeout(() => needs.asking(goes ? 'went' : 'refused'))
        return goes
      })
    if (pending.size === 0) needs.asking('asks')
    pending.set(key, answer)
    return answer
  }
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds)
  })
