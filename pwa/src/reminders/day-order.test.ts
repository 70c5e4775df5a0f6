import { describe, expect, test } from 'vitest'
import { searchVisits } from '../record-store/search.ts'
import { visitNamed } from '../record-store/summary.testing.ts'
import type { Summary } from '../record-store/summary.ts'
import { advice, at, hour, minute, reminder, watched } from './advice.testing.ts'
import { dayOf } from './day-order.ts'
import { nearest, type VisitAdvice } from './visit-advice.ts'

function dayAt(now: number, summaries: readonly Summary[], ...advices: readonly VisitAdvice[]) {
  const day = dayOf(searchVisits(summaries, { show: 'today' }, now), watched(...advices), now)
  return { first: day.first?.summary.number, order: day.visits.map(({ summary }) => summary.number) }
}

const booked = (name: string, time: string, rest: Partial<Summary> = {}) =>
  visitNamed(name, { appointment: `2026-11-20T${time}:00`, ...rest })

describe('the order of the day', () => {
  test('is by when to leave, not by when to be there', () => {
    const summaries = [booked('near', '10:00'), booked('far', '10:30')]
    const near = advice('near', { leaveBy: at('09:40') })
    const far = advice('far', { leaveBy: at('08:30') })
    expect(dayAt(at('08:00'), summaries, near, far).order).toEqual(['far', 'near'])
  })

  test('has what is left over first, then where the engineer is, and at the end what is done', () => {
    const summaries = [
      booked('done', '08:00', { done: true }),
      booked('next', '11:00'),
      booked('here', '13:00'),
      visitNamed('yesterday', { appointment: '2026-11-19T16:00:00' }),
    ]
    const advices = [
      advice('next', { leaveBy: at('10:20') }),
      advice('here', { leaveBy: at('12:20'), isUnderWay: true }),
      advice('yesterday', { leaveBy: at('15:20', '2026-11-19') }),
      advice('done', { next: undefined }),
    ]
    expect(dayAt(at('10:00'), summaries, ...advices).order).toEqual(['yesterday', 'here', 'next', 'done'])
  })

  test('puts first what is still open when the day ends', () => {
    const summaries = [booked('evening', '19:30'), booked('late', '17:00')]
    const dayEnd = reminder('C3/day-end', at('18:00'), 'over', 'day')
    const late = advice('late', { leaveBy: at('16:20'), reminders: [dayEnd] })
    const evening = advice('evening', { leaveBy: at('16:00') })
    expect(dayAt(at('18:01'), summaries, evening, late).order).toEqual(['late', 'evening'])
  })

  test('has what is due where no time is agreed in its place', () => {
    const summaries = [
      booked('booked', '11:00'),
      visitNamed('new', { appointment: null, opened: '2026-11-20T09:00:00' }),
    ]
    const contact = reminder('A1/contact', at('09:30'), 'ahead', 'contact')
    const fresh = advice('new', { reminders: [contact], next: { ...calling } })
    expect(dayAt(at('09:05'), summaries, advice('booked', { leaveBy: at('10:20') }), fresh).order).toEqual([
      'new',
      'booked',
    ])
  })

  test('changes at midnight', () => {
    const summaries = [
      booked('today', '23:30'),
      visitNamed('tomorrow', { appointment: '2026-11-21T00:30:00' }),
    ]
    expect(dayAt(at('23:59'), summaries, advice('today'), advice('tomorrow')).order).toEqual(['today'])
    expect(dayAt(at('00:00', '2026-11-21'), summaries, advice('today'), advice('tomorrow')).order).toEqual([
      'today',
      'tomorrow',
    ])
  })
})

describe('what to do first', () => {
  const summaries = [
    visitNamed('yesterday', { appointment: '2026-11-19T16:00:00' }),
    booked('morning', '10:00'),
    booked('noon', '12:00'),
  ]
  const yesterday = advice('yesterday', {
    reminders: [reminder('C3/day-end', at('18:00', '2026-11-19'), 'over', 'day')],
  })

  test('is what falls due first today, on whichever visit', () => {
    const morning = advice('morning', {
      leaveBy: at('09:20'),
      reminders: [reminder('B2/leave', at('09:20'), 'soon')],
    })
    const noon = advice('noon', { reminders: [reminder('A1/contact', at('09:15'), 'soon', 'contact')] })
    expect(dayAt(at('09:12'), summaries, yesterday, morning, noon).first).toBe('noon')
  })

  test('goes by what presses most on each visit, not by what was missed long before', () => {
    const reminders = [
      reminder('B2/get-ready', at('08:50'), 'over'),
      reminder('B2/leave', at('09:20'), 'soon'),
    ]
    const morning = advice('morning', { leaveBy: at('09:20'), reminders })
    const noon = advice('noon', { reminders: [reminder('A1/contact', at('09:15'), 'soon', 'contact')] })
    expect(dayAt(at('09:13'), summaries, morning, noon).first).toBe('noon')
  })

  test('is what is left over, while nothing of today presses', () => {
    const morning = advice('morning', { reminders: [reminder('B2/leave', at('09:20'), 'ahead')] })
    expect(dayAt(at('08:00'), summaries, yesterday, morning).first).toBe('yesterday')
  })

  test('is nothing when all is done', () => {
    expect(dayAt(at('08:00'), summaries, advice('morning', { next: undefined })).first).toBeUndefined()
  })
})

describe('the countdown of a visit', () => {
  const now = at('09:00')

  test('counts to what presses most', () => {
    const leave = reminder('B2/leave', now - 25 * minute, 'over')
    const onTime = reminder('D1/on-time', now + 5 * minute, 'soon')
    expect(nearest(advice('one', { reminders: [leave, onTime] }), now)).toBe(onTime)
  })

  test('counts to the later step of two that are due at once', () => {
    const clash = reminder('A6/clash', now + 5 * minute, 'soon', 'contact')
    const leave = reminder('B2/leave', now + 5 * minute, 'soon')
    expect(nearest(advice('one', { reminders: [clash, leave] }), now)).toBe(leave)
  })

  test('counts to what the next step is due at, while nothing presses', () => {
    const dayEnd = reminder('C3/day-end', now + hour, 'ahead', 'day')
    const leave = reminder('B2/leave', now + 2 * hour, 'ahead')
    expect(nearest(advice('one', { reminders: [dayEnd, leave] }), now)).toBe(leave)
    expect(nearest(advice('one', { reminders: [dayEnd] }), now)).toBeUndefined()
  })
})

const calling = {
  id: 'call',
  phase: 'contact',
  say: { 'zh-CN': '致电客户', en: 'Call the customer' },
  done: 'reached-customer',
} as const
