import { describe, expect, test } from 'vitest'
import { afterAbsence, type ClockError, errorFrom } from './clock-error.ts'
import { createTrueClock } from './true-clock.ts'

const minute = 60_000
const hour = 60 * minute
const noon = Date.parse('2026-11-20T12:00:00.000Z')

/** A device whose clock is off by so much, and the host that knows better; each can be made to do as the day does. */
function device({ offBy = 0, trip = 200 } = {}) {
  const at = { wall: noon + offBy, steady: 1000, true: noon }
  let isHidden = false
  let isReached = true
  let asked = 0
  let kept: ClockError | null | undefined
  const pass = (ms: number) => {
    at.wall += ms
    at.steady += ms
    at.true += ms
  }
  const clock = createTrueClock({
    read: () => ({ wall: at.wall, steady: at.steady }),
    isHidden: () => isHidden,
    ask: async () => {
      asked++
      pass(trip / 2)
      const date = isReached ? new Date(at.true).toUTCString() : null
      pass(trip / 2)
      return date
    },
    keep: (error) => {
      kept = error
    },
  })
  return {
    clock,
    lasts: (ms: number, every = 15_000) => {
      for (let left = ms; left > 0; left -= every) {
        pass(Math.min(every, left))
        clock.look()
      }
    },
    /** The steady clock stops in its sleep, as it does on some systems. */
    sleeps: (ms: number) => {
      at.wall += ms
      at.true += ms
      clock.look()
    },
    isSet: (by: number) => {
      at.wall += by
      clock.look()
    },
    hides: () => {
      isHidden = true
      clock.look()
    },
    isSeen: () => {
      isHidden = false
      clock.look()
    },
    losesNetwork: () => {
      isReached = false
    },
    asked: () => asked,
    kept: () => kept,
    /** How wrong the time is that the app goes by. */
    wrongBy: () => Math.abs(clock.now() - at.true),
  }
}

describe('what an answer of the host teaches', () => {
  test('the middle of the second it names, to within half the round trip and half a second', () => {
    const answer = { date: 'Fri, 20 Nov 2026 12:00:00 GMT', wall: noon + 3 * hour + 900, trip: 400 }
    expect(errorFrom(answer)).toMatchObject({ offBy: 3 * hour + 200, within: 700 })
  })

  test('nothing, where it names no time', () => {
    expect(errorFrom({ date: null, wall: noon, trip: 10 })).toBeUndefined()
    expect(errorFrom({ date: 'yesterday', wall: noon, trip: 10 })).toBeUndefined()
  })
})

describe('a clock that is three hours fast', () => {
  test('is taken at its word until the host is heard, and set right from then on', async () => {
    const tablet = device({ offBy: 3 * hour })
    expect(tablet.clock.error()).toBeNull()
    expect(tablet.wrongBy()).toBe(3 * hour)
    await tablet.clock.hear()
    const error = tablet.clock.error()
    expect(Math.abs((error?.offBy ?? 0) - 3 * hour)).toBeLessThanOrEqual(error?.within ?? 0)
    expect(error?.within).toBeLessThanOrEqual(1000)
    expect(tablet.wrongBy()).toBeLessThanOrEqual(1000)
    expect(tablet.clock.minutesOff()).toBe(180)
  })

  test('asks at most once in ten minutes, but again where nobody answered', async () => {
    const tablet = device({ offBy: 3 * hour })
    tablet.losesNetwork()
    await tablet.clock.hear()
    expect(tablet.clock.error()).toBeNull()
    const other = device()
    await Promise.all([other.clock.hear(), other.clock.hear()])
    other.lasts(9 * minute)
    await other.clock.hear()
    expect(other.asked()).toBe(1)
    other.lasts(2 * minute)
    await other.clock.hear()
    expect(other.asked()).toBe(2)
    await tablet.clock.hear()
    expect(tablet.asked()).toBe(2)
  })

  test('is less and less known as it drifts', async () => {
    const tablet = device()
    await tablet.clock.hear()
    const before = tablet.clock.error()?.within ?? 0
    tablet.lasts(10 * hour, minute)
    expect(tablet.clock.error()?.within).toBeGreaterThan(before + 3000)
  })
})

