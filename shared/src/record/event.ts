import * as v from 'valibot'
import {
  canonical,
  type Hash,
  hash,
  head,
  instant,
  type Json,
  line,
  type Open,
  personalFields,
  pick,
  reopen,
  sha256,
  uuid,
  whole,
} from '../field/index.ts'
import { type Actor, actor, audiences } from './events/fact.ts'
import { factKind } from './events/index.ts'

/** Known error of the device's clock in ms (device minus true), and how sure that is; null when nothing is known. */
export const clock = v.nullable(v.strictObject({ offBy: whole(-1e12, 1e12), within: whole(0, 1e12) }))
export type Clock = v.InferOutput<typeof clock>

/** Where an event stands in the chain. It is all that a copy for the customer shows of an internal event. */
export const headerEntries = {
  visit: uuid,
  /** One visit written by one installed app. */
  lane: line,
  /** Counts from 1 in its lane. */
  n: whole(1, 100_000),
  /** Hash of the lane's previous event; null for its first. */
  prev: v.nullable(hash),
  /** Heads of the other lanes known then. */
  seen: v.pipe(v.array(head), v.maxLength(100, 'too-long')),
  audience: pick(audiences),
}

export const bodyEntries = {
  id: uuid,
  organisation: line,
  at: instant,
  clock,
  by: v.looseObject({}),
  type: line,
  payload: v.looseObject({}),
}

/** An event whose body this copy doesn't hold: its place in the chain and the hash of its body. */
export const sealedEvent = v.strictObject({ ...headerEntries, body: hash })
export type SealedEvent = v.InferOutput<typeof sealedEvent>

const opening = v.strictTuple([line, v.custom<Json>((value) => value !== undefined)])

/** An event as it is stored: personal fields as salted hashes, their values beside them in `open`. */
export const openEvent = v.strictObject({
  ...headerEntries,
  ...bodyEntries,
  open: v.record(v.string(), opening),
})
type OpenShape = v.InferOutput<typeof openEvent>
export type OpenEvent = Omit<OpenShape, 'by' | 'payload' | 'open'> & {
  readonly by: Readonly<Record<string, Json>>
  readonly payload: Readonly<Record<string, Json>>
  readonly open: Open
}
export type Event = OpenEvent | SealedEvent

export function isSealed(event: Event): event is SealedEvent {
  return typeof (event as SealedEvent).body === 'string'
}

/** The hash of an event: over its place in the chain and the hash of its body (RFC 8785 canonical JSON, SHA-256). */
export function hashOf(event: Event): Hash {
  const { visit, lane, n, prev, seen, audience } = event
  return sha256(canonical({ visit, lane, n, prev, seen, audience, body: bodyHash(event) }))
}

function bodyHash(event: Event): Hash {
  if (isSealed(event)) return event.body
  return sha256(canonical(bodyOf(event)))
}

/** The hashed body of an event: personal fields as hashes. */
function bodyOf({ id, organisation, at, clock, by, type, payload }: OpenEvent) {
  return { id, organisation, at, clock, by, type, payload } satisfies Json
}

/** The same event without its body: what a copy for the customer holds of an internal event. */
export function sealed(event: Event): SealedEvent {
  const { visit, lane, n, prev, seen, audience } = event
  return { visit, lane, n, prev, seen, audience, body: bodyHash(event) }
}

const payloadFields = new Map<string, ReturnType<typeof personalFields>>()

/** The personal fields of an event of this type, as paths into its body. */
export function personalFieldsOf(type: string): ReturnType<typeof personalFields> {
  const known = payloadFields.get(type)
  if (known) return known
  const kind = factKind(type)
  const fields = kind ? personalFields(v.strictObject({ by: actor, payload: kind.payload })) : []
  payloadFields.set(type, fields)
  return fields
}

/** The event's body with personal values in their places; a value that is gone reads as null. */
export function told(event: OpenEvent): { by: Actor; payload: Json } {
  const paths = personalFieldsOf(event.type).map((field) => field.path)
  const { by, payload } = reopen({ by: event.by, payload: event.payload }, paths, event.open)
  return { by: by as Actor, payload }
}

/** The same event without its biometric values: raw strokes stay with the organisation. */
export function withoutBiometrics(event: OpenEvent): OpenEvent {
  const kept = new Set(
    personalFieldsOf(event.type)
      .filter((field) => field.kind !== 'biometric')
      .map((field) => field.path),
  )
  return { ...event, open: Object.fromEntries(Object.entries(event.open).filter(([path]) => kept.has(path))) }
}
