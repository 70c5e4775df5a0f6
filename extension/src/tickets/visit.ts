import type { Clash, Desk, DeskReminder } from './desk.ts'

/** A reminder as far as a list shows it. */
export type VisitReminder = Pick<DeskReminder, 'id' | 'mark' | 'say' | 'due' | 'soon' | 'state'>

/** A ticket among all others: what a dispatcher needs to see of its visit in a list. Plain data. */
export interface Visit {
  readonly origin: string
  /** The ticket's id in the helpdesk. */
  readonly id: string
  readonly url: string
  /** As people call it. */
  readonly number: string
  readonly subject?: string
  readonly customer?: string
  readonly owner?: string
  /** Ms since 1970. */
  readonly appointment?: number
  /** IANA time zone of its helpdesk. */
  readonly zone: string
  readonly standing: Desk['standing']
  readonly isDispatched: boolean
  readonly isClosed: boolean
  /** Closed without a complete record, and nobody has said why. */
  readonly isUnrecorded: boolean
  /** The first due comes first; those that were put away are left out. */
  readonly reminders: readonly VisitReminder[]
  readonly clashes: readonly Clash[]
  /** What was notified of: the reminder's mark and its state. */
  readonly told: readonly string[]
}

/** Its record is complete, or it is closed and somebody has said why it isn't. */
export function isFinished({ standing, isClosed, isUnrecorded }: Visit): boolean {
  return (standing === 'complete' || isClosed) && !isUnrecorded
}

/** The reminder to look at: of those that press the one that came last, or else the first to come. */
export function nextReminder({ reminders }: Visit): VisitReminder | undefined {
  return reminders.findLast(({ state }) => state !== 'ahead') ?? reminders[0]
}
