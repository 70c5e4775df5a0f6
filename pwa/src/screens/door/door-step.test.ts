import type { State } from '@countersign/shared/record'
import { expect, test } from 'vitest'
import { doorStep } from './door-step.ts'

type Try = State['doorTries'][number]

const times = { knockSeconds: 30, knockLimit: 5 }
const begun = Date.parse('2026-11-20T10:00:00+08:00')

/** What was tried, each so many seconds after the first. */
function at(
  tries: readonly (readonly [seconds: number, how: Try['how'], outcome: Try['outcome']])[],
  now: number,
  met: State['met'] = null,
) {
  const doorTries = tries.map(([seconds, how, outcome]) => ({
    how,
    outcome,
    at: new Date(begun + seconds * 1000).toISOString(),
  })) as unknown as Try[]
  return doorStep({ doorTries, met }, begun + now * 1000, times)
}

test('the bell comes first, then a knock', () => {
  expect(at([], 0)).toEqual({ step: 'bell', secondsToKnock: 0, secondsToPhone: 0 })
  expect(at([[0, 'bell', 'no-answer']], 5)).toEqual({ step: 'knock', secondsToKnock: 0, secondsToPhone: 295 })
})

test('between two knocks there are thirty seconds', () => {
  const tries = [
    [0, 'bell', 'no-answer'],
    [10, 'knock', 'no-answer'],
  ] as const
  expect(at(tries, 22)).toMatchObject({ step: 'wait', secondsToKnock: 18 })
  expect(at(tries, 39.2)).toMatchObject({ step: 'wait', secondsToKnock: 1 })
  expect(at(tries, 40)).toMatchObject({ step: 'knock', secondsToKnock: 0 })
})

test('after five minutes the customer is phoned, then a contact, then comes a note and a report', () => {
  const tries = [
    [0, 'bell', 'no-answer'],
    [290, 'knock', 'no-answer'],
  ] as const
  expect(at(tries, 299)).toMatchObject({ step: 'wait', secondsToPhone: 1 })
  expect(at(tries, 300)).toMatchObject({ step: 'phone-customer', secondsToPhone: 0 })
  const phoned = [...tries, [310, 'phone-customer', 'no-answer']] as const
  expect(at(phoned, 320).step).toBe('phone-contact')
  const both = [...phoned, [330, 'phone-contact', 'no-answer']] as const
  expect(at(both, 340).step).toBe('note')
  expect(at([...both, [350, 'note', 'no-answer']], 360).step).toBe('report')
})

test('a customer who says they are away needs no note', () => {
  expect(
    at(
      [
        [0, 'bell', 'no-answer'],
        [300, 'phone-customer', 'away'],
      ],
      310,
    ).step,
  ).toBe('report')
})

test('who is coming is waited for, and phoned again when they don’t come', () => {
  const tries = [
    [0, 'bell', 'no-answer'],
    [300, 'phone-customer', 'coming'],
  ] as const
  expect(at(tries, 310)).toMatchObject({ step: 'wait', secondsToPhone: 290 })
  expect(at(tries, 600).step).toBe('phone-customer')
  expect(at([...tries, [610, 'phone-customer', 'no-answer']], 620).step).toBe('phone-contact')
})

test('an open door, a customer downstairs and a customer met are the end of it', () => {
  expect(at([[0, 'bell', 'opened']], 5).step).toBe('open')
  expect(at([[0, 'phone-customer', 'waits-downstairs']], 5).step).toBe('open')
  expect(at([[0, 'bell', 'no-answer']], 5, {} as State['met']).step).toBe('open')
})
