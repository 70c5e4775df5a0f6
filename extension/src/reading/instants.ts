import { dateIn, type WrittenDate } from './written-date.ts'
import { epochOf, inZone } from './zone.ts'

/** What a text says of a time: an instant, with the zone's offset; or no more than a day, `2026-11-20`. */
export type Moment = { readonly instant: string } | { readonly day: string }

/**
 * Reads a time as a page writes it: `2026-十二月-02 02:00:00 星期三`, `11/25/26 8:00 AM`, `2026年11月25日 下午2:30`, ISO 8601.
 * Only what is sure: `in 3 days` and `tomorrow` are undefined, and so is `3/4/2026` where nobody says in which language.
 * @param zone IANA time zone of the page's times, where they don't carry their own offset
 * @param lang of the page (BCP 47)
 */
export function readInstant(text: string, zone: string, lang?: string): Moment | undefined {
  const plain = text.slice(0, 300).normalize('NFKC').replace(/\s+/g, ' ')
  const date = dateIn(plain, lang)
  if (!date) return undefined
  const clock = clockIn(plain)
  if (!clock) return { day: `${date.year}-${two(date.month)}-${two(date.day)}` }
  if (clock === 'none') return undefined
  try {
    return { instant: inZone(epoch({ ...date, ...clock }, clock.offset, zone), zone) }
  } catch {
    // Not a zone this browser knows.
    return undefined
  }
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** In minutes, where the text has one. */
  readonly offset: number | undefined
}

const before = String.raw`(?<before>[上下中]午|凌晨|早上|早晨|晚上|傍晚|半夜|[ap]\.?m\.?)?\s?`
const digits = String.raw`(?<!\d)(?<hour>\d{1,2})(?:\s?[:h]\s?(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?|[时点](?:(?<minutes>\d{1,2})分?)?(?:(?<seconds>\d{1,2})秒)?)(?!\d)`
const after = String.raw`\s?(?<after>[上下]午|[ap]\.?m\b\.?)?`
const zoned = String.raw`\s?(?<zone>z\b|(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d\d)?(?![\d-])|utc\b|gmt\b)?`
const time = new RegExp(before + digits + after + zoned, 'iu')

/** The first time of day in a text; `none` where it is one that no clock shows. */
function clockIn(text: string): Clock | 'none' | undefined {
  const groups = time.exec(text)?.groups
  if (!groups) return undefined
  const [hour, minute, second] = [
    groups.hour,
    groups.minute ?? groups.minutes ?? 0,
    groups.second ?? groups.seconds ?? 0,
  ].map(Number)
  const half = (groups.before ?? groups.after ?? '').toLowerCase().replaceAll('.', '')
  const of24 = hourOf(hour ?? 99, half)
  if (of24 > 23 || (minute ?? 99) > 59 || (second ?? 99) > 59) return 'none'
  // `10:00-12:00` is from ten to twelve; that far from UTC only where nothing else could be meant.
  const range = /^\s?-\d/.test(groups.zone ?? '') && !groups.second && !/\dt\d/i.test(text)
  return {
    hour: of24,
    minute: minute ?? 0,
    second: second ?? 0,
    offset: range ? undefined : offsetOf(groups.zone),
  }
}

function hourOf(hour: number, half: string): number {
  if (/^(pm|下午|晚上|傍晚)$/.test(half)) return hour < 12 ? hour + 12 : hour
  if (half === '中午') return hour < 6 ? hour + 12 : hour
  if (/^(am|上午|凌晨|早上|早晨|半夜)$/.test(half) && hour === 12) return 0
  return hour
}

function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d\d)?/.exec(zone) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

function epoch(wall: WrittenDate & Clock, offset: number | undefined, zone: string): number {
  if (offset === undefined) return epochOf(wall, zone)
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - offset * 60_000
}

function two(n: number): string {
  return `${n}`.padStart(2, '0')
}
