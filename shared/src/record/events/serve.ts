import * as v from 'valibot'
import { anyLine, line, pick, prose, uuid, whole } from '../../field/index.ts'
import { warranties } from '../../ticket/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const workKinds = ['hardware', 'software', 'setting', 'other'] as const
/** What touches the customer's data so deeply that place 1 is signed before it (D7, S4.1, S5.4). */
export const dataOperations = ['disk-replacement', 'partitioning', 'os-reinstall', 'other-data-work'] as const
export const backupHands = ['engineer', 'customer', 'nothing-to-keep'] as const
export const partKinds = [
  'disk',
  'memory',
  'power',
  'board',
  'display',
  'input',
  'consumable',
  'network',
  'other',
] as const
/** Whether work is on the ticket, inside the service though not on the ticket (D3), or beyond it (D4). */
export const scopes = ['ticket', 'service', 'extra'] as const

/** Facts of the work (S). */
export const serveFacts = {
  'fault-confirmed': fact(v.strictObject({ fault: prose, cause: v.optional(prose) })),
  /** What is going to be done to the customer's data, and who keeps a back-up: place 1 is signed on this. */
  'data-work-planned': fact(
    v.strictObject({
      operations: v.pipe(v.array(pick(dataOperations)), v.minLength(1, 'empty'), v.maxLength(4, 'too-long')),
      atRisk: prose,
      backedUpBy: pick(backupHands),
      medium: v.optional(line),
      secret: v.boolean('not-a-choice'),
    }),
  ),
  /** The plan is not carried out after all: the customer's data stays untouched, and place 1 is signed as 'none'. */
  'data-work-dropped': fact(v.strictObject({ reason: prose })),
  'work-done': fact(
    v.strictObject({
      line: uuid,
      kind: pick(workKinds),
      what: prose,
      result: v.optional(prose),
      dataOperation: v.nullable(pick(dataOperations)),
      scope: pick(scopes),
    }),
  ),
  'part-used': fact(
    v.strictObject({
      line: uuid,
      kind: pick(partKinds),
      name: line,
      model: v.optional(line),
      oldSerial: v.optional(line),
      newSerial: v.optional(line),
      quantity: whole(1, 9999),
      warranty: pick(warranties),
    }),
  ),
  'software-installed': fact(
    v.strictObject({ line: uuid, name: line, version: v.optional(line), location: v.optional(line) }),
  ),
  'setting-changed': fact(v.strictObject({ line: uuid, what: line, from: anyLine, to: anyLine })),
}

type S = typeof serveFacts
type DroppedDataWork = Told<S['data-work-dropped']> & {
  readonly plan: Told<S['data-work-planned']> | null
}

export interface ServeState {
  readonly fault: Told<S['fault-confirmed']> | null
  /** The plan that stands now. */
  readonly dataWork: Told<S['data-work-planned']> | null
  /** Plans that were dropped, with why. */
  readonly droppedDataWork: readonly DroppedDataWork[]
  readonly work: readonly Told<S['work-done']>[]
  readonly parts: readonly Told<S['part-used']>[]
  readonly software: readonly Told<S['software-installed']>[]
  readonly settings: readonly Told<S['setting-changed']>[]
}

export const noServe: ServeState = {
  fault: null,
  dataWork: null,
  droppedDataWork: [],
  work: [],
  parts: [],
  software: [],
  settings: [],
}

export const serveEvolve: Evolve<S, ServeState> = {
  'fault-confirmed': (_, told) => ({ fault: told }),
  'data-work-planned': (_, told) => ({ dataWork: told }),
  'data-work-dropped': (state, told) => ({
    dataWork: null,
    droppedDataWork: [...state.droppedDataWork, { ...told, plan: state.dataWork }],
  }),
  'work-done': (state, told) => ({ work: putLine(state.work, told) }),
  'part-used': (state, told) => ({ parts: putLine(state.parts, told) }),
  'software-installed': (state, told) => ({ software: putLine(state.software, told) }),
  'setting-changed': (state, told) => ({ settings: putLine(state.settings, told) }),
}
