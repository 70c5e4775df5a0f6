import { isRefusal, type Refusal } from '../field/index.ts'
import { append, type ConsentKind, type Fact, type Record, type Stamp } from '../record/index.ts'
import type { Around, Condition, Effect, Guarded, Item, Problem, Standard } from '../standard/index.ts'
import { asTyped, fill } from '../text/index.ts'
import { answerTo } from './answers.ts'
import { holds } from './condition.ts'
import { inOneLine, valueIn } from './value.ts'
import { type View, viewOf } from './view.ts'

/** What the standard has against a step, and the row that says so. */
export interface Blocker extends Refusal {
  readonly refused: 'standard'
  readonly where: string
  readonly item: Item
  readonly problem?: Problem
  /** The consent that would open the way. */
  readonly asks?: { readonly consent: ConsentKind; readonly about: string }
  /** The supervisor's decision that would: on which row or problem, and on what exactly. */
  readonly needs?: { readonly decision: string; readonly subject: string }
}

/**
 * Records a fact if the standard lets it and it fits the record; otherwise a refusal that says why.
 * This is the one way facts get into a record. The record given is never changed.
 */
export function admit(
  standard: Standard,
  record: Record,
  fact: Fact,
  stamp: Stamp,
  around?: Around,
): { record: Record } | Refusal {
  // Form first: rules may then rely on the fact being what its type says.
  const answer = append(record, fact, stamp)
  if (isRefusal(answer)) return answer
  return blockersOf(standard, record, fact, stamp.at, around)[0] ?? answer
}

/** Everything the standard has against recording this fact now. Empty: nothing. */
export function blockersOf(
  standard: Standard,
  record: Record,
  fact: Fact,
  now: string,
  around?: Around,
): readonly Blocker[] {
  return against(fact.type, viewOf(standard, record.state, now, around, fact))
}

/** Everything that stands against closing the ticket now: what the record still misses. */
export function missingToClose(
  standard: Standard,
  record: Record,
  now: string,
  around?: Around,
): readonly Blocker[] {
  return against('ticket-closed', viewOf(standard, record.state, now, around))
}

function against(step: Guarded, view: View): readonly Blocker[] {
  return view.standard.items.flatMap((item) => [
    ...closed(item.effects, step, view).map((guard) => blocker({ item }, guard, view)),
    ...item.problems.flatMap((problem) =>
      closed(problem.effects, step, view).map((guard) => blocker({ item, problem }, guard, view)),
    ),
  ])
}

function closed(effects: readonly Effect[], step: Guarded, view: View): readonly Guard[] {
  return effects
    .filter(isGuard)
    .filter((guard) => guard.guards.includes(step) && holds(guard.only, view) && !isOpen(guard, view))
}

function blocker(speaker: Pick<Blocker, 'item' | 'problem'>, guard: Guard, view: View): Blocker {
  const about = aboutOf(guard, view) ?? ''
  const say = fill(guard.say, { about: asTyped(about) })
  const asks = guard.effect === 'consent' && { asks: { consent: guard.consent, about } }
  const needs = guard.effect === 'block' && decisionIn(guard.until)
  return {
    refused: 'standard',
    where: speaker.item.id,
    ...speaker,
    say,
    ...asks,
    ...(needs && { needs: { decision: needs.on, subject: String(valueIn(view.fact, needs.about) ?? '') } }),
  }
}

/** The decision a condition waits for: on which row or problem, and the field of the fact that says what exactly. */
function decisionIn(condition: Condition): { on: string; about: string } | undefined {
  if (condition === 'beyond-scope-approved') return { on: 'D4', about: '' }
  if (typeof condition === 'string') return undefined
  if ('approved' in condition) return { on: condition.approved, about: condition.about ?? '' }
  if ('decided' in condition) return { on: condition.decided, about: '' }
  const parts = 'any' in condition ? condition.any : 'all' in condition ? condition.all : []
  return parts.map(decisionIn).find((found) => found !== undefined)
}

type Guard = Extract<Effect, { effect: 'block' | 'consent' }>

function isGuard(effect: Effect): effect is Guard {
  return effect.effect === 'block' || effect.effect === 'consent'
}

function isOpen(effect: Guard, view: View): boolean {
  if (effect.effect === 'block') return holds(effect.until, view)
  return answerTo(view.state, effect.consent, { about: aboutOf(effect, view), by: effect.by }) === 'yes'
}

function aboutOf(effect: Guard, view: View): string | undefined {
  if (effect.effect !== 'consent' || effect.about === undefined) return undefined
  return inOneLine(...[effect.about].flat().map((path) => valueIn(view.fact, path)))
}
