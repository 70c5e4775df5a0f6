import { describe, expect, test } from 'vitest'
import { groupDay, searchDay } from './day-groups.ts'
import { at, visit } from './visit.testing.ts'
import type { Visit } from './visit.ts'

/** Ids under each heading, at noon. */
function grouped(...visits: readonly Visit[]) {
  const groups = groupDay(visits, at('12:00')).map((one) => [one.group, one.visits.map(({ id }) => id)])
  return Object.fromEntries(groups)
}

describe('under its heading stands', () => {
  test('what is for today, by the time of day, whatever became of it', () => {
    const visits = [
      visit('3', { appointment: at('15:00') }),
      visit('1', { appointment: at('09:00'), standing: 'complete' }),
      visit('2', { appointment: at('10:00'), standing: 'incomplete' }),
    ]
    expect(grouped(...visits)).toEqual({ today: ['1', '2', '3'] })
  })

  test('as overdue: what is left from another day, and what nobody was sent to in time', () => {
    const nobody = { isDispatched: false, standing: 'not-dispatched' } as const
    const visits = [
      visit('yesterday', { appointment: at('2026-11-19T15:00') }),
      visit('nobody', { appointment: at('11:00'), ...nobody }),
      visit('still', { appointment: at('13:00'), ...nobody }),
    ]
    expect(grouped(...visits)).toEqual({ overdue: ['yesterday', 'nobody'], today: ['still'] })
  })

  test('as overdue: what was closed without a record, until somebody says why', () => {
    const closed = { appointment: at('2026-11-10T09:00'), isClosed: true }
    expect(grouped(visit('1', { ...closed, isUnrecorded: true }), visit('2', closed))).toEqual({
      overdue: ['1'],
      done: ['2'],
    })
  })

  test('what comes later, and what has no time', () => {
    const visits = [
      visit('far', { appointment: at('2026-12-01T09:00') }),
      visit('near', { appointment: at('2026-11-21T00:00') }),
      visit('none'),
    ]
    expect(grouped(...visits)).toEqual({ later: ['near', 'far'], 'no-time': ['none'] })
  })

  test('what is done, the newest first', () => {
    const done = (id: string, day: string) =>
      visit(id, { appointment: at(`2026-11-${day}T09:00`), standing: 'complete' })
    expect(grouped(done('old', '01'), done('new', '18'))).toEqual({ done: ['new', 'old'] })
  })
})

test('the day is the day of the helpdesk’s own zone', () => {
  const late = { appointment: Date.parse('2026-11-20T16:30:00Z') }
  expect(grouped(visit('1', late))).toEqual({ later: ['1'] })
  expect(grouped(visit('1', { ...late, zone: 'Europe/London' }))).toEqual({ today: ['1'] })
})

test('a search finds the visits in which every word stands, however it is written', () => {
  const visits = [
    visit('31', { subject: '收银机无法开机', customer: '华联超市', owner: 'Li Ming' }),
    visit('32', { subject: '打印机卡纸', customer: '华联超市' }),
  ]
  const found = (looked: string) => searchDay(visits, looked).map(({ id }) => id)
  expect(found('华联')).toEqual(['31', '32'])
  expect(found('华联 ３２')).toEqual(['32'])
  expect(found(' li ming ')).toEqual(['31'])
  expect(found('')).toEqual(['31', '32'])
  expect(found('没有')).toEqual([])
})
