import type { Place } from '../record/index.ts'
import type { Condition, Effect } from '../standard/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { answerTo } from './answers.ts'
import { deadlineOf, holds, lineState, linesOf, testOf } from './condition.ts'
import { type Finding, idOf } from './finding.ts'
import { dressCodeOf } from './named/meet.ts'
import type { View } from './view.ts'

/** A row of the standard, or a problem under it. */
export type Speaker = Pick<Finding, 'item' | 'problem'>
/** Puts what a speaker finds in a view behind what was found before. */
export type Finder = (view: View, found: Finding[]) => void

/** What looks for an effect. Whatever doesn't depend on a record is worked out here, once. */
export function finderOf(speaker: Speaker, effect: Effect): Finder {
  const make = finders[effect.effect] as (speaker: Speaker, effect: Effect) => Finder
  return make(speaker, effect)
}

const finders: {
  readonly [E in Effect['effect']]: (speaker: Speaker, effect: Extract<Effect, { effect: E }>) => Finder
} = {
  check:
    ({ item, problem }) =>
    (view, found) => {
      for (const line of linesOf(item, view)) {
        const { state, told } = lineState(line, view)
        found.push({ item, problem, effect: 'check', line: line.name, say: line.say, state, told })
      }
    },

  remind: ({ item, problem }, effect) => {
    const { name, say } = effect
    return (view, found) => {
      const deadline = deadlineOf(effect, view)
      if (!deadline) return
      const { due, soon, state } = deadline
      found.push({ item, problem, effect: 'remind', name, say, due, soon, state })
    }
  },

  consent: ({ item, problem }, { consent, ask, say, by, when }) =>
    finding(when, (view) => {
      const state = answerTo(view.state, consent, { by })
      return { item, problem, effect: 'consent', consent, ask, say, state }
    }),

  sign: ({ item, problem }, { place, say, when }) =>
    finding(when, (view) => ({ item, problem, effect: 'sign', place, say, state: stateOf(place, view) })),

  block: ({ item, problem }, { until, guards, say }) =>
    finding({ not: until }, same({ item, problem, effect: 'block', guards, say })),

  escalate: ({ item, problem }, { when, say }) => {
    const about = idOf({ item, problem })
    const isAsked = testOf({ asked: about })
    return finding({ all: [when, { not: { decided: about } }] }, (view) => {
      const state = isAsked(view) ? 'waiting' : 'open'
      return { item, problem, effect: 'escalate', say, state }
    })
  },

  report: ({ item, problem }, { when, to, say }) =>
    finding(
      { all: [when, { not: { reported: idOf({ item, problem }), to } }] },
      same({ item, problem, effect: 'report', to, say }),
    ),

  guide: ({ item, problem }, { name, say, when }) =>
    finding(
      when,
      asksForDressCode(say)
        ? (view) => ({ item, problem, effect: 'guide', name, say: dressed(say, view) })
        : same({ item, problem, effect: 'guide', name, say }),
    ),

  helpdesk: ({ item, problem }, { name, when, say }) =>
    finding(when, same({ item, problem, effect: 'helpdesk', name, say })),
}

/** One finding, while a condition holds. */
function finding(when: Condition | undefined, make: (view: View) => Finding): Finder {
  const speaks = testOf(when)
  return (view, found) => {
    if (speaks(view)) found.push(make(view))
  }
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
