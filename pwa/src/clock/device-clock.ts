import type { ClockError } from './clock-error.ts'
import { createTrueClock, type TrueClock } from './true-clock.ts'

/** Where what is known of the clock outlives the page. */
export interface ClockMemory {
  /** What the last start kept, once it has been read. */
  readonly kept: Promise<ClockError | null | undefined>
  readonly keep: (error: ClockError | null) => void
}

const patience = 10_000
const often = 15_000

let keep: ClockMemory['keep'] = () => undefined

const clock = createTrueClock({
  read: () => ({ wall: Date.now(), steady: performance.now() }),
  isHidden: () => document.visibilityState === 'hidden',
  ask: async () => {
    const answer = await fetch('/healthz', {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined)
    return answer?.headers.get('Date') ?? null
  },
  keep: (error) => keep(error),
})

/** This device's clock, set right as far as its error is known. */
export const deviceClock: TrueClock = clock

/** From here on the clock learns its error from the host: now, when the network comes back, and when the page does. */
export function startClock(memory: ClockMemory): void {
  keep = memory.keep
  memory.kept.then(clock.recall)
  const hear = () => void clock.hear()
  setInterval(clock.look, often)
  addEventListener('online', hear)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hear()
    else clock.look()
  })
  hear()
}
