import { expect, test } from 'vitest'
import { troubleOf } from './camera.ts'

test('each way a camera fails has its own words', () => {
  expect(troubleOf(new DOMException('', 'NotAllowedError'))).toBe('refused')
  expect(troubleOf(new DOMException('', 'NotFoundError'))).toBe('missing')
  expect(troubleOf(new DOMException('', 'OverconstrainedError'))).toBe('missing')
  expect(troubleOf(new DOMException('', 'NotReadableError'))).toBe('busy')
  expect(troubleOf('no error at all')).toBe('missing')
})
