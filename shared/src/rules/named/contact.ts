import type { Told } from '../../record/index.ts'
import type { OtherVisit } from '../../standard/index.ts'
import { appointmentOf, travelOf, type View } from '../view.ts'

/** Conditions of contacting and preparing (A, B). */
export const contactConditions = {
  'reached-customer': ({ state }: View) => state.contacts.some(spoke) || state.appointments.length > 0,

  // The same time said again, with another travel time perhaps, moves nothing.
  'fact-moves-appointment': ({ state, fact }: View) => {
    const agreed = state.appointments.at(-1)
    return (
      fact?.type === 'appointment-made' &&
      agreed !== undefined &&
      Date.parse(fact.payload.time) !== Date.parse(agreed.time)
    )
  },

  'clashes-with-another-visit': (view: View) => clashesOf(view).length > 0,

  'solved-by-phone': ({ state }: View) =>
    Boolean(state.phoneAdvice?.accepted) && Boolean(state.calledBack?.works) && !state.departed,

  // The customer took the advice, and nobody knows yet that it didn't help.
  'advised-by-phone': ({ state }: View) =>
    Boolean(state.phoneAdvice?.accepted) && state.calledBack?.works !== false && !state.departed,

  // After an interruption the visit is booked anew.
  booked: ({ state }: View) => {
    const last = state.appointments.at(-1)
    const broken = state.trips.at(-1)?.interrupted
    return last !== undefined && (!broken || Date.parse(last.at) >= Date.parse(broken.at))
  },

  // The call-back says that it doesn't work, and no visit was booked since.
  'advice-failed': ({ state }: View) => {
    const { calledBack } = state
    if (!calledBack || calledBack.works) return false
    const booked = state.appointments.at(-1)?.at
    return booked === undefined || Date.parse(booked) < Date.parse(calledBack.at)
  },

  // A delay told of before the newest appointment was about an older one.
  'delay-told': ({ state }: View) => {
    const booked = state.appointments.at(-1)?.at
    return state.delays.some((one) => booked === undefined || Date.parse(one.at) >= Date.parse(booked))
  },

  'tried-in-vain': ({ state }: View) =>
    state.contacts.some((contact) => !spoke(contact)) ||
    state.doorTries.some(({ outcome }) => outcome === 'no-answer' || outcome === 'away'),

  // By phone (A8) or at the door (M3): whoever can reach the customer knows.
  'absence-reported': ({ state }: View) =>
    state.reports.some(
      ({ about, whom }) => /^(A8|M3)\b/.test(about) && (whom === 'supervisor' || whom === 'service-desk'),
    ),
}

/** The engineer's other visits that clash with this one: the way from the earlier leads past the time of the later. */
export function clashesOf(view: View): readonly OtherVisit[] {
  const own = appointmentOf(view.state)
  if (own === undefined) return []
  const mine = { appointment: Date.parse(own), travelMinutes: travelOf(view) }
  return view.around.visits.filter((other) => {
    const [first, second] = other.appointment <= mine.appointment ? [other, mine] : [mine, other]
    const travel = second.travelMinutes ?? view.times.travel
    return first.appointment + (view.times.visitLength + travel) * 60_000 > second.appointment
  })
}

/** Whether they talked, even if the customer said no. */
function spoke({ outcome }: Told<'contact-attempted'>): boolean {
  return outcome === 'reached' || outcome === 'refused'
}
