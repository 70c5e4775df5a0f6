import { deviceDay } from '../clock/index.ts'
import type { Summary } from '../record-store/index.ts'
import { nearest, type Reminder, type VisitAdvice } from './visit-advice.ts'
import type { Watched } from './watch.ts'

/** A visit of the day, with what is to be done about it; without while it wasn't looked at, or when it is done. */
export interface DayVisit {
  readonly summary: Summary
  readonly advice: VisitAdvice | undefined
  /** The reminder that its countdown counts to. */
  readonly nearest: Reminder | undefined
}

export interface Day {
  /** What to do first, on whichever visit; undefined when all is done. */
  readonly first: DayVisit | undefined
  /** In the order of the day: left over, under way, then by when to leave, and at the end what is done. */
  readonly visits: readonly DayVisit[]
}

/**
 * The engineer's day.
 * @param today what is booked for today, and what is left over
 */
export function dayOf(today: readonly Summary[], { visits }: Watched, now: number): Day {
  const day = deviceDay(now)
  const ordered = today
    .map((summary): Placed => {
      const advice = visits.get(summary.visit)
      const visit = { summary, advice, nearest: advice && nearest(advice, now) }
      return { ...visit, place: placeOf(visit, day), when: whenOf(visit) }
    })
    .sort((a, b) => a.place - b.place || a.when - b.when)
  return { first: firstOf(ordered, day), visits: ordered }
}

interface Placed extends DayVisit {
  readonly place: number
  readonly when: number
}

/** What fell due today, or soon will, the first due first; else the first of the day that something is to be done on. */
function firstOf(ordered: readonly DayVisit[], day: string): DayVisit | undefined {
  const open = ordered.filter(({ advice }) => advice?.next)
  const [pressing] = open
    .filter(({ nearest }) => nearest && nearest.state !== 'ahead' && deviceDay(nearest.due) >= day)
    .sort((a, b) => (a.nearest?.due ?? 0) - (b.nearest?.due ?? 0))
  return pressing ?? open[0]
}

function placeOf({ summary, advice }: DayVisit, day: string): number {
  if (summary.done) return 3
  if (isLeftOver(summary, advice, day)) return 0
  return advice?.isUnderWay ? 1 : 2
}

/** Its day is over and it is still open. */
function isLeftOver({ appointment, opened }: Summary, advice: VisitAdvice | undefined, day: string): boolean {
  const due = Date.parse(appointment ?? opened)
  if (!Number.isNaN(due) && deviceDay(due) < day) return true
  return advice?.reminders.some(({ phase, state }) => phase === 'day' && state === 'over') ?? false
}

/** By when to leave; else when something is due, or when it was taken. */
function whenOf({ summary: { appointment, opened }, advice, nearest }: DayVisit): number {
  return advice?.leaveBy ?? nearest?.due ?? Date.parse(appointment ?? opened)
}
