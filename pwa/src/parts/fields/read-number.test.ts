import { expect, test } from 'vitest'
import { readNumber, stepFrom } from './read-number.ts'

const pieces = { min: 0, max: 99, step: 1 }

test('reads what people write', () => {
  expect(readNumber('12', pieces)).toBe(12)
  expect(readNumber(' １２ ', pieces)).toBe(12)
  expect(readNumber('1,200.50', { min: 0, max: 1e6, step: 0.01 })).toBe(1200.5)
  expect(readNumber('', pieces)).toBeNull()
})

test('does not read what is no number here', () => {
  for (const text of ['两个', '1.5', '-1', '100', '1e3', '--', '.'])
    expect(readNumber(text, pieces), text).toBeUndefined()
})

test('steps stay within the bounds', () => {
  expect(stepFrom('98', 1, pieces)).toBe(99)
  expect(stepFrom('99', 1, pieces)).toBe(99)
  expect(stepFrom('0', -1, pieces)).toBe(0)
  expect(stepFrom('400', -1, pieces)).toBe(99)
})

test('the first step from an empty field is the least number', () => {
  expect(stepFrom('', 1, { min: 1, max: 9, step: 1 })).toBe(1)
  expect(stepFrom('', -1, pieces)).toBe(0)
})

test('small steps do not gather dust', () => {
  expect(stepFrom('0.2', 1, { min: 0, max: 1, step: 0.1 })).toBe(0.3)
})
