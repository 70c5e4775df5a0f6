import { defaultMaster, type MasterData } from '../master/index.ts'

/** Another visit of the same engineer: when it is, and how long the way there. */
export interface OtherVisit {
  readonly visit: string
  /** ms since 1970 */
  readonly appointment: number
  readonly travelMinutes?: number
}

/** What rules know besides the record and the time: what the organisation has set, and the engineer's day. */
export interface Around {
  readonly master: MasterData
  readonly visits: readonly OtherVisit[]
  /** Whether the engineer has read the card of conduct today (C). */
  readonly cardRead: boolean
  /** By when the helpdesk wants the fault mended, where it says so; ms since 1970. It goes before what was promised. */
  readonly due?: number
}

/** Nothing set, no other visit, and the card was read. */
export const alone: Around = { master: defaultMaster, visits: [], cardRead: true }
