/** What is known of this device's clock. All in ms. */
export interface ClockError {
  /** Device minus true: positive where the device's clock is fast. */
  readonly offBy: number
  /** How sure that is, to either side. */
  readonly within: number
  /** The device's time when it was learned. */
  readonly learned: number
}

/** A wall clock and one that nobody can set, read together; ms. */
export interface Reading {
  readonly wall: number
  readonly steady: number
}

/** A host's answer: its `Date` header, the device's time when it came, and how long the round trip took. */
export interface Answer {
  readonly date: string | null
  readonly wall: number
  readonly trip: number
}

/** From here on people are told about it. */
export const noticeable = 2 * 60_000

const jump = 5000
const nap = 60_000
/** Nobody watched the clock meanwhile. */
const unwatched = 60_000
/** A cheap quartz loses or gains less. */
const drift = 100e-6

/** What an answer teaches; undefined where it says no time. */
export function errorFrom({ date, wall, trip }: Answer): ClockError | undefined {
  const second = Date.parse(date ?? '')
  if (Number.isNaN(second)) return undefined
  // The host's clock stood somewhere within that second, at some moment of the round trip.
  const offBy = Math.round(wall - trip / 2 - (second + 500))
  return { offBy, within: Math.ceil(trip / 2) + 500, learned: wall }
}

/** The same knowledge at a later time, less sure by what a clock may drift. */
export function aged(error: ClockError, wall: number): ClockError {
  const within = Math.ceil(error.within + Math.max(0, wall - error.learned) * drift)
  return { ...error, within }
}

/** What is still known after the app or the device slept or was off; nothing where the clock was set back meanwhile. */
export function afterAbsence(error: ClockError, wall: number): ClockError | undefined {
  if (wall < error.learned - jump) return undefined
  return { ...error, within: error.within + unwatched }
}

/**
 * What happened to the wall clock, by the leap it made against a steady one, and for how long nobody looked (ms).
 * A steady clock may stop while the device sleeps, so a leap forward of a page out of sight, or after a long silence,
 * is a nap; any other leap is somebody setting the clock.
 */
export function happened(leap: number, silence: number, wasHidden: boolean): 'nothing' | 'slept' | 'set' {
  if (Math.abs(leap) <= jump) return 'nothing'
  return leap > 0 && (wasHidden || silence > nap) ? 'slept' : 'set'
}

/** A leap that makes a wrong clock right is somebody setting it right, asleep or not. */
export function isSetRight({ offBy }: ClockError, leap: number): boolean {
  return Math.abs(offBy) > noticeable && Math.abs(offBy + leap) <= noticeable
}

/** How much further the wall clock went than the steady one. */
export function leapBetween(before: Reading, now: Reading): number {
  return now.wall - before.wall - (now.steady - before.steady)
}
