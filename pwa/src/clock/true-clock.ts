import {
  type Answer,
  afterAbsence,
  aged,
  type ClockError,
  errorFrom,
  happened,
  isSetRight,
  leapBetween,
  noticeable,
  type Reading,
} from './clock-error.ts'
import type { TrueClock } from './device-clock.ts'

/** What the clock stands on. */
export interface ClockPorts {
  readonly read: () => Reading
  readonly isHidden: () => boolean
  /** The `Date` header of the app's host; null where it can't be heard. Never throws. */
  readonly ask: () => Promise<string | null>
  /** Keeps what is known for the next start; null forgets it. */
  readonly keep: (error: ClockError | null) => void
}

export interface TrueClockInside extends TrueClock {
  /** Takes up what the last start kept. */
  readonly recall: (kept: ClockError | null | undefined) => void
  /** Looks whether the clock was set; often enough that nothing slips by. */
  readonly look: () => void
  /** Asks the host, unless it answered within the last ten minutes. */
  readonly hear: () => Promise<void>
}

const pause = 10 * 60_000

/** A clock that learns its error from the host, and forgets it when somebody sets the device's clock. */
export function createTrueClock({ read, isHidden, ask, keep }: ClockPorts): TrueClockInside {
  const listeners = new Set<() => void>()
  let known: ClockError | undefined
  // What the wall clock is held against, and when that was last done.
  let base = read()
  let last = base
  let wasHidden = false
  let heardAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined

  function learn(error: ClockError | undefined) {
    known = error
    keep(error ?? null)
    for (const changed of [...listeners]) changed()
  }

  function look(): Reading {
    const now = read()
    const leap = leapBetween(base, now)
    const what = happened(leap, now.steady - last.steady, wasHidden || isHidden())
    last = now
    wasHidden = isHidden()
    if (what === 'nothing') return now
    base = now
    heardAt = Number.NEGATIVE_INFINITY
    if (!known) return now
    learn(what === 'set' || isSetRight(known, leap) ? undefined : afterAbsence(known, now.wall))
    if (!known) void hear()
    return now
  }

  function hear(): Promise<void> {
    const { steady } = look()
    if (steady - heardAt < pause) return Promise.resolve()
    asking ??= askOnce(steady).finally(() => {
      asking = undefined
    })
    return asking
  }

  async function askOnce(askedAt: number) {
    const date = await ask()
    const { wall, steady } = look()
    const answer: Answer = { date, wall, trip: steady - askedAt }
    const error = errorFrom(answer)
    if (!error) return
    base = last
    heardAt = steady
    learn(error)
  }

  return {
    now: () => look().wall - (known?.offBy ?? 0),
    error: () => {
      const { wall } = look()
      if (!known) return null
      const { offBy, within } = aged(known, wall)
      return { offBy, within }
    },
    minutesOff: () => (known && Math.abs(known.offBy) > noticeable ? Math.round(known.offBy / 60_000) : 0),
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    recall: (kept) => {
      if (known || !kept) return
      const error = afterAbsence(kept, read().wall)
      if (error) learn(error)
      else keep(null)
    },
    look,
    hear,
  }
}
