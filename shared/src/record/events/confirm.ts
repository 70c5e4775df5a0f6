import * as v from 'valibot'
import { instant, line, personal, pick, prose, uuid, whole } from '../../field/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const outcomes = ['solved', 'partly', 'not-solved'] as const
export const testers = ['customer', 'colleague', 'engineer'] as const

/** Facts of testing, cleaning up, handing over and what follows after (F), but for the signatures. */
export const confirmFacts = {
  /** The machine was tested: by whom, and what came out (F1.1). */
  verified: fact(
    v.strictObject({
      tester: pick(testers),
      person: v.optional(personal(line)),
      works: v.boolean('not-a-choice'),
      note: v.optional(prose),
      /** The further device that was tested; the job's own where it isn't said. */
      device: v.optional(uuid),
    }),
  ),
  'outcome-set': fact(
    v.strictObject({ outcome: pick(outcomes), next: v.optional(prose), nextTime: v.optional(instant) }),
  ),
  'hidden-fault-found': fact(
    v.strictObject({ line: uuid, what: prose, removed: v.boolean('not-a-choice'), note: v.optional(prose) }),
  ),
  'training-given': fact(v.strictObject({ topics: prose })),
  /** Money in hundredths of the currency's unit. */
  'fee-agreed': fact(
    v.strictObject({
      line: uuid,
      kind: pick(['parts', 'labour', 'other']),
      what: line,
      amount: whole(0, 1_000_000_000),
      currency: v.pipe(v.string('not-text'), v.regex(/^[A-Z]{3}$/, 'not-a-choice')),
      agreedWith: personal(line),
    }),
  ),
  'opinion-given': fact(
    v.strictObject({ rating: v.nullable(whole(1, 5)), words: v.optional(prose), person: personal(line) }),
  ),
  'phone-confirmed': fact(
    v.strictObject({
      person: personal(line),
      works: v.boolean('not-a-choice'),
      otherFaults: v.boolean('not-a-choice'),
      note: v.optional(prose),
    }),
    { followsOn: true },
  ),
  /** The supervisor's own confirmation before a ticket closes (F1.4). */
  'supervisor-confirmed': fact(v.strictObject({ supervisor: personal(line), note: v.optional(prose) }), {
    audience: 'internal',
    followsOn: true,
  }),
  'followed-up': fact(
    v.strictObject({
      channel: pick(['phone', 'visit', 'message']),
      satisfied: v.boolean('not-a-choice'),
      note: v.optional(prose),
    }),
    { audience: 'internal', followsOn: true },
  ),
  /** Something taken away is back with its owner; `taken` is the line it was taken as. */
  'device-returned': fact(
    v.strictObject({ what: line, to: personal(line), taken: v.optional(uuid), note: v.optional(prose) }),
    { followsOn: true },
  ),
  delivered: fact(v.strictObject({ to: line, document: line }), { audience: 'internal', followsOn: true }),
}

type F = typeof confirmFacts
export interface ConfirmState {
  /** The test of the job's own device. */
  readonly verified: Told<F['verified']> | null
  /** Tests of further devices, the last of each. */
  readonly deviceTests: readonly Told<F['verified']>[]
  readonly outcome: Told<F['outcome-set']> | null
  readonly hiddenFaults: readonly Told<F['hidden-fault-found']>[]
  readonly training: Told<F['training-given']> | null
  readonly fees: readonly Told<F['fee-agreed']>[]
  readonly opinion: Told<F['opinion-given']> | null
  readonly phoneConfirmed: Told<F['phone-confirmed']> | null
  readonly supervisorConfirmed: Told<F['supervisor-confirmed']> | null
  readonly followUps: readonly Told<F['followed-up']>[]
  readonly returned: readonly Told<F['device-returned']>[]
  readonly deliveries: readonly Told<F['delivered']>[]
}

export const noConfirm: ConfirmState = {
  verified: null,
  deviceTests: [],
  outcome: null,
  hiddenFaults: [],
  training: null,
  fees: [],
  opinion: null,
  phoneConfirmed: null,
  supervisorConfirmed: null,
  followUps: [],
  returned: [],
  deliveries: [],
}

export const confirmEvolve: Evolve<F, ConfirmState> = {
  verified: (state, told) =>
    told.device === undefined
      ? { verified: told }
      : { deviceTests: [...state.deviceTests.filter((one) => one.device !== told.device), told] },
  'outcome-set': (_, told) => ({ outcome: told }),
  'hidden-fault-found': (state, told) => ({ hiddenFaults: putLine(state.hiddenFaults, told) }),
  'training-given': (_, told) => ({ training: told }),
  'fee-agreed': (state, told) => ({ fees: putLine(state.fees, told) }),
  'opinion-given': (_, told) => ({ opinion: told }),
  'phone-confirmed': (_, told) => ({ phoneConfirmed: told }),
  'supervisor-confirmed': (_, told) => ({ supervisorConfirmed: told }),
  'followed-up': (state, told) => ({ followUps: [...state.followUps, told] }),
  'device-returned': (state, told) => ({ returned: [...state.returned, told] }),
  delivered: (state, told) => ({ deliveries: [...state.deliveries, told] }),
}
