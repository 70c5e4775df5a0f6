import type { Record } from '@countersign/shared/record'
import { clashesOf, evaluate, type Finding, idOf, leaveBy, viewOf } from '@countersign/shared/rules'
import { type Around, type Phase, type Step, standardOf } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { deviceTime } from '../clock/index.ts'

/** Something that is due at a time, as the standard has it. */
export interface Reminder {
  /** The row or the problem, and its name: `B2/leave`. */
  readonly id: string
  readonly phase: Phase | 'day'
  readonly say: Text
  /** Ms since 1970. */
  readonly due: number
  readonly state: 'ahead' | 'soon' | 'over'
}

/** What an engineer has to know of a visit while they are elsewhere. */
export interface VisitAdvice {
  readonly visit: string
  /** Undefined when nothing is left to do. */
  readonly next: Step | undefined
  /** The first due comes first. */
  readonly reminders: readonly Reminder[]
  /** By when to leave, ms since 1970; undefined where no time is agreed or wished for. */
  readonly leaveBy: number | undefined
  /** On the way to the customer, or there. */
  readonly isUnderWay: boolean
  /** Other visits whose time or way runs into this one's. */
  readonly clashes: readonly string[]
}

/** Holds a visit against the standard it began with. `now` in ms since 1970. */
export function adviceFor(record: Record, now: number, around: Around): VisitAdvice {
  const { state, visit } = record
  const standard = standardOf(state.opened?.standard ?? '')
  const at = deviceTime(now)
  const { findings, next } = evaluate(standard, record, at, around)
  const view = viewOf(standard, state, at, around)
  const reminders = findings.flatMap(reminderIn).sort((a, b) => a.due - b.due)
  const isGone = Boolean(state.departed ?? state.arrived)
  return {
    visit,
    next,
    reminders,
    leaveBy: leaveBy(view),
    isUnderWay: isGone && state.left === null,
    clashes: isGone || !next ? [] : clashesOf(view).map((other) => other.visit),
  }
}

/**
 * The reminder to show a countdown of: of those that are soon or over the one nearest to now (the later step, where two
 * are due at once), else the next one of the phase that the next step is in. Undefined where nothing presses and nothing counts towards that step.
 */
export function nearest({ reminders, next }: VisitAdvice, now: number): Reminder | undefined {
  const pressing = pressingOf(reminders).sort((a, b) => Math.abs(b.due - now) - Math.abs(a.due - now))
  return pressing.at(-1) ?? reminders.find(({ phase }) => phase === next?.phase)
}

/** Those that are soon or over. */
export function pressingOf(reminders: readonly Reminder[]): Reminder[] {
  return reminders.filter(({ state }) => state !== 'ahead')
}

function reminderIn(finding: Finding): readonly Reminder[] {
  if (finding.effect !== 'remind') return []
  const { item, name, say, due, state } = finding
  return [{ id: `${idOf(finding)}/${name}`, phase: item.phase, say, due, state }]
}
