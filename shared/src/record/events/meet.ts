import * as v from 'valibot'
import { instant, line, personal, pick, prose, uuid, whole } from '../../field/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const identifiedHow = ['known', 'badge', 'phone', 'colleague', 'told'] as const

export const doorWays = ['bell', 'knock', 'phone-customer', 'phone-contact', 'note'] as const
export const doorOutcomes = ['no-answer', 'opened', 'waits-downstairs', 'coming', 'away'] as const

/** Facts of going there and meeting the customer (B, M). `time` is when it happened; `at` when it was noted. */
export const meetFacts = {
  departed: fact(v.strictObject({ time: instant })),
  arrived: fact(v.strictObject({ time: instant })),
  'customer-met': fact(
    v.strictObject({
      person: personal(line),
      relation: pick(['requester', 'colleague', 'it-contact', 'other']),
      identified: pick(identifiedHow),
    }),
  ),
  /** One attempt at the door, or by phone from it (M3). */
  'door-tried': fact(
    v.strictObject({ how: pick(doorWays), outcome: pick(doorOutcomes), note: v.optional(prose) }),
  ),
  /** Time spent waiting for the customer, as they wished (M4.7). */
  waited: fact(v.strictObject({ line: uuid, minutes: whole(1, 1440), why: line })),
  /** The machine stands elsewhere: gone there, with the customer's consent (M4.5). */
  'went-to-machine': fact(v.strictObject({ where: line })),
  /** The owner goes away while work is going on (S6.2), and comes back. */
  'owner-left': fact(v.strictObject({ time: instant, returns: v.optional(instant) })),
  'owner-returned': fact(v.strictObject({ time: instant })),
  'work-began': fact(v.strictObject({ time: instant })),
  'work-ended': fact(v.strictObject({ time: instant })),
  left: fact(v.strictObject({ time: instant }), { followsOn: true }),
  /** Broken off, to be gone on with another time: what follows is the next trip of the same visit. */
  'visit-interrupted': fact(v.strictObject({ reason: prose, next: v.optional(instant) })),
}

type M = typeof meetFacts

/** One going there: a visit that is broken off and gone on with has several. */
export interface Trip {
  readonly departed: Told<M['departed']> | null
  readonly arrived: Told<M['arrived']> | null
  readonly met: Told<M['customer-met']> | null
  readonly workBegan: Told<M['work-began']> | null
  readonly workEnded: Told<M['work-ended']> | null
  readonly left: Told<M['left']> | null
}

/** A time the owner was away; `returned` is null while they are, or where nobody noted their coming back. */
interface Absence {
  readonly left: Told<M['owner-left']>
  readonly returned: Told<M['owner-returned']> | null
}

/** A trip that was broken off, with why. */
export interface BrokenTrip extends Trip {
  readonly doorTries: readonly Told<M['door-tried']>[]
  readonly interrupted: Told<M['visit-interrupted']>
}

export interface MeetState extends Trip {
  readonly doorTries: readonly Told<M['door-tried']>[]
  readonly waits: readonly Told<M['waited']>[]
  readonly machinePlace: Told<M['went-to-machine']> | null
  /** Since when the owner is away; null while they are there. */
  readonly ownerAway: Told<M['owner-left']> | null
  /** Every time the owner was away, oldest first. */
  readonly absences: readonly Absence[]
  readonly trips: readonly BrokenTrip[]
}

const noTrip: Trip = {
  departed: null,
  arrived: null,
  met: null,
  workBegan: null,
  workEnded: null,
  left: null,
}

export const noMeet: MeetState = {
  ...noTrip,
  doorTries: [],
  waits: [],
  machinePlace: null,
  ownerAway: null,
  absences: [],
  trips: [],
}

export const meetEvolve: Evolve<M, MeetState> = {
  departed: (_, told) => ({ departed: told }),
  arrived: (_, told) => ({ arrived: told }),
  'customer-met': (_, told) => ({ met: told }),
  'door-tried': (state, told) => ({ doorTries: [...state.doorTries, told] }),
  waited: (state, told) => ({ waits: putLine(state.waits, told) }),
  'went-to-machine': (_, told) => ({ machinePlace: told }),
  'owner-left': (state, told) => ({
    ownerAway: told,
    absences: [...state.absences, { left: told, returned: null }],
  }),
  'owner-returned': (state, told) => ({
    ownerAway: null,
    absences: state.absences.map((one) => (one.left === state.ownerAway ? { ...one, returned: told } : one)),
  }),
  'work-began': (_, told) => ({ workBegan: told }),
  'work-ended': (_, told) => ({ workEnded: told }),
  left: (_, told) => ({ left: told }),
  'visit-interrupted': (state, told) => {
    const { departed, arrived, met, workBegan, workEnded, left, doorTries } = state
    const trip = { departed, arrived, met, workBegan, workEnded, left, doorTries, interrupted: told }
    return { ...noTrip, doorTries: [], ownerAway: null, trips: [...state.trips, trip] }
  },
}
