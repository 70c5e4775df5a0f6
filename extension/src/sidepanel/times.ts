import type { Lang } from '@countersign/shared/text'
import { dayIn } from '../reading/zone.ts'

/** A time as a list needs it: of today the time of day, of another day the day, and the time beside it. */
export function dayOrTime(
  at: number,
  now: number,
  zone: string,
  lang: Lang,
): { main: string; beside?: string } {
  const time = formatter(lang, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  if (dayIn(at, zone) === dayIn(now, zone)) return { main: time }
  return { main: formatter(lang, zone, { month: 'numeric', day: 'numeric' }).format(at), beside: time }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs a thousand times what using it does.
function formatter(lang: Lang, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, timeZone, options])
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(lang, { timeZone, ...options })
  formatters.set(key, made)
  return made
}
