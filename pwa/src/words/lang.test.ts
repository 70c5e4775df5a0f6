import { expect, test } from 'vitest'
import { pickLang } from './lang.tsx'

test('an English system gets English, whatever its dialect', () => {
  expect(pickLang(['en-GB', 'zh-CN'])).toBe('en')
})

test('any kind of Chinese gets simplified Chinese', () => {
  expect(pickLang(['zh-HK', 'en'])).toBe('zh-CN')
  expect(pickLang(['zh'])).toBe('zh-CN')
})

test('an unknown language is passed over for the next one a person reads', () => {
  expect(pickLang(['fr-FR', 'en-US'])).toBe('en')
})

test('with no known language it is Chinese', () => {
  expect(pickLang(['fr', 'de'])).toBe('zh-CN')
  expect(pickLang([])).toBe('zh-CN')
})
