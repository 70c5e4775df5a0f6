import type { Effect, Moment } from '../standard/index.ts'
import { appointmentOf, travelOf, type View } from './view.ts'

type Remind = Extract<Effect, { effect: 'remind' }>

/** When a reminder is due, in ms since 1970; undefined while the moment it counts from isn't known. */
export function dueAt(remind: Remind, view: View): number | undefined {
  const from = momentOf(remind.from, view)
  if (from === undefined) return undefined
  const minutes = (remind.plus ? view.times[remind.plus] : 0) - (remind.minus ? view.times[remind.minus] : 0)
  return from + minutes * 60_000
}

/** How near a deadline is: `warn` minutes before it is due it is soon, from that minute on over. */
export function nearness(due: number, warn: number, now: number): 'ahead' | 'soon' | 'over' {
  if (now >= due) return 'over'
  return now >= due - warn * 60_000 ? 'soon' : 'ahead'
}

function momentOf(moment: Moment, view: View): number | undefined {
  const instant = moments[moment](view)
  return instant === undefined ? undefined : typeof instant === 'number' ? instant : Date.parse(instant)
}

const moments: Record<Moment, (view: View) => string | number | undefined> = {
  dispatched: ({ state }) => state.opened?.issued,
  appointment: ({ state }) => appointmentOf(state),
  'leave-by': (view) => {
    const appointment = appointmentOf(view.state)
    if (appointment === undefined) return undefined
    return Date.parse(appointment) - (travelOf(view) + view.times.arriveEarly) * 60_000
  },
  'signature-refused': ({ state }) =>
    state.places[2] && !('ink' in state.places[2]) ? state.places[2].at : undefined,
}
