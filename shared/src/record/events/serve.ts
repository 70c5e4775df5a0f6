import * as v from 'valibot'
import { anyLine, instant, line, pick, prose, uuid, whole } from '../../field/index.ts'
import { assetKinds, warranties } from '../../ticket/index.ts'
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

/** What becomes of the disk of a device that is taken away (D5, S3). */
export const diskFates = ['stays-with-customer', 'goes-along', 'none'] as const

/** What a customer can be promised; all of it is the supervisor's to decide (S6.5, S6.6). */
export const promiseKinds = ['return', 'exchange', 'compensation', 'other'] as const

/** The further device a line is about, where the visit has several; the job's own where it isn't said. */
const device = v.optional(uuid)

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
      device,
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
      /** False: not on the list of standard parts (S4.6). */
      standard: v.optional(v.boolean('not-a-choice')),
      device,
    }),
  ),
  'software-installed': fact(
    v.strictObject({
      line: uuid,
      name: line,
      version: v.optional(line),
      location: v.optional(line),
      /** On the ticket where it isn't said (S5.2). */
      scope: v.optional(pick(scopes)),
      /** On the list of software that may not be installed, or found to belong there (S5.3). */
      forbidden: v.optional(v.boolean('not-a-choice')),
      device,
    }),
  ),
  'setting-changed': fact(v.strictObject({ line: uuid, what: line, from: anyLine, to: anyLine, device })),
  /** A further device of the same visit. */
  'device-added': fact(
    v.strictObject({
      line: uuid,
      kind: v.optional(pick(assetKinds)),
      model: v.optional(line),
      serial: v.optional(line),
      number: v.optional(line),
      fault: v.optional(prose),
    }),
  ),
  /** A phone call during the service, on whose phone and for what (D10, S6.1). */
  'call-made': fact(
    v.strictObject({
      line: uuid,
      phone: pick(['own', 'customer']),
      about: pick(['this-job', 'another-job']),
      note: v.optional(prose),
    }),
  ),
  'thing-borrowed': fact(v.strictObject({ line: uuid, what: line })),
  'things-moved': fact(v.strictObject({ line: uuid, what: line })),
  /** What was borrowed or moved is back with its owner, or in its place. */
  'thing-returned': fact(v.strictObject({ thing: uuid })),
  /** A device, or a part of one, goes to the workshop (S3): the customer gets a receipt. */
  'device-taken': fact(
    v.strictObject({
      line: uuid,
      what: line,
      serial: v.optional(line),
      accessories: v.optional(prose),
      disk: pick(diskFates),
      reason: prose,
      backBy: v.optional(instant),
    }),
  ),
  /** Something promised to the customer: an exchange, a return, compensation (S6.5, S6.6). */
  'promise-made': fact(
    v.strictObject({
      line: uuid,
      about: v.optional(pick(promiseKinds)),
      what: prose,
      due: v.optional(instant),
    }),
  ),
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
  readonly devices: readonly Told<S['device-added']>[]
  readonly calls: readonly Told<S['call-made']>[]
  readonly borrowed: readonly Told<S['thing-borrowed']>[]
  readonly moved: readonly Told<S['things-moved']>[]
  /** Ids of borrowed or moved things that are back. */
  readonly back: readonly string[]
  readonly taken: readonly Told<S['device-taken']>[]
  readonly promises: readonly Told<S['promise-made']>[]
}

export const noServe: ServeState = {
  fault: null,
  dataWork: null,
  droppedDataWork: [],
  work: [],
  parts: [],
  software: [],
  settings: [],
  devices: [],
  calls: [],
  borrowed: [],
  moved: [],
  back: [],
  taken: [],
  promises: [],
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
  'device-added': (state, told) => ({ devices: putLine(state.devices, told) }),
  'call-made': (state, told) => ({ calls: putLine(state.calls, told) }),
  'thing-borrowed': (state, told) => ({ borrowed: putLine(state.borrowed, told) }),
  'things-moved': (state, told) => ({ moved: putLine(state.moved, told) }),
  'thing-returned': (state, told) => ({ back: [...state.back, told.thing] }),
  'device-taken': (state, told) => ({ taken: putLine(state.taken, told) }),
  'promise-made': (state, told) => ({ promises: putLine(state.promises, told) }),
}
