import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInstant } from './instants.ts'

const shanghai = 'Asia/Shanghai'

it.each([
  ['2026-十二月-02 02:00:00 星期三', 'zh-CN', '2026-12-02T02:00:00+08:00'],
  ['2026-十一月-25 09:30:00 星期三', 'zh-CN', '2026-11-25T09:30:00+08:00'],
  ['Wed Dec 02 02:00:00 2026', 'en', '2026-12-02T02:00:00+08:00'],
  ['2026年11月25日 下午2:30', 'zh-CN', '2026-11-25T14:30:00+08:00'],
  ['2026年11月25日14时30分', 'zh-CN', '2026-11-25T14:30:00+08:00'],
  ['2026/11/25 上午12:05', 'zh-CN', '2026-11-25T00:05:00+08:00'],
  ['２０２６-11-25 ０８：３０', 'zh-CN', '2026-11-25T08:30:00+08:00'],
  ['11/25/26 8:00 AM', 'en', '2026-11-25T08:00:00+08:00'],
  ['11/25/26 12:00 p.m.', 'en-US', '2026-11-25T12:00:00+08:00'],
  ['25/11/2026 14:00', 'en-GB', '2026-11-25T14:00:00+08:00'],
  ['3/4/2026 9:00', 'en-US', '2026-03-04T09:00:00+08:00'],
  ['3/4/2026 9:00', 'fr', '2026-04-03T09:00:00+08:00'],
  ['25. November 2026 14:00', 'de', '2026-11-25T14:00:00+08:00'],
  ['Nov 25th, 2026, 8:00 AM', 'en', '2026-11-25T08:00:00+08:00'],
  ['25-Nov-2026 14:00', undefined, '2026-11-25T14:00:00+08:00'],
  ['2026-11-25T08:00:00Z', undefined, '2026-11-25T16:00:00+08:00'],
  ['2026-11-25T08:00:00.123-05:00', undefined, '2026-11-25T21:00:00+08:00'],
  ['2026-11-25 08:00 UTC', undefined, '2026-11-25T16:00:00+08:00'],
  ['2026-11-25 08:00 GMT+9', undefined, '2026-11-25T07:00:00+08:00'],
  ['2026-11-25 10:00-12:00', 'zh-CN', '2026-11-25T10:00:00+08:00'],
  ['到期：2026-11-25 10:00（还有 3 小时）', 'zh-CN', '2026-11-25T10:00:00+08:00'],
])('%s in %s is %s', (text, lang, instant) => {
  expect(readInstant(text, shanghai, lang)).toEqual({ instant })
})

it.each([
  ['2026-11-20 (2 天 延期)', 'zh-CN', '2026-11-20'],
  ['12/01/2026 (Due in 7 days)', 'en', '2026-12-01'],
  ['2026年1月5日', 'zh-CN', '2026-01-05'],
])('%s in %s is no more than the day %s', (text, lang, day) => {
  expect(readInstant(text, shanghai, lang)).toEqual({ day })
})

it.each([
  '',
  '3 天前',
  '明天 10:00',
  'in 2 days',
  '10:30',
  '11月25日 14:00',
  '2026-02-30',
  '2026-11-25 25:00',
  '2026-13-01',
  '13800138001',
  '12026-11-25',
  '3/4/2026',
  '0026-01-01',
])('%s is no time at all', (text) => {
  expect(readInstant(text, shanghai)).toBeUndefined()
})

it.each([
  ['America/New_York', '2026-03-08 02:30', '2026-03-08T03:30:00-04:00'],
  ['America/New_York', '2026-11-01 01:30', '2026-11-01T01:30:00-04:00'],
  ['America/New_York', '2026-11-01 02:00', '2026-11-01T02:00:00-05:00'],
  ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-05T01:45:00+11:00'],
  ['Asia/Kathmandu', '2026-04-05 01:45', '2026-04-05T01:45:00+05:45'],
  ['America/St_Johns', '2026-01-05 01:45', '2026-01-05T01:45:00-03:30'],
  ['Asia/Shanghai', '1988-07-01 12:00', '1988-07-01T12:00:00+09:00'],
])('in %s, %s is %s', (zone, text, instant) => {
  expect(readInstant(text, zone)).toEqual({ instant })
})

const zones = [
  'Asia/Shanghai',
  'UTC',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Sao_Paulo',
]
type Wall = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>
const two = (text: string) => text.padStart(2, '0')
const month = (lang: string, wall: Wall) =>
  new Intl.DateTimeFormat(lang, { month: lang === 'en' ? 'short' : 'long' }).format(
    new Date(2026, Number(wall.month) - 1, 2),
  )
const clock = (w: Wall) => `${two(w.hour)}:${w.minute}:${w.second}`
const half = (w: Wall) => Number(w.hour) % 12 || 12
const formats: Record<string, (wall: Wall) => string> = {
  iso: (w) => `${w.year}-${two(w.month)}-${two(w.day)}T${clock(w)}`,
  'RT in Chinese': (w) => `${w.year}-${month('zh-CN', w)}-${two(w.day)} ${clock(w)} 星期三`,
  'RT in English': (w) => `Wed ${month('en', w)} ${two(w.day)} ${clock(w)} ${w.year}`,
  Chinese: (w) =>
    `${w.year}年${w.month}月${w.day}日 ${Number(w.hour) < 12 ? '上午' : '下午'}${half(w)}:${w.minute}:${w.second}`,
  American: (w) =>
    `${w.month}/${w.day}/${w.year.slice(2)} ${half(w)}:${w.minute}:${w.second} ${Number(w.hour) < 12 ? 'AM' : 'PM'}`,
  'English words': (w) => `${w.day} ${month('en', w)} ${w.year}, ${clock(w)}`,
}

describe.each(Object.keys(formats))('a time written in the way of %s', (format) => {
  it('is the instant it was, in any zone', () => {
    const seconds = fc.integer({ min: Date.UTC(2001) / 1000, max: Date.UTC(2099) / 1000 })
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
        const wall = wallOf(second * 1000, zone)
        const read = readInstant(formats[format]?.(wall) ?? '', zone, 'en-US')
        if (!read || !('instant' in read)) throw new Error(`${format} unread`)
        // When clocks go back, a time is there twice, and the first is meant.
        const again = wallOf(Date.parse(read.instant), zone)
        expect(again).toEqual(wall)
        expect([0, 1800, 3600]).toContain(second - Date.parse(read.instant) / 1000)
        expect(read.instant.slice(0, 19)).toBe(formats.iso?.(wall))
      }),
      { numRuns: 300 },
    )
  })
})

it('reads anything without throwing', () => {
  const piece = fc.oneof(
    fc.constantFrom('2026', '-', '/', '年', '11', '月', '25', ' ', ':', 'T', 'AM', '下午', 'Dec'),
    fc.string(),
  )
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
  const zone = fc.oneof(fc.constantFrom(...zones), fc.string())
  fc.assert(
    fc.property(text, zone, fc.option(fc.string(), { nil: undefined }), (words, where, lang) => {
      const read = readInstant(words, where, lang)
      if (read && 'instant' in read) expect(Date.parse(read.instant)).not.toBeNaN()
    }),
    { numRuns: 500 },
  )
})

function wallOf(epoch: number, timeZone: string): Wall {
  const shape = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  } as const
  const parts = new Intl.DateTimeFormat('en-US', { ...shape, hourCycle: 'h23', timeZone }).formatToParts(
    epoch,
  )
  return Object.fromEntries(
    parts.map(({ type, value }) => [type, value]).filter(([type]) => type !== 'literal'),
  ) as Wall
}
