import * as v from 'valibot'
import {
  biometric,
  hash,
  head,
  instant,
  lang,
  line,
  personal,
  pick,
  prose,
  uuid,
  whole,
} from '../../field/index.ts'
import { type Evolve, fact, type Told } from './fact.ts'
import { identifiedHow } from './meet.ts'

/** Place 1 is for data safety, before the work; place 2 for completion (F4.2). */
export const places = [1, 2] as const
export type Place = (typeof places)[number]

const place = v.picklist(places, 'not-a-choice')

/** One sampled point of a stroke: x and y in thousandths of the pad's width, ms since the first touch, pressure in thousandths. */
const point = v.strictTuple([
  whole(-10_000, 10_000),
  whole(-10_000, 10_000),
  whole(0, 86_400_000),
  whole(0, 1000),
])

/** Strokes as they were drawn: the truth of a signature, and biometric. */
export const strokes = v.pipe(
  v.array(v.pipe(v.array(point), v.minLength(1, 'empty'), v.maxLength(20_000, 'too-long'))),
  v.minLength(1, 'empty'),
  v.maxLength(500, 'too-long'),
)
export type Strokes = v.InferOutput<typeof strokes>

/** A drawing of the strokes for paper: SVG path data in whole numbers, in a box 1000 wide. */
const drawing = v.pipe(
  v.string('not-text'),
  v.regex(/^[MLCQlcqm\d ,-]+$/, 'not-a-choice'),
  v.maxLength(200_000, 'too-long'),
)

/** What a signature names: the statement with the full words that were shown. */
const statement = v.strictObject({ id: line, version: whole(1, 9999), lang, words: prose })

export const signerRelations = ['customer', 'colleague', 'it-contact'] as const

/** Facts of signing and of what comes after it. */
export const signFacts = {
  /** A customer's signature, with everything they saw and everything it covers. */
  signed: fact(
    v.strictObject({
      place,
      statement,
      /** The data-safety plan this is about (event id), or null where none was made. */
      about: v.nullable(uuid),
      /** Hash of the record's content as shown, signature boxes empty, and the layout it was shown in. */
      content: hash,
      layout: whole(1, 9999),
      /** Pages of the content and how many of them were on screen before signing. */
      pages: whole(1, 999),
      pagesSeen: whole(0, 999),
      openedAt: instant,
      signer: v.strictObject({
        name: personal(line),
        relation: pick(signerRelations),
        identified: pick(identifiedHow),
      }),
      covers: v.pipe(v.array(head), v.maxLength(100, 'too-long')),
      ink: v.strictObject({
        strokes: biometric(strokes),
        drawing: personal(drawing),
        /** Height of the drawing's box, whose width is 1000. */
        height: whole(1, 4000),
      }),
    }),
  ),
  /** The customer won't sign: with the reason, never a blank pass (F4.5). */
  'signature-refused': fact(
    v.strictObject({
      place,
      reason: prose,
      person: personal(line),
      statement,
      content: hash,
      layout: whole(1, 9999),
      openedAt: instant,
    }),
  ),
  /** Signed content turns out to need a change: what follows is an amendment, and place 2 is signed anew. */
  'amendment-begun': fact(v.strictObject({ reason: prose }), { followsOn: true }),
}

type S = typeof signFacts
export type Signature = Told<S['signed']>
export type Refused = Told<S['signature-refused']>

export interface SignState {
  /** What stands at each place now. */
  readonly places: Readonly<Record<Place, Signature | Refused | null>>
  /** Signatures and refusals that a later one, or an amendment, took the place of. */
  readonly superseded: readonly (Signature | Refused)[]
  readonly amendments: readonly Told<S['amendment-begun']>[]
}

export const noSignature: SignState = { places: { 1: null, 2: null }, superseded: [], amendments: [] }

export const signEvolve: Evolve<S, SignState> = {
  signed: (state, told) => stand(state, told.place, told),
  'signature-refused': (state, told) => stand(state, told.place, told),
  'amendment-begun': (state, told) => ({ ...stand(state, 2, null), amendments: [...state.amendments, told] }),
}

function stand(state: SignState, at: Place, next: Signature | Refused | null): Partial<SignState> {
  const before = state.places[at]
  return {
    places: { ...state.places, [at]: next },
    superseded: before ? [...state.superseded, before] : state.superseded,
  }
}

export function isSignature(stands: Signature | Refused | null): stands is Signature {
  return stands !== null && 'ink' in stands
}
