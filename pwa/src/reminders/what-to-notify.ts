import { pressingOf, type Reminder, type VisitAdvice } from './visit-advice.ts'
import type { Watched } from './watch.ts'

/** A reminder that the engineer was notified of. */
export interface Told {
  readonly visit: string
  readonly reminder: string
  readonly due: number
  readonly state: 'soon' | 'over'
  /** When, ms since 1970. */
  readonly at: number
}

export interface Notice {
  readonly advice: VisitAdvice
  readonly reminder: Reminder
}

export interface ToNotify {
  /** One per visit at most, the most pressing first. */
  readonly notices: readonly Notice[]
  /** How many visits more have something new; they are on the list. */
  readonly more: number
  /** What will have been told then: the same array where nothing changes. */
  readonly told: readonly Told[]
}

const minute = 60_000
const keepFor = 2 * 24 * 60 * minute
const atOnce = 4

/**
 * What to notify of, given what was: each reminder once when it is soon and once when it is over, whatever restarts
 * and naps lie in between. What a fast clock announced too early is announced again in its time.
 */
export function whatToNotify({ visits }: Watched, before: readonly Told[], now: number): ToNotify {
  const kept = before.filter((told) => stillCounts(told, visits.get(told.visit), now))
  const known = new Map(kept.map((told) => [keyOf(told.visit, told.reminder, told.due), told]))
  const fresh = [...visits.values()].flatMap((advice) =>
    pressingOf(advice.reminders)
      .filter((reminder) => !isTold(known.get(keyFor(advice, reminder)), reminder))
      .map((reminder) => ({ advice, reminder })),
  )
  if (fresh.length === 0 && kept.length === before.length) return { notices: [], more: 0, told: before }
  for (const notice of fresh) known.set(keyFor(notice.advice, notice.reminder), tell(notice, now))
  const pressing = onePerVisit(fresh.sort((a, b) => distance(a, now) - distance(b, now)))
  return {
    notices: pressing.slice(0, atOnce),
    more: Math.max(0, pressing.length - atOnce),
    told: [...known.values()],
  }
}

/** A visit that nobody waits for any more needs no memory; nor does what was told by a clock that went back since. */
function stillCounts(told: Told, advice: VisitAdvice | undefined, now: number): boolean {
  if (!advice) return false
  const reminder = advice.reminders.find(({ id, due }) => id === told.reminder && due === told.due)
  if (!reminder) return told.due > now - keepFor
  return reach[reminder.state] >= reach[told.state] || now > told.at - minute
}

function isTold(told: Told | undefined, { state }: Reminder): boolean {
  return told !== undefined && reach[told.state] >= reach[state]
}

function tell({ advice, reminder: { id, due, state } }: Notice, now: number): Told {
  return { visit: advice.visit, reminder: id, due, state: state === 'over' ? 'over' : 'soon', at: now }
}

/** The first of each visit. */
function onePerVisit(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>()
  return notices.filter(({ advice: { visit } }) => !seen.has(visit) && seen.add(visit))
}

function keyFor({ visit }: VisitAdvice, { id, due }: Reminder): string {
  return keyOf(visit, id, due)
}

function keyOf(visit: string, reminder: string, due: number): string {
  return `${visit} ${reminder} ${due}`
}

function distance({ reminder }: Notice, now: number): number {
  return Math.abs(reminder.due - now)
}

const reach = { ahead: 0, soon: 1, over: 2 } as const
