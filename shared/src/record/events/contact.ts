import * as v from 'valibot'
import { instant, line, personal, pick, prose, uuid, whole } from '../../field/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const channels = ['phone', 'message', 'mail', 'in-person'] as const
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
  'cause-foreseen': fact(v.strictObject({ line: uuid, cause: line, measure: v.optional(line) }), {
    audience: 'internal',
  }),
  'spare-foreseen': fact(v.strictObject({ line: uuid, name: line, quantity: whole(1, 999) }), {
    audience: 'internal',
  }),
  /** Solved by advice on the phone; to be called back after two hours (A9). */
  'phone-advice-given': fact(v.strictObject({ advice: prose, accepted: v.boolean('not-a-choice') })),
}

type C = typeof contactFacts
export interface ContactState {
  readonly contacts: readonly Told<C['contact-attempted']>[]
  readonly appointments: readonly Told<C['appointment-made']>[]
  readonly causes: readonly Told<C['cause-foreseen']>[]
  readonly spares: readonly Told<C['spare-foreseen']>[]
  readonly phoneAdvice: Told<C['phone-advice-given']> | null
}

export const noContact: ContactState = {
  contacts: [],
  appointments: [],
  causes: [],
  spares: [],
  phoneAdvice: null,
}

export const contactEvolve: Evolve<C, ContactState> = {
  'contact-attempted': (state, told) => ({ contacts: [...state.contacts, told] }),
  'appointment-made': (state, told) => ({ appointments: [...state.appointments, told] }),
  'cause-foreseen': (state, told) => ({ causes: putLine(state.causes, told) }),
  'spare-foreseen': (state, told) => ({ spares: putLine(state.spares, told) }),
  'phone-advice-given': (_, told) => ({ phoneAdvice: told }),
}
