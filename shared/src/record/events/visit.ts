import * as v from 'valibot'
import {
  anyLine,
  hash,
  instant,
  itemLine,
  lang,
  line,
  personal,
  pick,
  prose,
  uuid,
  whole,
} from '../../field/index.ts'
import { announced, correct, type Job, job } from '../../ticket/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const photoSubjects = ['before', 'after', 'part', 'unit-seal', 'other'] as const

/** How a visit can end before anything was done at the customer's. */
export const endings = [
  'solved-by-phone',
  'transferred',
  'hardware-team',
  'vendor',
  'not-reached',
  'customer-refused',
  'called-off',
] as const
export type Ending = (typeof endings)[number]

/** Facts about the visit as a whole, in any phase. */
export const visitFacts = {
  /** The first fact of every record: which job, which standard it is measured by, and how the job arrived. */
  'visit-opened': fact(
    v.strictObject({
      number: line,
      organisation: line,
      standard: line,
      lang,
      timeZone: line,
      source: pick(['link', 'code', 'file', 'hand', 'host']),
      dispatch: v.nullable(uuid),
      dispatchSigned: v.boolean('not-a-choice'),
      /** When the job was dispatched: the contact clock runs from here. */
      issued: instant,
      job,
      appointment: v.optional(instant),
      travelMinutes: v.optional(whole(0, 1440)),
      announced: v.optional(v.pipe(v.array(announced), v.maxLength(20, 'too-long'))),
      engineer: v.strictObject({ number: line, name: line }),
    }),
  ),
  /** Details found to be otherwise, or missing on the ticket; only those that differ (A2, A8.2). */
  'details-corrected': fact(v.strictObject({ job })),
  /** The visit ends without service at the customer's, or goes into other hands: how and why. */
  'visit-ended': fact(
    v.strictObject({
      way: pick(endings),
      reason: prose,
      /** To whom it goes, where it goes on. */
      to: v.optional(personal(line)),
    }),
    { followsOn: true },
  ),
  /** An ended visit goes on after all. */
  'visit-reopened': fact(v.strictObject({ reason: prose }), { followsOn: true }),
  'item-checked': fact(
    v.strictObject({
      item: itemLine,
      result: pick(['done', 'not-applicable']),
      reason: v.optional(line),
    }),
  ),
  'item-unchecked': fact(v.strictObject({ item: itemLine })),
  'note-added': fact(v.strictObject({ line: uuid, text: prose }), { audience: 'either' }),
  'photo-added': fact(
    v.strictObject({
      line: uuid,
      photo: hash,
      bytes: whole(1, 20_000_000),
      width: whole(1, 20_000),
      height: whole(1, 20_000),
      shows: pick(photoSubjects),
      caption: v.optional(anyLine),
    }),
  ),
  /** A line of a list (work, part, note, photo …) that doesn't hold: it leaves the record's state, never its log. */
  'line-withdrawn': fact(v.strictObject({ line: uuid })),
}

type V = typeof visitFacts
type Reopened = Told<V['visit-reopened']> & { readonly ended: Told<V['visit-ended']> | null }

export interface VisitState {
  readonly opened: Told<V['visit-opened']> | null
  /** The job as known now: the dispatch, with every later correction laid over it. */
  readonly job: Job
  readonly corrections: readonly Told<V['details-corrected']>[]
  /** By item or item/line: the last word on each. */
  readonly checks: Readonly<Record<string, Told<V['item-checked']>>>
  /** The ticks of each trip that was broken off. */
  readonly earlierChecks: readonly VisitState['checks'][]
  readonly ended: Told<V['visit-ended']> | null
  /** Endings after which the visit went on after all, with why. */
  readonly reopened: readonly Reopened[]
  readonly notes: readonly Told<V['note-added']>[]
  readonly photos: readonly Told<V['photo-added']>[]
}

export const noVisit: VisitState = {
  opened: null,
  job: {},
  corrections: [],
  checks: {},
  earlierChecks: [],
  ended: null,
  reopened: [],
  notes: [],
  photos: [],
}

export const visitEvolve: Evolve<V, VisitState> = {
  'visit-opened': (_, told) => ({ opened: told, job: told.job }),
  'details-corrected': (state, told) => ({
    job: correct(state.job, told.job),
    corrections: [...state.corrections, told],
  }),
  'item-checked': (state, told) => ({ checks: { ...state.checks, [told.item]: told } }),
  'item-unchecked': (state, told) => {
    const { [told.item]: _, ...checks } = state.checks
    return { checks }
  },
  'visit-ended': (_, told) => ({ ended: told }),
  'visit-reopened': (state, told) => ({
    ended: null,
    reopened: [...state.reopened, { ...told, ended: state.ended }],
  }),
  'note-added': (state, told) => ({ notes: putLine(state.notes, told) }),
  'photo-added': (state, told) => ({ photos: putLine(state.photos, told) }),
  // Withdrawing reaches into the lists of every phase: fold.ts does it.
  'line-withdrawn': () => ({}),
}
