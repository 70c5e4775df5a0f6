import type { Place, State, Told } from '../record/index.ts'
import { isSignature } from '../record/index.ts'
import type { CheckLine, Condition, EachList, Item } from '../standard/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { dueAt, instantOf, nearness, type Remind } from './deadline.ts'
import { doorStep } from './door.ts'
import { kitLinesOf } from './kit.ts'
import { named } from './named/index.ts'
import { stillTaken } from './named/serve.ts'
import { fieldOf, valueIn } from './value.ts'
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
  if ('knows' in condition) return Boolean(fieldOf(view.state.job, condition.knows))
  if ('ended' in condition) return view.state.ended?.way === condition.ended
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
  if ('tells' in condition) return Boolean(valueIn(view.fact, condition.tells))
  if ('settles' in condition) return settledBy(view) === condition.settles
  return holdsSomething(view.state[condition.has])
}

/** The standing answer to a consent: the last one given about this, and in this way, unless it was taken back or has served. */
export function answerTo(
  state: State,
  consent: string,
  { about, by }: { readonly about?: string | undefined; readonly by?: string | undefined } = {},
): 'yes' | 'no' | 'none' {
  const last = state.consents.findLast(
    (one) =>
      one.consent === consent &&
      (about === undefined || one.about === about) &&
      (by === undefined || one.channel === by),
  )
  return !last || last.withdrawn || last.lapsed ? 'none' : last.answer
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
  const lines: CheckLine[] = []
  for (const line of checkLinesOf(item)) {
    if (!holds(line.when, view)) continue
    if (line.each) lines.push(...eachOf(line, line.each, view))
    else lines.push(line)
  }
  return lines
}

const checkLines = new WeakMap<Item, readonly CheckLine[]>()

function checkLinesOf(item: Item): readonly CheckLine[] {
  const known = checkLines.get(item)
  if (known) return known
  const lines = item.effects.flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
  checkLines.set(item, lines)
  return lines
}

interface Listed {
  readonly id: string
  readonly say: Text
  /** A fact says of this very one that it is done. */
  readonly isDone?: boolean
}

const lists: Record<EachList, (view: View) => readonly Listed[]> = {
  spares: ({ state }) =>
    state.spares.map((one) => ({ id: one.line, say: asTyped(`${one.name} × ${one.quantity}`) })),
  settings: ({ state }) => state.settings.map((one) => ({ id: one.line, say: asTyped(one.what) })),
  kit: kitLinesOf,
  // Nobody needs to ask themselves.
  earlierVisits: ({ state }) =>
    state.earlierVisits
      .filter((one) => one.engineer !== state.opened?.engineer.name)
      .map(({ line, engineer, day }) => ({
        id: line,
        say: asTyped([engineer ?? '—', day].filter(Boolean).join(' ')),
      })),
  borrowed: ({ state }) => state.borrowed.map((one) => backOrNot(state, one)),
  moved: ({ state }) => state.moved.map((one) => backOrNot(state, one)),
  taken: ({ state }) => stillTaken(state).map((one) => ({ id: one.line, say: asTyped(one.what) })),
}

function backOrNot({ back }: State, { line, what }: { line: string; what: string }): Listed {
  return { id: line, say: asTyped(what), isDone: back.includes(line) }
}

function eachOf(line: CheckLine, list: EachList, view: View): readonly CheckLine[] {
  return lists[list](view).map(({ id, say, isDone }) => ({
    ...line,
    name: `${line.name}-${id}`,
    say: fill(line.say, { line: say }),
    ...(isDone && { doneBy: { all: [] } }),
  }))
}

/** How near a reminder's deadline is; undefined while it is silent. */
export function deadlineOf(remind: Remind, view: View) {
  if (!holds(remind.when, view) || holds(remind.done, view)) return undefined
  const due = dueAt(remind, view)
  if (due === undefined) return undefined
  const soon = due - (remind.warn ? view.times[remind.warn] : 0) * 60_000
  return { due, soon, state: nearness(due, soon, view.now) }
}

function allChecked({ checked, line }: { checked: string; line?: string }, view: View): boolean {
  const item = view.standard.items.find((one) => one.id === checked)
  if (!item) return true
  return linesOf(item, view)
    .filter(({ name }) => line === undefined || name === line || name.startsWith(`${line}-`))
    .every((one) => lineState(item, one, view).state !== 'open')
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
export function decisionOn(
  state: Pick<State, 'decisions'>,
  escalation: string,
): Told<'decision-recorded'> | undefined {
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
