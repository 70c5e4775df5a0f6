import type { ConsentKind, Place, Reportee } from '../record/index.ts'
import type { Guarded, Item, Problem } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import type { JobField } from '../ticket/index.ts'
import type { LineState } from './condition.ts'

interface Base {
  readonly item: Item
  /** The problem that speaks, where it isn't the row itself. */
  readonly problem?: Problem | undefined
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
    | { readonly effect: 'guide'; readonly name: string | undefined }
    | { readonly effect: 'helpdesk'; readonly name: JobField | undefined }
  )

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
