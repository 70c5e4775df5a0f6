import type { Visit, VisitReminder } from './visit.ts'

/** What presses over all tickets, and how much. */
export interface Pressing {
  /** Reminders that are soon or over. */
  readonly reminders: number
  /** Tickets closed without a complete record. */
  readonly unrecorded: number
  readonly severity: 'none' | 'soon' | 'over'
}

/** How much presses over all tickets. */
export function pressingIn(visits: readonly Visit[]): Pressing {
  const pressing = visits.flatMap(({ reminders }) => reminders).filter(({ state }) => state !== 'ahead')
  const unrecorded = visits.filter(({ isUnrecorded }) => isUnrecorded).length
  const isOver = unrecorded > 0 || pressing.some(({ state }) => state === 'over')
  return {
    reminders: pressing.length,
    unrecorded,
    severity: isOver ? 'over' : pressing.length > 0 ? 'soon' : 'none',
  }
}

/** When the next reminder becomes soon or over, ms since 1970; undefined where none will. */
export function nextChange(visits: readonly Visit[], now: number): number | undefined {
  const times = visits.flatMap(({ reminders }) => reminders.flatMap(({ soon, due }) => [soon, due]))
  const next = Math.min(...times.filter((time) => time > now))
  return Number.isFinite(next) ? next : undefined
}

/** Something to notify of, and the mark by which it is never told again. */
export interface Notice {
  readonly visit: Visit
  readonly reminder: VisitReminder
  readonly mark: string
}

/** The reminders a dispatcher is called for; of the others the engineer is reminded on the tablet. */
const calling: readonly string[] = [
  'A1/contact',
  'A6/clash',
  'A9/call-back',
  'B2/leave',
  'C3/day-end',
  'D1/on-time',
  'F1.2/sla',
  'F1.4/phone',
  'F4.5/follow-up',
]

/** What is over for longer was missed while the browser was shut: it is no news any more, and stands in the list. */
const news = 24 * 3_600_000

/** What somebody has to be told of now: every reminder of a visit that was sent, once in each state. */
export function noticesIn(visits: readonly Visit[], now: number): readonly Notice[] {
  return visits
    .filter(({ isDispatched }) => isDispatched)
    .flatMap((visit) =>
      visit.reminders
        .filter(({ id, state, due }) => calling.includes(id) && state !== 'ahead' && due > now - news)
        .map((reminder) => ({ visit, reminder, mark: `${reminder.mark} ${reminder.state}` })),
    )
    .filter(({ visit, mark }) => !visit.told.includes(mark))
}
