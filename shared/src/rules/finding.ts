import type { ConsentKind, Place, Reportee } from '../record/index.ts'
import type { Effect, Guarded, Item, Problem } from '../standard/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import type { JobField } from '../ticket/index.ts'
import { answerTo, deadlineOf, escalationOf, holds, type LineState, lineState, linesOf } from './condition.ts'
import { dressCodeOf } from './named/meet.ts'
import type { View } from './view.ts'

interface Base {
  readonly item: Item
  /** The problem that speaks, where it isn't the row itself. */
  readonly problem?: Problem
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
        /** When it becomes soon, ms since 1970; where nobody is warned, that is when it is due. */
        readonly soon: number
      }
    | {
        readonly effect: 'consent'
        readonly consent: ConsentKind
        readonly ask: Text
        readonly state: 'none' | 'yes' | 'no'
      }
    | { readonly effect: 'sign'; readonly place: Place; readonly state: 'open' | 'signed' | 'refused' }
    | { readonly effect: 'block'; readonly guards: readonly Guarded[] }
    | { readonly effect: 'escalate'; readonly state: 'open' | 'waiting' }
    | { readonly effect: 'report'; readonly to: Reportee }
    | { readonly effect: 'guide'; readonly name?: string }
    | { readonly effect: 'helpdesk'; readonly name?: JobField }
  )

/** Everything one row finds, and the problems under it. */
export function findingsOf(item: Item, view: View): readonly Finding[] {
  const found: Finding[] = []
  const row = { item }
  for (const effect of item.effects) find(row, effect, view, found)
  for (const problem of item.problems) {
    const speaker = { item, problem }
    for (const effect of problem.effects) find(speaker, effect, view, found)
  }
  return found
}

/** A finding in brief, as examples name it: `check B1/tools open`, `remind A1/contact over`, `block F1.1 signed`. */
export function brief(finding: Finding): string {
  const id = idOf(finding)
  switch (finding.effect) {
    case 'check':
      return `check ${id}/${finding.line} ${finding.state}`
    case 'remind':
      return `remind ${id}/${finding.name} ${finding.state}`
    case 'consent':
      return `consent ${id}/${finding.consent} ${finding.state}`
    case 'sign':
      return `sign ${id}/${finding.place} ${finding.state}`
    case 'block':
      return `block ${id} ${finding.guards.join(' ')}`
    case 'escalate':
      return `escalate ${id} ${finding.state}`
    case 'report':
      return `report ${id} ${finding.to}`
    case 'guide':
    case 'helpdesk':
      return finding.name === undefined
        ? `${finding.effect} ${id}`
        : `${finding.effect} ${id}/${finding.name}`
  }
}

/** The row or the problem that speaks. */
export function idOf({ item, problem }: Pick<Finding, 'item' | 'problem'>): string {
  return problem?.id ?? item.id
}

type Speaker = Pick<Finding, 'item' | 'problem'>

/** Puts what an effect finds behind what was found before: this runs for every effect of every row at each evaluation. */
function find(speaker: Speaker, effect: Effect, view: View, found: Finding[]): void {
  switch (effect.effect) {
    case 'check':
      for (const line of linesOf(speaker.item, view))
        found.push({
          ...speaker,
          effect: 'check',
          line: line.name,
          say: line.say,
          ...lineState(speaker.item, line, view),
        })
      return
    case 'remind':
      remind(speaker, effect, view, found)
      return
    case 'consent': {
      if (!holds(effect.when, view)) return
      const { consent, ask, say, by } = effect
      found.push({
        ...speaker,
        effect: 'consent',
        consent,
        ask,
        say,
        state: answerTo(view.state, consent, { by }),
      })
      return
    }
    case 'sign':
      sign(speaker, effect, view, found)
      return
    case 'block':
      if (effect.only || holds(effect.until, view)) return
      found.push({ ...speaker, effect: 'block', guards: effect.guards, say: effect.say })
      return
    case 'escalate': {
      if (!holds(effect.when, view)) return
      const state = escalationOf(view.state, idOf(speaker))
      if (state !== 'decided') found.push({ ...speaker, effect: 'escalate', say: effect.say, state })
      return
    }
    case 'report':
      if (holds(effect.when, view) && !holds({ reported: idOf(speaker), to: effect.to }, view))
        found.push({ ...speaker, effect: 'report', to: effect.to, say: effect.say })
      return
    case 'guide': {
      if (!holds(effect.when, view)) return
      const say = fill(effect.say, { dressCode: asTyped(dressCodeOf(view) ?? '') })
      const { name } = effect
      found.push({ ...speaker, effect: 'guide', say, ...(name !== undefined && { name }) })
      return
    }
    default: {
      if (!holds(effect.when, view)) return
      const { name, say } = effect
      found.push({ ...speaker, effect: 'helpdesk', say, ...(name !== undefined && { name }) })
    }
  }
}

function remind(
  speaker: Speaker,
  effect: Extract<Effect, { effect: 'remind' }>,
  view: View,
  found: Finding[],
): void {
  const deadline = deadlineOf(effect, view)
  if (!deadline) return
  const { name, say } = effect
  found.push({ ...speaker, effect: 'remind', name, say, ...deadline })
}

function sign(
  speaker: Speaker,
  effect: Extract<Effect, { effect: 'sign' }>,
  view: View,
  found: Finding[],
): void {
  if (!holds(effect.when, view)) return
  const { place, say } = effect
  const current = place === 1 ? holds('place-1-current', view) : holds({ signed: 2 }, view)
  const state = current ? 'signed' : holds({ refused: place }, view) ? 'refused' : 'open'
  found.push({ ...speaker, effect: 'sign', place, say, state })
}
