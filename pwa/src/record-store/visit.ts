import type { Refusal } from '@countersign/shared/field'
import type { Actor, append, Fact, Finding, Record, Stamp } from '@countersign/shared/record'
import type { Cells } from './cells.ts'
import type { Live } from './live.ts'
import type { Lock } from './locks.ts'
import type { Unreadable } from './read-rows.ts'
import type { SavedState } from './saved.ts'
import type { Change, Store } from './store.ts'
import type { Tabs } from './tabs.ts'

/** The one way a fact gets into a record: `append`, or `admit` with its standard. Never asynchronous. */
export type Admit = typeof append

/** The record with the fact in it, durable; or why it was not taken. */
export type Answer = { readonly record: Record } | Refusal

/** One visit as this tab knows it, what isn't durable yet included. */
export interface VisitView {
  readonly status: 'loading' | 'here' | 'missing'
  readonly record: Record
  /** Stored entries that can't be read. They are kept and exported; nothing can be recorded after them. */
  readonly unreadable: readonly Unreadable[]
  /** What is wrong with the chain as it was stored. */
  readonly findings: readonly Finding[]
}

export interface RecordOptions {
  /** Whose words these are; the engineer of this device where it isn't said. */
  readonly by?: Actor
  /** Drafts this fact was made of: they go in the same write as the fact comes. */
  readonly drafts?: readonly string[]
  /** What is stored together with the fact, all or nothing. */
  readonly also?: readonly Change[]
}

export interface VisitLog {
  readonly view: Live<VisitView>
  /** When what is stored has been read. */
  readonly loaded: Promise<void>
  /** Takes effect in `view` at once; resolves once it is durable, or refused. While storage fails it waits. */
  readonly record: (fact: Fact, options?: RecordOptions) => Promise<Answer>
  /** Another tab has written: read what is new. */
  readonly refresh: () => void
  /** Takes events from elsewhere, all or none. Answers how many were new. */
  readonly merge: (events: Record['events']) => Promise<{ readonly added: number } | Refusal>
  /** The browser deleted the database under us: writes what this tab holds once more. */
  readonly rewrite: () => void
}

/** A fact on its way in. */
export interface Entry {
  readonly fact: Fact
  readonly options: RecordOptions
  /** When it was entered, ms since 1970. */
  readonly time: number
  readonly serial: number
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

export interface LogTools {
  readonly store: Store
  readonly saved: SavedState
  readonly tabs: Tabs
  readonly lock: Lock
  readonly cells: Cells
  readonly admit: Admit
  /** When it is known who and what writes here (settings, installation). */
  readonly ready: Promise<unknown>
  readonly now: () => number
  readonly stampOf: (entry: Entry) => Stamp
  /** Told of every record that comes to be in this tab. */
  readonly changed: (record: Record) => void
}
