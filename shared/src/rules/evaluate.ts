import type { Record } from '../record/index.ts'
import type { Around, Phase, Standard, Statement, Step } from '../standard/index.ts'
import { phases } from '../standard/index.ts'
import { holds } from './condition.ts'
import { foundIn } from './find.ts'
import type { Finding } from './finding.ts'
import { viewOf } from './view.ts'

/** What the standard has to say about a visit at a time. */
export interface Advice {
  readonly findings: readonly Finding[]
  /** The one thing to do now; undefined when the visit is done. */
  readonly next: Step | undefined
  /** The phase that `next` is in, or the last. */
  readonly phase: Phase
  /** How many steps of each phase are still to do. */
  readonly open: Readonly<{ [P in Phase]: number }>
}

/** Holds a record against the standard it began with. `now` is an instant; nothing else tells the time. */
export function evaluate(standard: Standard, record: Record, now: string, around?: Around): Advice {
  const view = viewOf(standard, record.state, now, around)
  const todo = standard.steps.filter((step) => holds(step.when, view) && !holds(step.done, view))
  const next = todo[0]
  return {
    findings: foundIn(standard.items, view),
    next,
    phase: next?.phase ?? 'confirm',
    open: Object.fromEntries(
      phases.map((phase) => [phase, todo.filter((step) => step.phase === phase).length]),
    ) as Advice['open'],
  }
}

/** The statement a customer signs at a place, as the record stands. */
export function statementFor(standard: Standard, record: Record, place: 1 | 2): Statement {
  const id = place === 2 ? 'completion' : placeOneStatement(record)
  const found = standard.statements.filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0]
  if (!found) throw new Error(`The standard ${standard.version} has no statement ${id}`)
  return found
}

function placeOneStatement({ state }: Record): string {
  if (!state.dataWork) return 'no-data-operation'
  return state.dataWork.secret ? 'data-safety-secret' : 'data-safety'
}
