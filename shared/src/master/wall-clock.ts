/** A minute as the clock on the wall shows it: the day, and minutes since its midnight. */
export interface WallMinute {
  readonly day: string
  readonly minute: number
}

const msPerMinute = 60_000
const msPerDay = 86_400_000

/** What the wall clock of a zone shows at an instant (ms since 1970). An unknown IANA zone is a RangeError. */
export function wallMinute(ms: number, timeZone: string): WallMinute {
  const { wall } = wallAt(ms, timeZone)
  return { day: dayOf(wall), minute: Math.floor((wall - dayStart(wall)) / msPerMinute) }
}

/**
 * The instant (ms since 1970) at which the wall clock of a zone shows a minute of a day. Where the clock shows it twice,
 * the first; where it jumps over it, as long after the jump as the minute lies behind its start.
 */
export function atWall(day: string, minute: number, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * msPerMinute
  const before = wallAt(wanted - msPerDay, timeZone).offset
  const after = wallAt(wanted + msPerDay, timeZone).offset
  if (before === after) return wanted - before
  const hits = [wanted - before, wanted - after].filter((ms) => wallAt(ms, timeZone).wall === wanted)
  return hits.length > 0 ? Math.min(...hits) : wanted - before
}

/** The day after (or, below zero, before) a calendar day. */
export function dayPlus(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * msPerDay)
}

/** ISO weekday of a calendar day: Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Minutes since midnight of `08:30`. */
export function minuteOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number)
  return hours * 60 + minutes
}

/** Wall time as if it were UTC, in ms, and how far it is from UTC. */
function wallAt(ms: number, timeZone: string): { wall: number; offset: number } {
  const offset = offsetOn(Math.floor(ms / msPerDay), timeZone) ?? offsetAt(ms, timeZone)
  return { wall: ms + offset, offset }
}

const offsets = new Map<string, number | undefined>()
const remembered = 10_000

/**
 * How far a zone is from UTC all through a day of UTC's; undefined where that changes meanwhile. The visits of a day ask
 * for the same few days over and over.
 */
function offsetOn(utcDay: number, timeZone: string): number | undefined {
  const key = `${utcDay} ${timeZone}`
  if (offsets.has(key)) return offsets.get(key)
  const begins = offsetAt(utcDay * msPerDay, timeZone)
  const ends = offsetAt((utcDay + 1) * msPerDay, timeZone)
  const offset = begins === ends ? begins : undefined
  if (offsets.size >= remembered) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function offsetAt(ms: number, timeZone: string): number {
  // Its parts (`formatToParts`) cost four times what the text does, which this device's language doesn't change.
  const numbers = formatterOf(timeZone).format(ms).match(/\d+/g) ?? []
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs a thousand times what using it does.
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
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
  formatters.set(timeZone, made)
  return made
}

function dayStart(wall: number): number {
  return Math.floor(wall / msPerDay) * msPerDay
}

function dayOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}
