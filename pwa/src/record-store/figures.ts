import { deviceDay } from '../clock/index.ts'
import type { Summary } from './summary.ts'

export type Span = 'week' | 'month'

/** So many of so many. */
export interface Share {
  readonly met: number
  readonly of: number
}

/** How an engineer's visits went. */
export interface Figures {
  readonly visits: number
  /** Arrived no later than agreed, of those who arrived somewhere they were expected. */
  readonly onTime: Share
  /** Called within the time the standard gives, of those who called or whose time is over. */
  readonly contacted: Share
  /** Called back in time after advice on the phone, of those who did or whose time is over. */
  readonly calledBack: Share
  /** Both places signed, of the finished visits in which the customer was served. */
  readonly signed: Share
  /** Those of them that the customer gave stars to, and how many on average; null for none. */
  readonly opinions: Share & { readonly average: number | null }
  /** Something is left to do, of all. */
  readonly open: Share
}

const minute = 60_000
const callBackWithin = 150 * minute

export interface FigureOptions {
  /** The staff number of whose visits these are. */
  readonly engineer: string
  readonly span: Span
  /** Ms since 1970. */
  readonly now: number
  /** Minutes from the dispatch to the first call. */
  readonly contactWithin: number
}

/** An engineer's own figures over this week, from Monday, or this month, until today. */
export function figuresOf(all: readonly Summary[], options: FigureOptions): Figures {
  const { engineer, span, now, contactWithin } = options
  const [first, today] = [firstDayOf(span, now), deviceDay(now)]
  const own = all.filter((one) => one.engineer.number === engineer && isWithin(one, first, today))
  const finished = own.filter((one) => one.over)
  const served = finished.filter((one) => one.ended === null)
  const ratings = served.map((one) => one.rating).filter((rating) => rating !== null)
  const isOver = (since: number | null, within: number) => since !== null && now > since + within
  return {
    visits: own.length,
    onTime: share(
      own.filter(({ pace }) => pace.arrived !== null && pace.agreed !== null),
      // Times are agreed to the minute.
      ({ pace }) => takes(pace.agreed, pace.arrived, minute - 1),
    ),
    contacted: share(
      own.filter(({ pace }) => pace.contacted !== null || isOver(pace.issued, contactWithin * minute)),
      ({ pace }) => takes(pace.issued, pace.contacted, contactWithin * minute),
    ),
    calledBack: share(
      own.filter(({ pace }) => pace.calledBack !== null || isOver(pace.advised, callBackWithin)),
      ({ pace }) => takes(pace.advised, pace.calledBack, callBackWithin),
    ),
    signed: share(served, ({ places }) => places[1] === 'signed' && places[2] === 'signed'),
    opinions: { met: ratings.length, of: served.length, average: averageOf(ratings) },
    open: share(own, (one) => !one.done),
  }
}

/** Whether it took no longer than that. */
function takes(from: number | null, to: number | null, within: number): boolean {
  return from !== null && to !== null && to - from <= within
}

function share(of: readonly Summary[], isMet: (summary: Summary) => boolean): Share {
  return { met: of.filter(isMet).length, of: of.length }
}

function averageOf(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null
  return ratings.reduce((sum, one) => sum + one, 0) / ratings.length
}

/** A visit counts on the day it is agreed for, or was opened where no time was agreed. */
function isWithin({ appointment, opened }: Summary, first: string, today: string): boolean {
  const due = Date.parse(appointment ?? opened)
  if (Number.isNaN(due)) return false
  const day = deviceDay(due)
  return first <= day && day <= today
}

function firstDayOf(span: Span, now: number): string {
  const day = new Date(now)
  const sinceMonday = (day.getDay() + 6) % 7
  day.setDate(span === 'month' ? 1 : day.getDate() - sinceMonday)
  return deviceDay(day.getTime())
}
