import * as v from 'valibot'
import { type Hash, type Json, saltedHash } from './hash.ts'

/**
 * A personal field stands in the hashed body as SHA-256(salt + value); salt and value are kept beside it,
 * in `open`. So a value can be erased, or left out of a copy, and the chain still verifies.
 * A field whose value is gone reads as null.
 */
export type Open = Readonly<Record<string, readonly [salt: string, value: Json]>>

type Kind = 'personal' | 'biometric'
const kinds = new WeakMap<object, Kind>()

/** Marks a field of a payload as personal. */
export function personal<S extends v.GenericSchema>(schema: S) {
  return mark(schema, 'personal')
}

/** Marks a field as biometric: personal, and never in a copy for the customer. */
export function biometric<S extends v.GenericSchema>(schema: S) {
  return mark(schema, 'biometric')
}

function mark<S extends v.GenericSchema>(schema: S, kind: Kind) {
  const marked = v.nullable(schema)
  kinds.set(marked, kind)
  return marked
}

/** A personal field of a schema: its dotted path, its kind, and the schema of the value that `open` holds. */
export interface PersonalField {
  readonly path: string
  readonly kind: Kind
  readonly value: v.GenericSchema
}

/** The personal fields of an object schema. Lists hold none: each line is an event of its own. */
export function personalFields(schema: v.GenericSchema, at = ''): readonly PersonalField[] {
  const kind = kinds.get(schema)
  if (kind && 'wrapped' in schema) return [{ path: at, kind, value: schema.wrapped as v.GenericSchema }]
  if ('wrapped' in schema) return personalFields(schema.wrapped as v.GenericSchema, at)
  if ('pipe' in schema && schema.type !== 'strict_object') return []
  if (!('entries' in schema)) return []
  return Object.entries(schema.entries as Record<string, v.GenericSchema>).flatMap(([key, entry]) =>
    personalFields(entry, at ? `${at}.${key}` : key),
  )
}

/** Replaces each value at `paths` by its salted hash and keeps salt and value in `open`. */
export function close<T extends Json>(
  value: T,
  paths: readonly string[],
  salt: () => string,
): { closed: T; open: Open } {
  const open: Record<string, readonly [string, Json]> = {}
  let closed = value as Json
  for (const path of paths) {
    const found = get(value, path)
    if (found === undefined || found === null) continue
    const grain = salt()
    open[path] = [grain, found]
    closed = set(closed, path, saltedHash(grain, found))
  }
  return { closed: closed as T, open }
}

/** Puts the values of `open` back; a path whose value is gone becomes null. */
export function reopen<T extends Json>(closed: T, paths: readonly string[], open: Open): T {
  let value = closed as Json
  for (const path of paths) {
    if (get(closed, path) === undefined) continue
    value = set(value, path, Object.hasOwn(open, path) ? (open[path]?.[1] ?? null) : null)
  }
  return value as T
}

/** Paths in `open` whose salt and value don't give the hash that stands in the body. */
export function misopened(closed: Json, open: Open): readonly string[] {
  return Object.entries(open)
    .filter(([path, [salt, value]]) => get(closed, path) !== (saltedHash(salt, value) as Hash))
    .map(([path]) => path)
}

function get(value: Json, path: string): Json | undefined {
  let here: Json | undefined = value
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, key))
      return undefined
    here = (here as Record<string, Json>)[key]
  }
  return here
}

function set(value: Json, path: string, put: Json): Json {
  const [key = '', ...rest] = path.split('.')
  const object = value as Record<string, Json>
  return { ...object, [key]: rest.length === 0 ? put : set(object[key] ?? {}, rest.join('.'), put) }
}
