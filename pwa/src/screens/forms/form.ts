import type { Fact, FactType, State } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'

/** What stands in a form: by field name. Typed text stays text until it becomes a fact. */
export type Values = Readonly<{ [field: string]: string | readonly string[] | undefined }>

export interface Option {
  readonly id: string
  readonly say: Text
}

export type Field = Readonly<{
  name: string
  label: Text
  hint?: Text
  /** Must be filled before the form becomes a fact. */
  isWanted?: boolean
  /** The field shows only when this holds of what is filled in so far. */
  when?: (values: Values) => boolean
}> &
  (
    | { readonly kind: 'line' | 'prose' | 'phone' | 'time' }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit?: Text }
    | {
        readonly kind: 'one'
        readonly options: readonly Option[]
        readonly look?: 'segments' | 'list' | 'select'
      }
    | { readonly kind: 'several'; readonly options: readonly Option[] }
  )

/** What a form asks for, and how its button reads. */
export interface Questions {
  readonly title: Text
  readonly done: Text
  readonly fields: readonly Field[]
}

/** A form as data: its fields, what it shows at first, and the fact it makes. */
export interface Form extends Questions {
  readonly type: FactType
  /** What the fields show when nothing was typed: what is known already. `line` is the line edited, if any. */
  readonly start: (state: State, line: string | undefined) => Values
  /** The fact. `line` is the id of the line it writes; instants come as RFC 3339. */
  readonly fact: (values: Values, line: string) => Fact
}

/** The options of a list of names, in the list's own order. */
export function optionsOf(names: Readonly<{ [id: string]: Text }>): readonly Option[] {
  return Object.entries(names).map(([id, say]) => ({ id, say }))
}

/** The text of a field, or undefined where it is empty: what isn't said is left out of a fact. */
export function said(values: Values, field: string): string | undefined {
  const value = values[field]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** An object with only those fields that were said. */
export function onlySaid<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** Wanted fields that are in sight and empty. */
export function missing(form: Questions, values: Values): readonly string[] {
  return form.fields
    .filter((field) => field.isWanted && (field.when?.(values) ?? true))
    .filter((field) => {
      const value = values[field.name]
      return Array.isArray(value) ? value.length === 0 : said(values, field.name) === undefined
    })
    .map((field) => field.name)
}
