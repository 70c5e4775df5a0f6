/** True time as far as it is known. Until a host was heard it is the device's. */
export interface TrueClock {
  /** Ms since 1970. */
  readonly now: () => number
  /** The device's error, as events tell it; null while nothing is known. */
  readonly error: () => { readonly offBy: number; readonly within: number } | null
  /** Minutes that the device is fast (slow: below 0), where that is enough to be told; else 0. */
  readonly minutesOff: () => number
  readonly subscribe: (changed: () => void) => () => void
}

const listeners = new Set<() => void>()
let known: Omit<TrueClock, 'subscribe'> = { now: Date.now, error: () => null, minutesOff: () => 0 }

/** This device's clock, set right as far as its error is known. */
export const deviceClock: TrueClock = {
  now: () => known.now(),
  error: () => known.error(),
  minutesOff: () => known.minutesOff(),
  subscribe: (changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
}

/** From here on the device goes by a clock that learns. It comes after the first screen. */
export function goBy(clock: TrueClock): void {
  known = clock
  clock.subscribe(tell)
  tell()
}

function tell() {
  for (const changed of [...listeners]) changed()
}