describe('when the clock leaps', () => {
  test.each([
    ['forward', 2 * hour],
    ['back', -2 * hour],
  ])('%s before our eyes, nothing is known until the host is heard again', async (_, by) => {
    const tablet = device({ offBy: minute })
    await tablet.clock.hear()
    tablet.losesNetwork()
    tablet.isSet(by)
    expect(tablet.clock.error()).toBeNull()
    expect(tablet.kept()).toBeNull()
    expect(tablet.clock.minutesOff()).toBe(0)
  })

  test('the host is asked at once, however lately it was', async () => {
    const tablet = device()
    await tablet.clock.hear()
    tablet.isSet(-2 * hour)
    await tablet.clock.hear()
    expect(tablet.wrongBy()).toBeLessThanOrEqual(1000)
    expect(tablet.clock.minutesOff()).toBe(-120)
  })

  test('forward while out of sight, it slept: what is known stays, less sure', async () => {
    const tablet = device({ offBy: 3 * hour })
    await tablet.clock.hear()
    tablet.losesNetwork()
    tablet.hides()
    tablet.sleeps(8 * hour)
    tablet.isSeen()
    expect(tablet.wrongBy()).toBeLessThanOrEqual(1000)
    expect(tablet.clock.error()?.within).toBeGreaterThan(minute)
  })

  test('forward after a long silence, it slept too', async () => {
    const tablet = device({ offBy: 3 * hour })
    await tablet.clock.hear()
    tablet.losesNetwork()
    tablet.lasts(2 * minute, 2 * minute)
    expect(tablet.clock.error()?.within).toBeLessThan(minute)
    tablet.hides()
    tablet.lasts(10 * minute, 5 * minute)
    tablet.sleeps(hour)
    expect(tablet.clock.error()).not.toBeNull()
  })

  test('back while out of sight, nobody slept', async () => {
    const tablet = device({ offBy: 3 * hour })
    await tablet.clock.hear()
    tablet.losesNetwork()
    tablet.hides()
    tablet.isSet(-10 * minute)
    expect(tablet.clock.error()).toBeNull()
  })

  test('out of sight by just what it was slow, somebody set it right', async () => {
    const tablet = device({ offBy: -3 * hour })
    await tablet.clock.hear()
    tablet.losesNetwork()
    tablet.hides()
    tablet.isSet(3 * hour)
    tablet.isSeen()
    expect(tablet.clock.error()).toBeNull()
    expect(tablet.wrongBy()).toBe(0)
  })
})

describe('after a restart', () => {
  test('what was known is known, less sure, until the host is heard', async () => {
    const tablet = device({ offBy: 3 * hour })
    tablet.losesNetwork()
    tablet.clock.recall({ offBy: 3 * hour, within: 700, learned: noon - 10 * hour })
    expect(tablet.wrongBy()).toBe(0)
    expect(tablet.clock.error()?.within).toBeGreaterThan(minute)
  })

  test('nothing is, where the clock stands before what it learned', () => {
    expect(afterAbsence({ offBy: hour, within: 700, learned: noon }, noon - minute)).toBeUndefined()
    const tablet = device()
    tablet.clock.recall({ offBy: hour, within: 700, learned: noon + hour })
    expect(tablet.clock.error()).toBeNull()
    expect(tablet.kept()).toBeNull()
  })

  test('what was heard since stands', async () => {
    const tablet = device({ offBy: 3 * hour })
    await tablet.clock.hear()
    tablet.clock.recall({ offBy: minute, within: 700, learned: noon - hour })
    expect(tablet.wrongBy()).toBeLessThanOrEqual(1000)
  })
})
