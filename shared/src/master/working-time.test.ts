import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingMinutes,
  type Calendar,
  defaultMaster,
  isWorkingDay,
  workingMinutesBetween,
} from './index.ts'

const at = Date.parse
const calendar = defaultMaster.calendar
const china = 'Asia/Shanghai'

const stories: readonly (readonly [story: string, from: string, minutes: number, due: string])[] = [
  ['within the day', '2026-11-20T10:00:00+08:00', 240, '2026-11-20T14:00:00+08:00'],
  ['ending with the day: due at closing', '2026-11-20T14:00:00+08:00', 240, '2026-11-20T18:00:00+08:00'],
  ['over the night', '2026-11-19T16:00:00+08:00', 240, '2026-11-20T11:00:00+08:00'],
  ['over the weekend', '2026-11-20T16:00:00+08:00', 240, '2026-11-23T11:00:00+08:00'],
  ['called at night, before midnight', '2026-11-19T23:50:00+08:00', 30, '2026-11-20T09:30:00+08:00'],
  ['called at night, after midnight', '2026-11-20T00:10:00+08:00', 30, '2026-11-20T09:30:00+08:00'],
  ['called on a Sunday', '2026-11-22T12:00:00+08:00', 30, '2026-11-23T09:30:00+08:00'],
  ['called at closing', '2026-11-20T18:00:00+08:00', 1, '2026-11-23T09:01:00+08:00'],
  ['over the week of 国庆节', '2026-09-30T17:00:00+08:00', 120, '2026-10-08T10:00:00+08:00'],
  ['into a moved working Saturday', '2026-10-09T17:00:00+08:00', 120, '2026-10-10T10:00:00+08:00'],
  ['over a moved working day before 春节', '2026-02-13T17:00:00+08:00', 660, '2026-02-24T10:00:00+08:00'],
  ['over the new year', '2025-12-31T17:30:00+08:00', 60, '2026-01-04T09:30:00+08:00'],
  ['several days', '2026-11-16T09:00:00+08:00', 5 * 540, '2026-11-20T18:00:00+08:00'],
  ['no time at all', '2026-11-22T12:00:00+08:00', 0, '2026-11-22T12:00:00+08:00'],
]

describe('working time', () => {
  test.each(stories)('%s', (_, from, minutes, due) => {
    const end = addWorkingMinutes(at(from), minutes, calendar, china)
    expect(new Date(end).toISOString()).toBe(new Date(due).toISOString())
    expect(workingMinutesBetween(at(from), end, calendar, china)).toBe(minutes)
  })

  test('is that of the place: the same instant is early in Berlin and late in Kolkata', () => {
    const from = at('2026-11-20T12:15:00Z')
    expect(addWorkingMinutes(from, 60, calendar, 'Europe/Berlin')).toBe(at('2026-11-20T14:15:00+01:00'))
    expect(addWorkingMinutes(from, 60, calendar, 'Asia/Kolkata')).toBe(at('2026-11-23T09:45:00+05:30'))
    expect(addWorkingMinutes(from, 60, calendar, china)).toBe(at('2026-11-23T10:00:00+08:00'))
  })

  test('opens at nine on both sides of a change of the clock', () => {
    expect(addWorkingMinutes(at('2026-03-27T17:00:00+01:00'), 120, calendar, 'Europe/Berlin')).toBe(
      at('2026-03-30T10:00:00+02:00'),
    )
    expect(addWorkingMinutes(at('2026-10-23T17:00:00+02:00'), 120, calendar, 'Europe/Berlin')).toBe(
      at('2026-10-26T10:00:00+01:00'),
    )
  })

  test('of a night shift counts the hours that pass, not those the clock shows', () => {
    const nights: Calendar = { ...calendar, days: [7], opens: '01:00', closes: '05:00' }
    const sunday = (day: string) =>
      workingMinutesBetween(
        at(`${day}T00:00:00Z`) - 7_200_000,
        at(`${day}T12:00:00Z`),
        nights,
        'Europe/Berlin',
      )
    expect(['2026-03-29', '2026-10-25', '2026-11-22'].map(sunday)).toEqual([180, 300, 240])
  })

  test('what is added is what lies between, whenever it begins', () => {
    const instants = fc.integer({ min: at('2025-12-01') / 1000, max: at('2027-02-01') / 1000 })
    const zones = fc.constantFrom(china, 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York')
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 20_000 }), zones, (seconds, minutes, zone) => {
        const from = seconds * 1000
        const end = addWorkingMinutes(from, minutes, calendar, zone)
        expect(workingMinutesBetween(from, end, calendar, zone)).toBe(minutes)
        if (minutes > 0) expect(workingMinutesBetween(from, end - 1, calendar, zone)).toBe(minutes - 1)
      }),
    )
  })

  test('doesn’t run backwards', () => {
    expect(
      workingMinutesBetween(at('2026-11-20T12:00:00Z'), at('2026-11-19T12:00:00Z'), calendar, china),
    ).toBe(0)
  })
})

test('the holidays of 2026 are as announced: 33 days off, six weekend days worked for them', () => {
  expect(calendar.holidays).toHaveLength(33)
  expect(calendar.workdays).toHaveLength(6)
  const days = [
    '2026-01-01',
    '2026-02-14',
    '2026-02-23',
    '2026-05-09',
    '2026-09-25',
    '2026-10-10',
    '2026-10-11',
  ]
  expect(days.map((day) => isWorkingDay(day, calendar))).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
    false,
  ])
})
