import type { Calendar } from './master-data.ts'
import { atWall, dayPlus, minuteOf, wallMinute, weekdayOf } from './wall-clock.ts'

/**
 * The first instant (ms since 1970) by which that many working minutes have passed since `from`. What ends with the
 * day's work is due at closing, not at the next opening. Times are those of an IANA zone.
 */
export function addWorkingMinutes(
  from: number,
  minutes: number,
  calendar: Calendar,
  timeZone: string,
): number {
  if (minutes <= 0) return from
  let left = minutes * 60_000
  for (let { day } = wallMinute(from, timeZone); ; day = dayPlus(day, 1)) {
    const hours = hoursOf(day, calendar, timeZone)
    if (!hours) continue
    const start = Math.max(from, hours.opens)
    const room = Math.max(0, hours.closes - start)
    if (left <= room) return start + left
    left -= room
  }
}

/** Whole working minutes between two instants (ms since 1970); 0 where `to` isn't after `from`. */
export function workingMinutesBetween(
  from: number,
  to: number,
  calendar: Calendar,
  timeZone: string,
): number {
  if (to <= from) return 0
  const last = wallMinute(to, timeZone).day
  let worked = 0
  for (let { day } = wallMinute(from, timeZone); day <= last; day = dayPlus(day, 1)) {
    const hours = hoursOf(day, calendar, timeZone)
    if (hours) worked += Math.max(0, Math.min(to, hours.closes) - Math.max(from, hours.opens))
  }
  return Math.floor(worked / 60_000)
}

/** Whether a calendar day is worked. A moved working day is, whatever else the day is. */
export function isWorkingDay(day: string, { workdays, holidays, days }: Calendar): boolean {
  return workdays.includes(day) || (!holidays.includes(day) && days.includes(weekdayOf(day)))
}

function hoursOf(day: string, calendar: Calendar, timeZone: string) {
  if (!isWorkingDay(day, calendar)) return undefined
  return {
    opens: atWall(day, minuteOf(calendar.opens), timeZone),
    closes: atWall(day, minuteOf(calendar.closes), timeZone),
  }
}
