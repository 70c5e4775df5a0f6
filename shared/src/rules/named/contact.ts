import { appointmentOf, travelOf, type View } from '../view.ts'

/** Conditions of contacting and preparing (A, B). */
export const contactConditions = {
  'reached-customer': ({ state }: View) =>
    state.contacts.some((contact) => contact.outcome === 'reached') || state.appointments.length > 0,

  'job-names-place-and-contact': ({ state: { job } }: View) =>
    Boolean(job.customer?.address && (job.customer.phone || job.customer.person)),

  // Two visits clash when the way from the earlier one leads past the time agreed for the later.
  'clashes-with-another-visit': (view: View) => {
    const own = appointmentOf(view.state)
    if (own === undefined) return false
    const mine = { appointment: Date.parse(own), travelMinutes: travelOf(view) }
    return view.around.visits.some((other) => {
      const [first, second] = other.appointment <= mine.appointment ? [other, mine] : [mine, other]
      const travel = second.travelMinutes ?? view.times.travel
      return first.appointment + (view.times.visitLength + travel) * 60_000 > second.appointment
    })
  },

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

  'advice-works': ({ state }: View) => Boolean(state.calledBack?.works),

  'ends-by-phone': ({ fact }: View) => fact?.type === 'visit-ended' && fact.payload.way === 'solved-by-phone',

  // A delay told of before the newest appointment was about an older one.
  'delay-told': ({ state }: View) => {
    const booked = state.appointments.at(-1)?.at
    return state.delays.some((one) => booked === undefined || Date.parse(one.at) >= Date.parse(booked))
  },

  'has-earlier-visits': ({ state }: View) => state.earlierVisits.length > 0,
}
