import { dayIn } from '../reading/zone.ts'
import { isFinished, type Visit } from './visit.ts'

/** In the order they are shown. */
export const dayGroups = ['overdue', 'today', 'later', 'no-time', 'done'] as const
export type DayGroup = (typeof dayGroups)[number]

/** Visits under each heading, in the order to look at them. `now`: ms since 1970. */
export function groupDay(
  visits: readonly Visit[],
  now: number,
): readonly { readonly group: DayGroup; readonly visits: readonly Visit[] }[] {
  return dayGroups
    .map((group) => ({
      group,
      visits: visits.filter((one) => groupOf(one, now) === group).sort(orders[group]),
    }))
    .filter((one) => one.visits.length > 0)
}

/** Visits in which every word that is looked for stands somewhere. */
export function searchDay(visits: readonly Visit[], looked: string): readonly Visit[] {
  const words = plain(looked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return visits
  return visits.filter((visit) => {
    const text = plain([visit.number, visit.subject, visit.customer, visit.owner].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** Where a visit belongs: in its helpdesk's time zone. */
function groupOf(visit: Visit, now: number): DayGroup {
  const { appointment, zone } = visit
  if (visit.isUnrecorded) return 'overdue'
  const days = appointment === undefined ? undefined : daysBetween(now, appointment, zone)
  if (isFinished(visit)) return days === 0 ? 'today' : 'done'
  if (days === undefined || appointment === undefined) return 'no-time'
  // Its time has come and nobody was sent: that is late on the same day, too.
  if (days < 0 || (appointment <= now && visit.standing === 'not-dispatched')) return 'overdue'
  return days === 0 ? 'today' : 'later'
}

function daysBetween(now: number, then: number, zone: string): number {
  const [today, day] = [dayIn(now, zone), dayIn(then, zone)]
  return today === day ? 0 : day < today ? -1 : 1
}

const byTime = (a: Visit, b: Visit) =>
  (a.appointment ?? Number.NEGATIVE_INFINITY) - (b.appointment ?? Number.NEGATIVE_INFINITY) ||
  a.number.localeCompare(b.number, 'en', { numeric: true })
const newestFirst = (a: Visit, b: Visit) => byTime(b, a)
const orders: { readonly [G in DayGroup]: (a: Visit, b: Visit) => number } = {
  overdue: byTime,
  today: byTime,
  later: byTime,
  'no-time': newestFirst,
  done: newestFirst,
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
