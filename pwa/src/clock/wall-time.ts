import { fill, type Text } from '@countersign/shared/text'

// Instants carry the wall time of where they happened; it is read off them, whatever zone this device is in now.

/** `10:05` of an instant. */
export function clockOf(instant: string): string {
  return instant.slice(11, 16)
}

/** `11-20 10:05` of an instant, or just the time when it is on `today`. */
export function shortTime(instant: string, today: string): string {
  return instant.slice(0, 10) === today ? clockOf(instant) : `${instant.slice(5, 10)} ${clockOf(instant)}`
}

/** The value of a `datetime-local` input, `2026-11-20T10:05`, for an instant. */
export function toInput(instant: string): string {
  return instant.slice(0, 16)
}

/** How long until (or since) a time, in words of minutes and hours. */
export function howLong(ms: number): Text {
  return fill(ms >= 0 ? words.left : words.over, { span: spanOf(ms) })
}

/** The same, to the second in the last two minutes before. */
export function countdown(ms: number): Text {
  if (ms <= 0 || ms > secondsFrom) return howLong(ms)
  const seconds = Math.ceil(ms / 1000)
  const span = fill(words.seconds, { m: Math.floor(seconds / 60), s: String(seconds % 60).padStart(2, '0') })
  return fill(words.left, { span })
}

/** From here on a countdown says seconds, ms. */
export const secondsFrom = 2 * 60_000

/** A span of time in words of minutes, hours or days, whichever way it goes. */
export function spanOf(ms: number): Text {
  const minutes = Math.ceil(Math.abs(ms) / 60_000)
  if (minutes < 60) return fill(words.minutes, { n: minutes })
  if (minutes < 2880) return fill(words.hours, { h: Math.floor(minutes / 60), m: minutes % 60 })
  return fill(words.days, { n: Math.round(minutes / 1440) })
}

const words = {
  seconds: { 'zh-CN': '{m}:{s}', en: '{m}:{s} min' },
  minutes: { 'zh-CN': '{n} 分钟', en: '{n} min' },
  hours: { 'zh-CN': '{h} 小时 {m} 分', en: '{h} h {m} min' },
  days: { 'zh-CN': '{n} 天', en: '{n} days' },
  left: { 'zh-CN': '还有 {span}', en: 'in {span}' },
  over: { 'zh-CN': '已超过 {span}', en: '{span} ago' },
} satisfies { [name: string]: Text }
