import { defaultMaster, type MasterData } from '../master/index.ts'

/** Another visit of the same engineer: when it is, and how long the way there. */
export interface OtherVisit {
  readonly visit: string
  /** ms since 1970 */
  readonly appointment: number
  readonly travelMinutes?: number
}

/** What rules know besides the record and the time: what the organisation has set, and the engineer's other visits. */
export interface Around {
  readonly master: MasterData
  readonly visits: readonly OtherVisit[]
}

/** Nothing set, and no other visit. */
export const alone: Around = { master: defaultMaster, visits: [] }
