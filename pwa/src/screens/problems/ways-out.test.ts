import type { State } from '@countersign/shared/record'
import { expect, test } from 'vitest'
import { waysOut } from './ways-out.ts'

type Asked = Pick<State, 'escalations' | 'decisions'>

const nothing: Asked = { escalations: [], decisions: [] }
const waiting = { escalations: [{ line: 'q', about: 'S6.6' }], decisions: [] } as unknown as Asked
const decided = { ...waiting, decisions: [{ escalation: 'q' }] } as unknown as Asked

test('what nobody has to decide ends with a content customer', () => {
  expect(waysOut(nothing, { id: 'S1.1', escalates: 'never' })).toEqual(['accepted'])
})

test('where the customer may refuse, a supervisor is the other way', () => {
  const problem = { id: 'S6.6', escalates: 'if-refused' } as const
  expect(waysOut(nothing, problem)).toEqual(['accepted', 'ask'])
  expect(waysOut(waiting, problem)).toEqual(['write', 'accepted'])
  expect(waysOut(decided, problem)).toEqual(['decided', 'accepted'])
})

test('what a supervisor decides in any case has no other way', () => {
  const problem = { id: 'S6.6', escalates: 'always' } as const
  expect(waysOut(nothing, problem)).toEqual(['ask'])
  expect(waysOut(waiting, problem)).toEqual(['write'])
  expect(waysOut(decided, problem)).toEqual(['decided'])
  expect(waysOut(decided, { id: 'S6.7', escalates: 'always' })).toEqual(['ask'])
})
