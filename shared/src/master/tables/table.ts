import type { Text } from '../../text/index.ts'
import { plain } from '../alike.ts'
import type { MasterData } from '../master-data.ts'

/** One row as its cells say it: by column, always as text, and only what is said. */
export type Row = Readonly<{ [column: string]: string }>

export interface Choice {
  readonly id: string
  readonly say: Text
}

export type Column = Readonly<{
  name: string
  say: Text
  hint?: Text
  /** A row without it is wrong. */
  isWanted?: true
  /** Nobody types it: it is made where it is missing. */
  isMade?: true
}> &
  (
    | { readonly kind: 'line' | 'phone' | 'clock' | 'day' }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number }
    | { readonly kind: 'one'; readonly choices: readonly Choice[] }
  )

/** What is wrong with one cell, and what to do about it. */
export interface Complaint {
  readonly column: string
  readonly say: Text
}

/** A part of the master data as a spreadsheet shows it. */
export interface Table {
  readonly name: string
  readonly title: Text
  /** What it is for. */
  readonly why: Text
  readonly columns: readonly Column[]
  /** The columns that tell one row from another. */
  readonly key: readonly string[]
  readonly rows: (master: MasterData) => readonly Row[]
  /** The master data with these rows in place of those it had. */
  readonly put: (master: MasterData, rows: readonly Row[]) => MasterData
  /** What no single cell shows to be wrong. */
  readonly complain?: (row: Row) => Complaint | undefined
  /** Makes what nobody types. */
  readonly complete?: (row: Row) => Row
}

/** What tells a row from the others, however it is written. */
export function keyOf(table: Table, row: Row): string {
  return table.key.map((column) => plain(row[column] ?? '')).join('\n')
}

/** An object without the fields that nobody said. */
export function onlySaid<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** The choices of a list of names, in the list's own order. */
export function choicesOf(names: Readonly<{ [id: string]: Text }>): readonly Choice[] {
  return Object.entries(names).map(([id, say]) => ({ id, say }))
}

/** A whole number that a cell says; undefined where it says nothing. */
export function numberIn(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(cell)
}
