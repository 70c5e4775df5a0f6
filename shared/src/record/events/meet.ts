import * as v from 'valibot'
import { instant, line, personal, pick } from '../../field/index.ts'
import { type Evolve, fact, type Told } from './fact.ts'

export const identifiedHow = ['known', 'badge', 'phone', 'colleague', 'told'] as const

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
  'work-began': fact(v.strictObject({ time: instant })),
  'work-ended': fact(v.strictObject({ time: instant })),
  left: fact(v.strictObject({ time: instant }), { followsOn: true }),
}

type M = typeof meetFacts
export interface MeetState {
  readonly departed: Told<M['departed']> | null
  readonly arrived: Told<M['arrived']> | null
  readonly met: Told<M['customer-met']> | null
  readonly workBegan: Told<M['work-began']> | null
  readonly workEnded: Told<M['work-ended']> | null
  readonly left: Told<M['left']> | null
}

export const noMeet: MeetState = {
  departed: null,
  arrived: null,
  met: null,
  workBegan: null,
  workEnded: null,
  left: null,
}

export const meetEvolve: Evolve<M, MeetState> = {
  departed: (_, told) => ({ departed: told }),
  arrived: (_, told) => ({ arrived: told }),
  'customer-met': (_, told) => ({ met: told }),
  'work-began': (_, told) => ({ workBegan: told }),
  'work-ended': (_, told) => ({ workEnded: told }),
  left: (_, told) => ({ left: told }),
}
