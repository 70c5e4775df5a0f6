import { customerOf, minuteOf, wallMinute } from '../../master/index.ts'
import { zoneOf } from '../deadline.ts'
import { appointmentOf, type View } from '../view.ts'

/** Conditions of the way, the door and the meeting (M). */
export const meetConditions = {
  // Working hours begin with the customer's office: then being there on time means before it opens (D2).
  'agreed-for-opening-time': (view: View) => {
    const agreed = appointmentOf(view.state)
    const opens = customerOf(view.around.master, view.state.job.customer?.unit)?.opens
    if (agreed === undefined || opens === undefined) return false
    return wallMinute(Date.parse(agreed), zoneOf(view)).minute === minuteOf(opens)
  },

  'customer-has-dress-code': (view: View) => dressCodeOf(view) !== undefined,

  late: (view: View) => minutesLate(view) > 0,

  'very-late': (view: View) => minutesLate(view) >= view.times.veryLate,

  'owner-is-there': ({ state }: View) => state.ownerAway === null,

  'not-served-here': ({ state }: View) =>
    state.ended !== null && !state.workBegan && state.trips.every((trip) => !trip.workBegan),
}

/** What the customer wants worn at theirs, where they want anything. */
export function dressCodeOf({ around, state }: View): string | undefined {
  return customerOf(around.master, state.job.customer?.unit)?.dressCode
}

/** Minutes between the agreed time and the arrival, or now while nobody has arrived; 0 where there is none. */
export function minutesLate({ state, now }: View): number {
  const agreed = appointmentOf(state)
  if (agreed === undefined || state.workBegan || state.ended) return 0
  const there = state.arrived ? Date.parse(state.arrived.time) : now
  return Math.max(0, Math.floor((there - Date.parse(agreed)) / 60_000))
}
