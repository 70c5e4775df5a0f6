import type { Fact, FactType, Reportee, State } from '@countersign/shared/record'
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
  /** `device`: which of the visit's devices; shown only where there are several. */
  (
    | { readonly kind: 'line' | 'prose' | 'phone' | 'time' | 'day' | 'device' }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit?: Text }
    | {
        readonly kind: 'one'
        readonly options: readonly Option[]
        readonly look?: 'segments' | 'list' | 'select'
      }
    | { readonly kind: 'several'; readonly options: readonly Option[] }
  )

/** Somebody whose number the tablet may know. */
export type Callee = Reportee | 'customer'

/** What a form asks for, and how its button reads. */
export interface Questions {
  readonly title: Text
  readonly done: Text
  readonly fields: readonly Field[]
  /** Whom to call about it: their number stands on top, where it is known. */
  readonly calls?: Callee
}

/** A form as data: its fields, what it shows at first, and the fact it makes. */
export interface Form extends Questions {
  readonly type: FactType
  /** Where several forms make facts of one type: which of them this is, so that each keeps what was typed in it. */
  readonly about?: string
  /** What the fields show when nothing was typed: what is known already. `line` is the line edited, if any. */
  readonly start: (state: State, line: string | undefined) => Values
  /** The fact. `line` is the id of the line it writes; instants come as RFC 3339. */
  readonly fact: (values: Values, line: string) => Fact
  /** What must be told before it, such as the leaving of somebody who breaks off. */
  readonly first?: (values: Values) => Fact | undefined
  /** What follows from it at once, such as the new appointment of a visit that is broken off. */
  readonly next?: (values: Values) => Fact | undefined
}

/** What stands in the field for the device the visit was made for. */
export const ownDevice = 'own'

export const yesNo: readonly Option[] = [
  { id: 'no', say: { 'zh-CN': '否', en: 'No' } },
  { id: 'yes', say: { 'zh-CN': '是', en: 'Yes' } },
]

/** What such a choice shows of what is known; nothing is chosen while nobody has said. */
export function asYesNo(known: boolean | undefined): string | undefined {
  return known === undefined ? undefined : known ? 'yes' : 'no'
}

/** The options of a list of names, in the list's own order. */
export function optionsOf(names: Readonly<{ [id: string]: Text }>): readonly Option[] {
  return Object.entries(names).map(([id, say]) => ({ id, say }))
}

/** The form with its first field alone; what the others say of a line is added when it is edited. */
export function firstFieldOf(form: Form): Form {
  return { ...form, about: 'in-place', fields: form.fields.slice(0, 1) }
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

/** The first wanted field that is empty, where it is one to type in: nothing before it needs a hand. */
export function firstToType(form: Questions, values: Values): string | undefined {
  const [first] = missing(form, values)
  const kind = form.fields.find((field) => field.name === first)?.kind
  return kind === 'line' || kind === 'prose' || kind === 'phone' ? first : undefined
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
