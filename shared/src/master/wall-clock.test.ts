import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atWall, minuteOf, wallMinute } from './index.ts'
import { dayPlus, weekdayOf } from './wall-clock.ts'

const at = Date.parse

describe('the wall clock', () => {
  test.each([
    ['2026-11-20T01:30:00Z', 'Asia/Shanghai', { day: '2026-11-20', minute: minuteOf('09:30') }],
    ['2026-11-20T16:00:00Z', 'Asia/Shanghai', { day: '2026-11-21', minute: 0 }],
    ['2026-11-20T15:59:59.999Z', 'Asia/Shanghai', { day: '2026-11-20', minute: 1439 }],
    ['2026-12-31T18:31:00Z', 'Asia/Kolkata', { day: '2027-01-01', minute: 1 }],
    ['2026-01-01T04:59:00Z', 'America/New_York', { day: '2025-12-31', minute: 1439 }],
    ['2026-07-01T12:00:00Z', 'Europe/Berlin', { day: '2026-07-01', minute: minuteOf('14:00') }],
    ['2026-12-01T12:00:00Z', 'Europe/Berlin', { day: '2026-12-01', minute: minuteOf('13:00') }],
    ['2026-02-28T20:00:00Z', 'Pacific/Kiritimati', { day: '2026-03-01', minute: minuteOf('10:00') }],
  ])('at %s in %s', (instant, timeZone, shown) => {
    expect(wallMinute(at(instant), timeZone)).toEqual(shown)
  })

  test('jumps over an hour in spring: what it never shows comes an hour later', () => {
    expect(atWall('2026-03-29', minuteOf('01:59'), 'Europe/Berlin')).toBe(at('2026-03-29T00:59:00Z'))
    expect(atWall('2026-03-29', minuteOf('02:30'), 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00Z'))
    expect(atWall('2026-03-29', minuteOf('03:00'), 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'))
  })

  test('shows an hour twice in autumn: the first one counts', () => {
    expect(atWall('2026-10-25', minuteOf('02:30'), 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'))
    expect(wallMinute(at('2026-10-25T01:30:00Z'), 'Europe/Berlin').minute).toBe(minuteOf('02:30'))
    expect(atWall('2026-10-25', minuteOf('03:00'), 'Europe/Berlin')).toBe(at('2026-10-25T02:00:00Z'))
  })

  test('reads back what it was set to, in whole, half and quarter hour zones', () => {
    const zones = ['Asia/Shanghai', 'Asia/Kolkata', 'Asia/Kathmandu', 'UTC', 'America/St_Johns'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3650 }),
        fc.integer({ min: 240, max: 1439 }),
        (zone, days, minute) => {
          const day = dayPlus('2020-01-01', days)
          expect(wallMinute(atWall(day, minute, zone), zone)).toEqual({ day, minute })
        },
      ),
    )
  })

  test('refuses a zone nobody knows', () => {
    expect(() => wallMinute(0, 'Mars/Olympus')).toThrow(RangeError)
  })
})

test('days follow each other over the ends of months, years and weeks', () => {
  expect(dayPlus('2028-02-28', 1)).toBe('2028-02-29')
  expect(dayPlus('2026-12-31', 1)).toBe('2027-01-01')
  expect(dayPlus('2026-03-01', -1)).toBe('2026-02-28')
  expect(['2026-11-20', '2026-11-22', '2026-11-23'].map(weekdayOf)).toEqual([5, 7, 1])
})
