import type { ConsentKind, Place } from '../record/index.ts'
import type { Effect, Guarded, Item } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import { answerTo, holds, type LineState, lineState, linesOf } from './condition.ts'
import { dueAt, nearness } from './deadline.ts'
import type { View } from './view.ts'

interface Base {
  readonly item: Item
  readonly say: Text
}

/** What a row of the standard has to say about a record at a time. */
export type Finding = Base &
  (
    | ({ readonly effect: 'check'; readonly line: string } & LineState)
    | {
        readonly effect: 'remind'
        readonly name: string
        readonly state: 'ahead' | 'soon' | 'over'
        /** When it is due, ms since 1970. */
        readonly due: number
      }
    | {
        readonly effect: 'consent'
        readonly consent: ConsentKind
        readonly ask: Text
        readonly state: 'none' | 'yes' | 'no'
      }
    | { readonly effect: 'sign'; readonly place: Place; readonly state: 'open' | 'signed' | 'refused' }
    | { readonly effect: 'block'; readonly guards: readonly Guarded[] }
    | { readonly effect: 'guide' | 'escalate' | 'report' | 'helpdesk' }
  )

/** Everything one row finds. */
export function findingsOf(item: Item, view: View): readonly Finding[] {
  return item.effects.flatMap((effect) => find(item, effect, view))
}

/** A finding in brief, as examples name it: `check B1/tools open`, `remind A1/contact over`, `block F1.1 signed`. */
export function brief(finding: Finding): string {
  const { item } = finding
  switch (finding.effect) {
    case 'check':
      return `check ${item.id}/${finding.line} ${finding.state}`
    case 'remind':
      return `remind ${item.id}/${finding.name} ${finding.state}`
    case 'consent':
      return `consent ${item.id}/${finding.consent} ${finding.state}`
    case 'sign':
      return `sign ${item.id}/${finding.place} ${finding.state}`
    case 'block':
      return `block ${item.id} ${finding.guards.join(' ')}`
    default:
      return `${finding.effect} ${item.id}`
  }
}

function find(item: Item, effect: Effect, view: View): readonly Finding[] {
  switch (effect.effect) {
    case 'check':
      return linesOf(item, view).map((line) => ({
        item,
        effect: 'check',
        line: line.name,
        say: line.say,
        ...lineState(item, line, view),
      }))
    case 'remind':
      return remind(item, effect, view)
    case 'consent': {
      if (!holds(effect.when, view)) return []
      const { consent, ask, say } = effect
      return [{ item, effect: 'consent', consent, ask, say, state: answerTo(view.state, consent) }]
    }
    case 'sign':
      return sign(item, effect, view)
    case 'block':
      if (effect.only || holds(effect.until, view)) return []
      return [{ item, effect: 'block', guards: effect.guards, say: effect.say }]
    default:
      return holds(effect.when, view) ? [{ item, effect: effect.effect, say: effect.say }] : []
  }
}

function remind(item: Item, effect: Extract<Effect, { effect: 'remind' }>, view: View): readonly Finding[] {
  if (!holds(effect.when, view) || holds(effect.done, view)) return []
  const due = dueAt(effect, view)
  if (due === undefined) return []
  const { name, say, warn } = effect
  return [{ item, effect: 'remind', name, say, due, state: nearness(due, warn, view.now) }]
}

function sign(item: Item, effect: Extract<Effect, { effect: 'sign' }>, view: View): readonly Finding[] {
  if (!holds(effect.when, view)) return []
  const { place, say } = effect
  const current = place === 1 ? holds('place-1-current', view) : holds({ signed: 2 }, view)
  const state = current ? 'signed' : holds({ refused: place }, view) ? 'refused' : 'open'
  return [{ item, effect: 'sign', place, say, state }]
}
