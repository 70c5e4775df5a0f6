/**
 * The device's wall time with its offset, RFC 3339 with milliseconds: `2026-11-20T09:02:11.040+08:00`.
 * `ms` counts from 1970 in UTC.
 */
export function deviceTime(ms: number): string {
  const offset = -new Date(ms).getTimezoneOffset()
  const wall = new Date(ms + offset * 60_000).toISOString().slice(0, -1)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map(twoDigits)
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** The day on the device's wall, `2026-11-20`. */
export function deviceDay(ms: number): string {
  return deviceTime(ms).slice(0, 10)
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
