import { describe, expect, test } from 'vitest'
import { nextChange, noticesIn, pressingIn } from './pressing.ts'
import { at, reminder, visit } from './visit.testing.ts'
import { nextReminder } from './visit.ts'

const soon = reminder('A1/contact', at('09:30'), 'soon')
const over = reminder('B2/leave', at('09:00'), 'over')
const ahead = reminder('D1/on-time', at('11:00'), 'ahead')

describe('what presses', () => {
  test('is nothing while all is ahead', () => {
    expect(pressingIn([visit('1', { reminders: [ahead] })])).toMatchObject({ reminders: 0, severity: 'none' })
  })

  test('is counted over all tickets, and is as bad as the worst of it', () => {
    const near = visit('1', { reminders: [soon, ahead] })
    expect(pressingIn([near])).toEqual({ reminders: 1, unrecorded: 0, severity: 'soon' })
    const late = visit('2', { reminders: [over] })
    expect(pressingIn([near, late])).toEqual({ reminders: 2, unrecorded: 0, severity: 'over' })
  })

  test('is also a ticket that was closed without a record', () => {
    const closed = visit('1', { isClosed: true, isUnrecorded: true })
    expect(pressingIn([closed])).toEqual({ reminders: 0, unrecorded: 1, severity: 'over' })
  })
})

describe('the next change', () => {
  const visits = [visit('1', { reminders: [soon] }), visit('2', { reminders: [ahead] })]

  test('is when something becomes soon or over, on whichever ticket', () => {
    expect(nextChange(visits, at('09:25'))).toBe(at('09:30'))
    expect(nextChange(visits, at('09:30'))).toBe(at('10:50'))
    expect(nextChange(visits, at('10:50'))).toBe(at('11:00'))
  })

  test('is none where nothing is left to come', () => {
    expect(nextChange(visits, at('11:00'))).toBeUndefined()
    expect(nextChange([], at('09:00'))).toBeUndefined()
  })
})

describe('somebody is told', () => {
  const told = (...visits: Parameters<typeof noticesIn>[0]) =>
    noticesIn(visits, at('09:25')).map(({ mark }) => mark)

  test('of what is soon or over, not of what is ahead', () => {
    expect(told(visit('1', { reminders: [over, soon, ahead] }))).toEqual([
      `${over.mark} over`,
      `${soon.mark} soon`,
    ])
  })

  test('once in each state', () => {
    const before = visit('1', { reminders: [over], told: [`${over.mark} soon`] })
    expect(told(before)).toEqual([`${over.mark} over`])
    expect(told({ ...before, told: [...before.told, `${over.mark} over`] })).toEqual([])
  })

  test('anew where another time was agreed', () => {
    const rebooked = reminder('B2/leave', at('09:20'), 'over')
    expect(told(visit('1', { reminders: [rebooked], told: [`${over.mark} over`] }))).toHaveLength(1)
  })

  test('not before anybody was sent', () => {
    expect(told(visit('1', { reminders: [over], isDispatched: false }))).toEqual([])
  })

  test('not of what the engineer alone has to do, nor of what was missed a day ago', () => {
    const ready = reminder('B2/get-ready', at('09:00'), 'over')
    const old = reminder('B2/leave', at('2026-11-19T09:25'), 'over')
    expect(told(visit('1', { reminders: [ready, old] }))).toEqual([])
  })
})

test('of a visit’s reminders the one to look at is the last that presses, or else the first to come', () => {
  expect(nextReminder(visit('1', { reminders: [over, soon, ahead] }))).toBe(soon)
  expect(nextReminder(visit('1', { reminders: [ahead] }))).toBe(ahead)
  expect(nextReminder(visit('1'))).toBeUndefined()
})
