import { expect, test } from 'vitest'
import { isSeen } from './seen-pages.ts'

test('half a page on the screen is seen', () => {
  expect(isSeen({ pageHeight: 1000, visibleHeight: 500, screenHeight: 1200 })).toBe(true)
  expect(isSeen({ pageHeight: 1000, visibleHeight: 499, screenHeight: 1200 })).toBe(false)
})

test('a page larger than the screen is seen when it fills most of it', () => {
  expect(isSeen({ pageHeight: 4000, visibleHeight: 480, screenHeight: 800 })).toBe(true)
  expect(isSeen({ pageHeight: 4000, visibleHeight: 400, screenHeight: 800 })).toBe(false)
})

test('what has no height yet is not seen', () => {
  expect(isSeen({ pageHeight: 0, visibleHeight: 0, screenHeight: 800 })).toBe(false)
})
