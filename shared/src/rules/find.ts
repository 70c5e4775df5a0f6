import type { Place } from '../record/index.ts'
import type { Condition, Effect, Item } from '../standard/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { answerTo } from './answers.ts'
import { deadlineOf, holds, lineState, linesOf, testOf } from './condition.ts'
import { type Finding, idOf } from './finding.ts'
import { dressCodeOf } from './named/meet.ts'
import { once } from './once.ts'
import type { View } from './view.ts'

/** Everything one row finds, and the problems under it. */
export function findingsOf(item: Item, view: View): readonly Finding[] {
  const found: Finding[] = []
  for (const find of findersOf(item)) found.push(...find(view))
  return found
}

type Speaker = Pick<Finding, 'item' | 'problem'>
type Finder = (view: View) => readonly Finding[]

/** What looks for each effect of a row and its problems. Whatever doesn't depend on a record is worked out here, once. */
const findersOf = once((item: Item): readonly Finder[] => [
  ...item.effects.map((effect) => finderOf({ item }, effect)),
  ...item.problems.flatMap((problem) => problem.effects.map((effect) => finderOf({ item, problem }, effect))),
])

function finderOf(speaker: Speaker, effect: Effect): Finder {
  const make = finders[effect.effect] as (speaker: Speaker, effect: Effect) => Finder
  return make(speaker, effect)
}

const finders: {
  readonly [E in Effect['effect']]: (speaker: Speaker, effect: Extract<Effect, { effect: E }>) => Finder
} = {
  check:
    ({ item, problem }) =>
    (view) =>
      linesOf(item, view).map((line) => {
        const { state, told } = lineState(line, view)
        return { item, problem, effect: 'check', line: line.name, say: line.say, state, told }
      }),

  remind: ({ item, problem }, effect) => {
    const { name, say } = effect
    return (view) => {
      const deadline = deadlineOf(effect, view)
      if (!deadline) return nothing
      const { due, soon, state } = deadline
      return [{ item, problem, effect: 'remind', name, say, due, soon, state }]
    }
  },

  consent: ({ item, problem }, { consent, ask, say, by, when }) =>
    found(when, (view) => {
      const state = answerTo(view.state, consent, { by })
      return { item, problem, effect: 'consent', consent, ask, say, state }
    }),

  sign: ({ item, problem }, { place, say, when }) =>
    found(when, (view) => ({ item, problem, effect: 'sign', place, say, state: stateOf(place, view) })),

  // What guards only some facts is silent until one of them is tried.
  block: ({ item, problem }, { only, until, guards, say }) =>
    only ? () => nothing : found({ not: until }, same({ item, problem, effect: 'block', guards, say })),

  escalate: ({ item, problem }, { when, say }) => {
    const about = idOf({ item, problem })
    const isAsked = testOf({ asked: about })
    return found({ all: [when, { not: { decided: about } }] }, (view) => {
      const state = isAsked(view) ? 'waiting' : 'open'
      return { item, problem, effect: 'escalate', say, state }
    })
  },

  report: ({ item, problem }, { when, to, say }) =>
    found(
      { all: [when, { not: { reported: idOf({ item, problem }), to } }] },
      same({ item, problem, effect: 'report', to, say }),
    ),

  guide: ({ item, problem }, { name, say, when }) =>
    found(
      when,
      asksForDressCode(say)
        ? (view) => ({ item, problem, effect: 'guide', name, say: dressed(say, view) })
        : same({ item, problem, effect: 'guide', name, say }),
    ),

  helpdesk: ({ item, problem }, { name, when, say }) =>
    found(when, same({ item, problem, effect: 'helpdesk', name, say })),
}

const nothing: readonly Finding[] = []

/** A finding while a condition holds. */
function found(when: Condition | undefined, find: (view: View) => Finding): Finder {
  const speaks = testOf(when)
  return (view) => (speaks(view) ? [find(view)] : nothing)
}

/** The same finding, whatever the record. */
function same(finding: Finding): () => Finding {
  return () => finding
}

function stateOf(place: Place, view: View): 'open' | 'signed' | 'refused' {
  if (place === 1 ? holds('place-1-current', view) : holds({ signed: 2 }, view)) return 'signed'
  return holds({ refused: place }, view) ? 'refused' : 'open'
}

function asksForDressCode(say: Text): boolean {
  return Object.values(say).some((words) => words.includes('{dressCode}'))
}

function dressed(say: Text, view: View): Text {
  return fill(say, { dressCode: asTyped(dressCodeOf(view) ?? '') })
}
