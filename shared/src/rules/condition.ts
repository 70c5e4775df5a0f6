import { isSignature, type State, type Told } from '../record/index.ts'
import type { CheckLine, Condition, Item, NamedCondition, Standard } from '../standard/index.ts'
import { fill, type Text } from '../text/index.ts'
import { answerTo, isApproved, isDecided, isRefused } from './answers.ts'
import { dueAt, instantOf, nearness, type Remind } from './deadline.ts'
import { doorStep } from './door.ts'
import { type Listed, lists } from './lists.ts'
import { named } from './named/index.ts'
import { once } from './once.ts'
import { fieldOf, valueIn } from './value.ts'
import { onceInView, type View } from './view.ts'

/** What a condition of the standard asks of a view. */
export type Test = (view: View) => boolean

/** Whether a condition of the standard holds. No condition always holds. */
export function holds(condition: Condition | undefined, view: View): boolean {
  return testOf(condition)(view)
}

/** The test that a condition stands for: made once, so that asking it again and again costs little. */
export function testOf(condition: Condition | undefined): Test {
  if (condition === undefined) return always
  return typeof condition === 'string' ? named[condition] : testOfData(condition)
}

const always: Test = () => true

type Data = Exclude<Condition, NamedCondition>

const testOfData = once((condition: Data): Test => {
  if ('not' in condition) {
    const test = testOf(condition.not)
    return (view) => !test(view)
  }
  if ('any' in condition) {
    const tests = condition.any.map(testOf)
    return (view) => tests.some((test) => test(view))
  }
  if ('all' in condition) {
    const tests = condition.all.map(testOf)
    return (view) => tests.every((test) => test(view))
  }
  const kind = kinds.find((one) => one in condition)
  if (!kind) throw new Error(`No rule says what ${JSON.stringify(condition)} means`)
  const isTrue = simple[kind] as (condition: Data, view: View) => boolean
  return (view) => isTrue(condition, view)
})

/** A condition without others in it, by the field that says what it asks. */
type Simple = Exclude<Data, { readonly not: unknown } | { readonly any: unknown } | { readonly all: unknown }>
type FieldOf<Any> = Any extends unknown ? keyof Any : never
type Kind = Exclude<FieldOf<Simple>, 'line' | 'plus' | 'minus' | 'about' | 'to'>

/** What each simple condition of the standard means. */
const simple: {
  readonly [K in Kind]: (condition: Extract<Simple, { readonly [F in K]: unknown }>, view: View) => boolean
} = {
  checked: ({ checked, line }, view) => isChecked(checked, line, view),
  consented: ({ consented }, { state }) => answerTo(state, consented) === 'yes',
  knows: ({ knows }, { state }) => Boolean(fieldOf(state.job, knows)),
  ended: ({ ended }, { state }) => state.ended?.way === ended,
  signed: ({ signed }, { state }) => isSignature(state.places[signed]),
  refused: ({ refused }, { state }) => isRefused(state, refused),
  past: (condition, view) => {
    const instant = instantOf(condition.past, condition, view)
    return instant !== undefined && view.now >= instant
  },
  ahead: (condition, view) => {
    const instant = instantOf(condition.ahead, condition, view)
    return instant !== undefined && view.now < instant
  },
  near: ({ near }, view) => isNear(near, view),
  door: ({ door }, view) => stepAtDoor(view) === door,
  met: ({ met }, { state }) => state.problems.some((one) => one.problem === met && one.settled === null),
  asked: ({ asked }, { state }) => state.escalations.some((one) => one.about === asked),
  decided: ({ decided }, { state }) => isDecided(state, decided),
  approved: ({ approved, about }, { state, fact }) =>
    isApproved(state, approved, about === undefined ? undefined : valueIn(fact, about)),
  reported: ({ reported, to }, { state }) =>
    state.reports.some((one) => one.about === reported && one.whom === to),
  signs: ({ signs }, { fact }) => fact?.type === 'signed' && fact.payload.place === signs,
  says: ({ says }, { fact }) =>
    Object.entries(says).every(([field, value]) => valueIn(fact, field) === value),
  tells: ({ tells }, { fact }) => Boolean(valueIn(fact, tells)),
  settles: ({ settles }, view) => settledBy(view) === settles,
  has: ({ has }, { state }) => holdsSomething(state[has]),
}

