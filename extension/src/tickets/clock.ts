import type { Lang } from '@countersign/shared/text'

const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * How a language writes times in a zone (IANA). Each is made once: making one costs a thousand times what using it does.
 */
export function clockIn(
  lang: Lang,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, timeZone, options])
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(lang, { hourCycle: 'h23', ...options, timeZone })
  formatters.set(key, made)
  return made
}
