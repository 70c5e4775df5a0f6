import type { Fact, Place, State, Told } from '../record/index.ts'
import { isSignature } from '../record/index.ts'
import type { CheckLine, Condition, EachList, Item } from '../standard/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { dueAt, instantOf, nearness, type Remind } from './deadline.ts'
import { doorStep } from './door.ts'
import { kitLinesOf } from './kit.ts'
import { named } from './named/index.ts'
import type { View } from './view.ts'

/** Whether a condition of the standard holds. No condition always holds. */
export function holds(condition: Condition | undefined, view: View): boolean {
  if (condition === undefined) return true
  if (typeof condition === 'string') return named[condition](view)
  if ('not' in condition) return !holds(condition.not, view)
  if ('any' in condition) return condition.any.some((one) => holds(one, view))
  if ('all' in condition) return condition.all.every((one) => holds(one, view))
  if ('checked' in condition) return allChecked(condition, view)
  if ('consented' in condition) return answerTo(view.state, condition.consented) === 'yes'
  if ('signed' in condition) return isSignature(view.state.places[condition.signed])
  if ('refused' in condition) return isRefused(view.state, condition.refused)
  if ('past' in condition) return isPast(condition, view)
  if ('ahead' in condition) return isAhead(condition, view)
  if ('near' in condition) return isNear(condition.near, view)
  if ('door' in condition) return doorStep(view.state, view.now, view.times).step === condition.door
  if ('met' in condition) return isMet(view.state, condition.met)
  if ('asked' in condition) return view.state.escalations.some((one) => one.about === condition.asked)
  if ('decided' in condition) return isDecided(view.state, condition.decided)
  if ('approved' in condition) return isApproved(condition, view)
  if ('reported' in condition)
    return view.state.reports.some((one) => one.about === condition.reported && one.whom === condition.to)
  if ('signs' in condition) return view.fact?.type === 'signed' && view.fact.payload.place === condition.signs
  if ('says' in condition)
    return Object.entries(condition.says).every(([field, value]) => valueIn(view.fact, field) === value)
  if ('settles' in condition) return settledBy(view) === condition.settles
  return holdsSomething(view.state[condition.has])
}

/** The standing answer to a consent: the last one given about this, unless it was taken back. */
export function answerTo(state: State, consent: string, about?: string): 'yes' | 'no' | 'none' {
  const last = state.consents.findLast(
    (one) => one.consent === consent && (about === undefined || one.about === about),
  )
  return !last || last.withdrawn ? 'none' : last.answer
}

/** A field of a fact's payload by its dotted path. */
export function valueIn(fact: Fact | undefined, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], fact?.payload)
}

/** How far a question to the supervisor is: not asked, waiting for an answer, or answered. */
export function escalationOf(state: State, about: string): 'open' | 'waiting' | 'decided' {
  if (isDecided(state, about)) return 'decided'
  return state.escalations.some((one) => one.about === about) ? 'waiting' : 'open'
}

/** How a line of the checklist stands; `told` is the tick or the excuse, where there is one. */
export interface LineState {
  readonly state: 'open' | 'done' | 'excused'
  readonly told?: Told<'item-checked'>
}

export function lineState(item: Item, line: CheckLine, view: View): LineState {
  const told = view.state.checks[`${item.id}/${line.name}`]
  if (told) return { state: told.result === 'done' ? 'done' : 'excused', told }
  return { state: line.doneBy && holds(line.doneBy, view) ? 'done' : 'open' }
}

/** The lines of an item that apply now; one for each line of a list, where it goes through a list. */
export function linesOf(item: Item, view: View): readonly CheckLine[] {
  return item.effects
    .flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
    .filter((line) => holds(line.when, view))
    .flatMap((line) => (line.each ? eachOf(line, line.each, view) : [line]))
}

const lists: Record<EachList, (view: View) => readonly { id: string; say: Text }[]> = {
  spares: ({ state }) =>
    state.spares.map((one) => ({ id: one.line, say: asTyped(`${one.name} × ${one.quantity}`) })),
  settings: ({ state }) => state.settings.map((one) => ({ id: one.line, say: asTyped(one.what) })),
  kit: kitLinesOf,
}

function eachOf(line: CheckLine, list: EachList, view: View): readonly CheckLine[] {
  return lists[list](view).map(({ id, say }) => ({
    ...line,
    name: `${line.name}-${id}`,
    say: fill(line.say, { line: say }),
  }))
}

/** How near a reminder's deadline is; undefined while it is silent. */
export function deadlineOf(remind: Remind, view: View) {
  if (!holds(remind.when, view) || holds(remind.done, view)) return undefined
  const due = dueAt(remind, view)
  if (due === undefined) return undefined
  const { warn } = remind
  return { due, state: nearness(due, warn ? view.times[warn] : 0, view.now) }
}

function allChecked({ checked, line }: { checked: string; line?: string }, view: View): boolean {
  const item = view.standard.items.find((one) => one.id === checked)
  if (!item) return true
  return linesOf(item, view).every(
    (one) => (line !== undefined && one.name !== line) || lineState(item, one, view).state !== 'open',
  )
}

function isPast(condition: Extract<Condition, { past: unknown }>, view: View): boolean {
  const instant = instantOf(condition.past, condition, view)
  return instant !== undefined && view.now >= instant
}

function isAhead(condition: Extract<Condition, { ahead: unknown }>, view: View): boolean {
  const instant = instantOf(condition.ahead, condition, view)
  return instant !== undefined && view.now < instant
}

function isNear(reminder: string, view: View): boolean {
  return view.standard.items.some((item) =>
    item.effects.some((effect) => {
      if (effect.effect !== 'remind' || `${item.id}/${effect.name}` !== reminder) return false
      const deadline = deadlineOf(effect, view)
      return deadline !== undefined && deadline.state !== 'ahead'
    }),
  )
}

function isMet(state: State, problem: string): boolean {
  return state.problems.some((one) => one.problem === problem && one.settled === null)
}

function isDecided(state: State, about: string): boolean {
  const asked = state.escalations.filter((one) => one.about === about)
  return asked.length > 0 && asked.every((one) => decisionOn(state, one.line) !== undefined)
}

function isApproved(
  { approved, about }: { approved: string; about?: string },
  { state, fact }: View,
): boolean {
  const subject = about === undefined ? undefined : valueIn(fact, about)
  const asked = state.escalations.findLast(
    (one) => one.about === approved && (subject === undefined || one.subject === subject),
  )
  return asked !== undefined && decisionOn(state, asked.line)?.decision === 'approved'
}

/** The last word on a question to the supervisor. */
function decisionOn(state: State, escalation: string): Told<'decision-recorded'> | undefined {
  return state.decisions.findLast((one) => one.escalation === escalation)
}

function settledBy({ state, fact }: View): string | undefined {
  if (fact?.type !== 'problem-settled') return undefined
  return state.problems.find((one) => one.line === fact.payload.problem)?.problem
}

function isRefused(state: State, place: Place): boolean {
  const stands = state.places[place]
  return stands !== null && !isSignature(stands)
}

function holdsSomething(part: State[keyof State]): boolean {
  if (Array.isArray(part)) return part.length > 0
  return part !== null && Object.keys(part).length > 0
}