const kinds = Object.keys(simple) as readonly Kind[]

/** How a line of the checklist stands; `told` is the tick or the excuse, where there is one. */
export interface LineState {
  readonly state: 'open' | 'done' | 'excused'
  readonly told: Told<'item-checked'> | undefined
}

/** A line of a checklist that applies: its name in the item, and in the record's checks. */
export interface Line {
  readonly name: string
  readonly key: string
  readonly say: Text
  /** Whether a fact of the record does it. */
  readonly isDone: Test
}

export function lineState({ key, isDone }: Line, view: View): LineState {
  const told = view.state.checks[key]
  if (told) return { state: told.result === 'done' ? 'done' : 'excused', told }
  return { state: isDone(view) ? 'done' : 'open', told }
}

/** The lines of an item that apply now; one for each line of a list, where it goes through a list. */
export function linesOf(item: Item, view: View): readonly Line[] {
  return linesIn(item)(view)
}

const linesIn = once((item: Item) => {
  const lines = item.effects.flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
  const adders = lines.map((line) => adderOf(item, line))
  return onceInView((view) => {
    const applying: Line[] = []
    for (const add of adders) add(view, applying)
    return applying
  })
})

/** What adds a line to those that apply, or one for each line of its list. */
function adderOf(item: Item, line: CheckLine): (view: View, applying: Line[]) => void {
  const { name, say, when, doneBy, each } = line
  const applies = testOf(when)
  const itself = { name, key: `${item.id}/${name}`, say, isDone: doneBy ? testOf(doneBy) : never }
  return (view, applying) => {
    if (!applies(view)) return
    if (!each) applying.push(itself)
    else for (const one of lists[each](view)) applying.push(lineFor(one, itself))
  }
}

function lineFor(one: Listed, { name, key, say, isDone }: Line): Line {
  return {
    name: `${name}-${one.id}`,
    key: `${key}-${one.id}`,
    say: fill(say, { line: one.say }),
    isDone: one.isDone ? always : isDone,
  }
}

const never: Test = () => false

function isChecked(id: string, line: string | undefined, view: View): boolean {
  const item = itemsOf(view.standard).get(id)
  if (!item) return true
  return linesOf(item, view)
    .filter(({ name }) => line === undefined || name === line || name.startsWith(`${line}-`))
    .every((one) => lineState(one, view).state !== 'open')
}

const itemsOf = once(({ items }: Standard) => new Map(items.map((item) => [item.id, item])))

/** How near a reminder's deadline is; undefined while it is silent. */
export function deadlineOf(remind: Remind, view: View) {
  if (!holds(remind.when, view) || holds(remind.done, view)) return undefined
  const due = dueAt(remind, view)
  if (due === undefined) return undefined
  const soon = due - (remind.warn ? view.times[remind.warn] : 0) * 60_000
  return { due, soon, state: nearness(due, soon, view.now) }
}

function isNear(reminder: string, view: View): boolean {
  const remind = remindersOf(view.standard).get(reminder)
  const deadline = remind && deadlineOf(remind, view)
  return deadline !== undefined && deadline.state !== 'ahead'
}

const remindersOf = once(({ items }: Standard) => {
  const named = ({ id, effects }: Item) =>
    effects.filter((effect) => effect.effect === 'remind').map((one) => [`${id}/${one.name}`, one] as const)
  return new Map<string, Remind>(items.flatMap(named))
})

const stepAtDoor = onceInView(({ state, now, times }) => doorStep(state, now, times).step)

function settledBy({ state, fact }: View): string | undefined {
  if (fact?.type !== 'problem-settled') return undefined
  return state.problems.find((one) => one.line === fact.payload.problem)?.problem
}

function holdsSomething(part: State[keyof State]): boolean {
  if (Array.isArray(part)) return part.length > 0
  return part !== null && Object.keys(part).length > 0
}
