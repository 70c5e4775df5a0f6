import { addWorkingMinutes, atWall, minuteOf, wallMinute } from '../master/index.ts'
import type { Effect, Moment, Offset } from '../standard/index.ts'
import { knockedFor } from './door.ts'
import { appointmentOf, onceInView, promisedTo, travelOf, type View } from './view.ts'

export type Remind = Extract<Effect, { effect: 'remind' }>

const minute = 60_000

/** When a reminder is due, in ms since 1970; undefined while the moment it counts from isn't known. */
export function dueAt(remind: Remind, view: View): number | undefined {
  return instantOf(remind.from, remind, view)
}

/** A moment, so many of the set minutes before or after; ms since 1970. */
export function instantOf(moment: Moment, { plus, minus }: Offset, view: View): number | undefined {
  const from = moments[moment](view)
  if (from === undefined) return undefined
  return from + ((plus ? view.times[plus] : 0) - (minus ? view.times[minus] : 0)) * minute
}

/** By when to leave so as to be there early, ms since 1970; undefined while no time is agreed or wished for. */
export function leaveBy(view: View): number | undefined {
  return moments['leave-by'](view)
}

/** How near a deadline is; all of them in ms since 1970. */
export function nearness(due: number, soon: number, now: number): 'ahead' | 'soon' | 'over' {
  if (now >= due) return 'over'
  return now >= soon ? 'soon' : 'ahead'
}

/** Several rows count from the same moment: what takes working out is worked out once in a view. */
const moments: Record<Moment, (view: View) => number | undefined> = {
  dispatched: ({ state }) => at(state.opened?.issued),
  appointment: ({ state }) => at(appointmentOf(state)),
  'leave-by': (view) => {
    const appointment = at(appointmentOf(view.state))
    if (appointment === undefined) return undefined
    return appointment - (travelOf(view) + view.times.arriveEarly) * minute
  },
  'advice-given': ({ state }) => (state.phoneAdvice?.accepted ? at(state.phoneAdvice.at) : undefined),
  'first-knock': ({ state, now }) => {
    const long = knockedFor(state, now)
    return long === undefined ? undefined : now - long
  },
  'sla-due': onceInView(slaDue),
  verified: ({ state }) => at(state.verified?.at),
  'signature-refused': ({ state }) =>
    state.places[2] && !('ink' in state.places[2]) ? at(state.places[2].at) : undefined,
  'day-end': onceInView(dayEnd),
}

/** When the working day of the visit ends; what comes in after hours is for the next day. */
function dayEnd(view: View): number | undefined {
  const day = at(appointmentOf(view.state) ?? view.state.opened?.issued)
  if (day === undefined) return undefined
  const zone = zoneOf(view)
  const date = wallMinute(day, zone).day
  const closes = minuteOf(view.around.master.calendar.closes)
  const end = atWall(date, closes, zone)
  return day < end ? end : atWall(date, closes + 1440, zone)
}

/** By when the fault has to be mended: as the helpdesk says, or as promised, in working hours or round the clock. */
function slaDue(view: View): number | undefined {
  if (view.around.due !== undefined) return view.around.due
  const promised = promisedTo(view)
  const issued = at(view.state.opened?.issued)
  if (issued === undefined || promised?.solveWithin === undefined) return undefined
  if (promised.clock === 'always') return issued + promised.solveWithin * minute
  return addWorkingMinutes(issued, promised.solveWithin, view.around.master.calendar, zoneOf(view))
}

/** The zone the visit takes place in; where it isn't one this device knows, the offset can't be told, so UTC. */
export function zoneOf({ state }: View): string {
  const zone = state.opened?.timeZone ?? 'UTC'
  if (!zones.has(zone)) zones.set(zone, isZone(zone))
  return zones.get(zone) ? zone : 'UTC'
}

const zones = new Map<string, boolean>()

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function at(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant)
}
