import type { ClockError } from './clock-error.ts'
import { goBy } from './device-clock.ts'
import { createTrueClock } from './true-clock.ts'

/** Where what is known of the clock outlives the page. */
export interface ClockMemory {
  /** What the last start kept, once it has been read. */
  readonly kept: Promise<ClockError | null | undefined>
  readonly keep: (error: ClockError | null) => void
}

const patience = 10_000
const often = 15_000

/** The device's clock learns its error from the host: now, when the network comes back, and when the page does. */
export function startClock({ kept, keep }: ClockMemory): void {
  const clock = createTrueClock({
    read: () => ({ wall: Date.now(), steady: performance.now() }),
    isHidden: () => document.visibilityState === 'hidden',
    ask: askHost,
    keep,
  })
  goBy(clock)
  kept.then(clock.recall)
  const hear = () => void clock.hear()
  setInterval(clock.look, often)
  addEventListener('online', hear)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hear()
    else clock.look()
  })
  hear()
}

async function askHost(): Promise<string | null> {
  const signal = AbortSignal.timeout(patience)
  const answer = await fetch('/healthz', { cache: 'no-store', signal }).catch(() => undefined)
  return answer?.headers.get('Date') ?? null
}
