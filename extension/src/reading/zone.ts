/** A wall time, as a calendar and a clock show it. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const minute = 60_000
const day = 1440 * minute

/**
 * The instant of a wall time in a zone, in milliseconds. A wall time that is there twice, when clocks go back, is the first of
 * them; one that is skipped, when they go forward, is as much later as they were put (RFC 5545, 3.3.5).
 * @param zone IANA time zone; throws a RangeError if it is none
 */
export function epochOf(wall: WallTime, zone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  const before = offsetAt(asUtc - day, zone)
  const after = offsetAt(asUtc + day, zone)
  const candidates = [asUtc - before, asUtc - after].sort((a, b) => a - b)
  return candidates.find((at) => at + offsetAt(at, zone) === asUtc) ?? asUtc - before
}

/** RFC 3339, with the zone's offset at that instant: `2026-11-20T09:02:11+08:00`. */
export function inZone(epoch: number, zone: string): string {
  const offset = offsetAt(epoch, zone)
  const minutes = Math.abs(offset) / minute
  const two = (n: number) => `${Math.trunc(n)}`.padStart(2, '0')
  const wall = new Date(epoch + offset).toISOString().slice(0, 19)
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

/** The calendar day of an instant in a zone: `2026-11-20`. */
export function dayIn(epoch: number, zone: string): string {
  return inZone(epoch, zone).slice(0, 10)
}

/** By how many milliseconds the zone's clocks are ahead of UTC. */
function offsetAt(epoch: number, zone: string): number {
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(epoch)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day: date, hour, minute: minutes, second } = parts
  const wall = Date.UTC(year, month - 1, date, hour, minutes, second)
  return Math.round((wall - Math.floor(epoch / 1000) * 1000) / minute) * minute
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, made)
  return made
}
