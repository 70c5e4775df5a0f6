import type { Lang } from '@countersign/shared/text'
import { dayIn } from '../reading/zone.ts'
import { clockIn } from '../tickets/clock.ts'

/** A time as a list needs it: of today the time of day, of another day the day, and the time beside it. */
export function dayOrTime(
  at: number,
  now: number,
  zone: string,
  lang: Lang,
): { main: string; beside?: string } {
  const time = clockIn(lang, zone, { hour: '2-digit', minute: '2-digit' }).format(at)
  if (dayIn(at, zone) === dayIn(now, zone)) return { main: time }
  return { main: clockIn(lang, zone, { month: 'numeric', day: 'numeric' }).format(at), beside: time }
}
