import { slaOf, travelTo } from '../master/index.ts'
import type { Fact, State } from '../record/index.ts'
import type { Standard, Times } from '../standard/index.ts'
import { type Around, alone } from '../standard/index.ts'

/** What rules look at: a record's state, the time, what lies around it, and the fact about to be recorded, if any. */
export interface View {
  readonly standard: Standard
  readonly state: State
  /** Milliseconds since 1970, passed in. */
  readonly now: number
  readonly times: Times
  readonly around: Around
  readonly fact?: Fact
  /** What was worked out in this view already, by what worked it out. */
  readonly known: Map<unknown, unknown>
}

/** `now` is an instant; nothing else tells the time. */
export function viewOf(
  standard: Standard,
  state: State,
  now: string,
  around: Around = alone,
  fact?: Fact,
): View {
  return {
    standard,
    state,
    now: Date.parse(now),
    times: { ...standard.times, ...around.master.times },
    around,
    ...(fact && { fact }),
    known: new Map(),
  }
}

/** Works something out once in a view, however many rows ask for it. */
export function onceInView<Result>(work: (view: View) => Result): (view: View) => Result {
  return (view) => {
    if (!view.known.has(work)) view.known.set(work, work(view))
    return view.known.get(work) as Result
  }
}

/**
 * The time agreed with the customer, or wished for on the dispatch; undefined when there is none yet. What was agreed
 * for a trip that was broken off is over: the next one has the time that was said then, or was agreed since.
 */
export function appointmentOf({ appointments, phoneAdvice, opened, trips }: State): string | undefined {
  const booked = appointments.at(-1)
  const broken = trips.at(-1)?.interrupted
  if (broken) {
    if (booked && Date.parse(booked.at) > Date.parse(broken.at)) return booked.time
    return (
      broken.next ?? (booked && Date.parse(booked.time) > Date.parse(broken.at) ? booked.time : undefined)
    )
  }
  // Whoever takes advice by phone waits for the call back, not for a visit nobody agreed on (A9).
  return booked?.time ?? (phoneAdvice?.accepted ? undefined : opened?.appointment)
}

/** Minutes of travel: as last said, as the organisation knows it, or the default. */
export function travelOf({ state, times, around }: View): number {
  const { unit, address } = state.job.customer ?? {}
  return (
    state.appointments.at(-1)?.travelMinutes ??
    state.opened?.travelMinutes ??
    travelTo(around.master, unit, address ?? undefined) ??
    times.travel
  )
}

/** What was promised to the customer, if anything that a clock could tell. */
export function promisedTo({ state, around }: View) {
  return slaOf(around.master, state.job.project)
}
