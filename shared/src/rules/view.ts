import type { Fact, State } from '../record/index.ts'
import type { Standard, Times } from '../standard/index.ts'

/** What rules look at: a record's state, the time, and the fact somebody is about to record, if any. */
export interface View {
  readonly standard: Standard
  readonly state: State
  /** Milliseconds since 1970, passed in. */
  readonly now: number
  readonly times: Times
  readonly fact?: Fact
}

export function viewOf(standard: Standard, state: State, now: string, fact?: Fact): View {
  return { standard, state, now: Date.parse(now), times: standard.times, ...(fact && { fact }) }
}

/** The time agreed with the customer, or wished for on the dispatch; undefined when there is none yet. */
export function appointmentOf(state: State): string | undefined {
  return state.appointments.at(-1)?.time ?? state.opened?.appointment
}

/** Minutes of travel: as last said, or the default. */
export function travelOf({ state, times }: View): number {
  return state.appointments.at(-1)?.travelMinutes ?? state.opened?.travelMinutes ?? times.travel
}
