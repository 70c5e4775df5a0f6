import * as v from 'valibot'
import { day, instant, line, personal, pick, prose, uuid, whole } from '../../field/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const channels = ['phone', 'message', 'mail', 'in-person'] as const
export const delayTold = ['customer', 'it-contact', 'supervisor', 'service-desk'] as const
export const attemptOutcomes = ['reached', 'no-answer', 'busy', 'refused', 'left-message'] as const

/** Facts of the first phase: calling, booking, thinking ahead (A). */
export const contactFacts = {
  'contact-attempted': fact(
    v.strictObject({
      channel: pick(channels),
      outcome: pick(attemptOutcomes),
      with: v.optional(personal(line)),
      note: v.optional(prose),
    }),
    { followsOn: true },
  ),
  /** A time agreed with the customer. A later one replaces it and says why; the history stays. */
  'appointment-made': fact(
    v.strictObject({
      time: instant,
      travelMinutes: v.optional(whole(0, 1440)),
      agreedWith: v.optional(personal(line)),
      reason: v.optional(line),
    }),
  ),
  /** Somebody was told in time that the agreed time can't be kept, with the true reason (D1, B3, M4.1). */
  'delay-reported': fact(
    v.strictObject({
      to: pick(delayTold),
      channel: pick(channels),
      reason: line,
      newTime: v.optional(instant),
    }),
  ),
  'cause-foreseen': fact(v.strictObject({ line: uuid, cause: line, measure: v.optional(line) }), {
    audience: 'internal',
  }),
  'spare-foreseen': fact(v.strictObject({ line: uuid, name: line, quantity: whole(1, 999) }), {
    audience: 'internal',
  }),
  /** Advice on the phone; where the customer takes it, they are called back after two hours (A9). */
  'phone-advice-given': fact(v.strictObject({ advice: prose, accepted: v.boolean('not-a-choice') })),
  /** The call-back after advice: whether it works for good. */
  'called-back': fact(
    v.strictObject({
      works: v.boolean('not-a-choice'),
      person: v.optional(personal(line)),
      note: v.optional(prose),
    }),
    { followsOn: true },
  ),
  /** Somebody served this customer or this device before (A3). */
  'earlier-visit-known': fact(
    v.strictObject({
      line: uuid,
      day: v.optional(day),
      engineer: personal(line),
      what: v.optional(prose),
    }),
    { audience: 'internal' },
  ),
  /** In warranty: the fault was reported to the vendor on the customer's behalf (A8.3). */
  'vendor-reported': fact(
    v.strictObject({ vendor: line, reference: v.optional(line), note: v.optional(prose) }),
  ),
}

type C = typeof contactFacts
export interface ContactState {
  readonly contacts: readonly Told<C['contact-attempted']>[]
  readonly appointments: readonly Told<C['appointment-made']>[]
  readonly causes: readonly Told<C['cause-foreseen']>[]
  readonly spares: readonly Told<C['spare-foreseen']>[]
  readonly delays: readonly Told<C['delay-reported']>[]
  readonly phoneAdvice: Told<C['phone-advice-given']> | null
  readonly calledBack: Told<C['called-back']> | null
  /** Every call-back, oldest first. */
  readonly callBacks: readonly Told<C['called-back']>[]
  readonly earlierVisits: readonly Told<C['earlier-visit-known']>[]
  readonly vendorReport: Told<C['vendor-reported']> | null
}

export const noContact: ContactState = {
  contacts: [],
  appointments: [],
  causes: [],
  spares: [],
  delays: [],
  phoneAdvice: null,
  calledBack: null,
  callBacks: [],
  earlierVisits: [],
  vendorReport: null,
}

export const contactEvolve: Evolve<C, ContactState> = {
  'contact-attempted': (state, told) => ({ contacts: [...state.contacts, told] }),
  'appointment-made': (state, told) => ({ appointments: [...state.appointments, told] }),
  'cause-foreseen': (state, told) => ({ causes: putLine(state.causes, told) }),
  'spare-foreseen': (state, told) => ({ spares: putLine(state.spares, told) }),
  'delay-reported': (state, told) => ({ delays: [...state.delays, told] }),
  // New advice wants a call-back of its own.
  'phone-advice-given': (_, told) => ({ phoneAdvice: told, calledBack: null }),
  'called-back': (state, told) => ({ calledBack: told, callBacks: [...state.callBacks, told] }),
  'earlier-visit-known': (state, told) => ({ earlierVisits: putLine(state.earlierVisits, told) }),
  'vendor-reported': (_, told) => ({ vendorReport: told }),
}
