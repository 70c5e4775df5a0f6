/** A key: text and numbers, ordered part by part as IndexedDB orders arrays. */
export type Key = readonly (string | number)[]

/**
 * One change of a write. `add` is for what may never change: the same value again is fine, another one is a `Conflict`.
 */
export type Change =
  | { readonly add: Key; readonly value: unknown }
  | { readonly put: Key; readonly value: unknown }
  | { readonly remove: Key }

export type Row = readonly [Key, unknown]

/** Where everything is kept. Every driver passes the same contract (store-contract.ts). */
export interface Store {
  /** The value at a key, or undefined. */
  readonly get: (key: Key) => Promise<unknown>
  /** The rows whose key begins with `prefix`, in key order; only those at or after `from` where it is given. */
  readonly range: (prefix: Key, from?: Key) => Promise<readonly Row[]>
  /** What stands right after `prefix` in the keys that begin with it, each once, in order. */
  readonly groups: (prefix: Key) => Promise<readonly (string | number)[]>
  /** All the changes or none of them; durable once it resolves. Writes of one store happen in the order they are asked for. */
  readonly write: (changes: readonly Change[]) => Promise<void>
}

/** Why storage doesn't take or give something. */
export type Reason = 'full' | 'blocked' | 'outdated' | 'emptied' | 'lost' | 'unavailable' | 'no-answer'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly reason: Reason

  constructor(reason: Reason, cause?: unknown) {
    super(`storage: ${reason}`, { cause })
    this.reason = reason
  }
}

/** Something else stands at a key that may never change. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
  readonly key: Key

  constructor(key: Key) {
    super(`something else is stored at ${key.join('/')}`)
    this.key = key
  }
}

/** Whether two stored values are the same, byte for byte as JSON. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
