import type { State } from '../../record/index.ts'
import type { Lang, Text } from '../../text/index.ts'
import type { Block, Choice, Field, Fields } from '../content.ts'

/** What the sections of the form are written from. */
export type Sheet = {
  readonly state: State
  readonly lang: Lang
  /** A form to be filled in by hand: everything is there, and nothing is said. */
  readonly blank: boolean
}

/** A section of the form; without blocks it is left out. */
export type Section = { readonly title: Text; readonly blocks: readonly Block[] }

export function say({ lang }: Sheet, text: Text): string {
  return text[lang]
}

/** One field of a row. A value nobody gave is a dash, on a blank form a place to write. */
export function field(
  sheet: Sheet,
  label: Text,
  value: string | readonly Choice[] | null | undefined,
  share?: number,
): Field {
  const said = value === undefined || value === null || value === '' ? (sheet.blank ? '' : none) : value
  return { label: say(sheet, label), value: said, ...(share !== undefined && { share }) }
}

/** Fields in rows. A row in which nothing is said is left out, on a blank form it stays. */
export function fields(sheet: Sheet, rows: readonly (readonly Field[])[]): readonly Fields[] {
  const told = rows.filter((row) =>
    sheet.blank ? row.length > 0 : row.some(({ value }) => value !== none && value !== ''),
  )
  return told.length > 0 ? [{ block: 'fields', rows: told }] : []
}

/** The same fields, not parted by a page's end. */
export function whole(blocks: readonly Fields[]): readonly Fields[] {
  return blocks.map((block) => ({ ...block, whole: true }))
}

const none = '—'

/** All the choices of a list as tick boxes, so that one sees what was not chosen, too. */
export function choices<Key extends string>(
  sheet: Sheet,
  names: Readonly<Record<Key, Text>>,
  ticked: Key | readonly Key[] | null | undefined,
): readonly Choice[] {
  return Object.entries<Text>(names).map(([key, name]) => ({
    words: say(sheet, name),
    ticked: Array.isArray(ticked) ? ticked.includes(key) : key === ticked,
  }))
}

export const yesNo = { yes: { 'zh-CN': '是', en: 'Yes' }, no: { 'zh-CN': '否', en: 'No' } } as const

/** `yes` or `no` for a fact, nothing where there is none. */
export function answerOf(fact: boolean | undefined): 'yes' | 'no' | undefined {
  return fact === undefined ? undefined : fact ? 'yes' : 'no'
}

/** A personal value: null when it was erased, undefined when nobody gave it. */
export function personal(sheet: Sheet, value: string | null | undefined): string {
  return value === null ? say(sheet, { 'zh-CN': '（已删除）', en: '(erased)' }) : (value ?? '')
}

/** `2026-11-20T09:02:11+08:00` as `2026-11-20 09:02`: the wall time where it happened (GB/T 7408). */
export function time(at: string | null | undefined): string {
  return at ? `${at.slice(0, 10)} ${at.slice(11, 16)}` : ''
}

/** `09:02` on the day of another instant, with its date on any other. */
export function clockTime(at: string, day: string): string {
  return at.slice(0, 10) === day.slice(0, 10) ? at.slice(11, 16) : time(at)
}

/** What stands between a word and what it introduces. */
export function colonOf(sheet: Sheet): string {
  return say(sheet, { 'zh-CN': '：', en: ': ' })
}

/** What stands between parts of a sentence. */
export function commaOf(sheet: Sheet): string {
  return say(sheet, { 'zh-CN': '，', en: ', ' })
}

/** Two texts one after another, where both are there. */
export function joined(parts: readonly (string | null | undefined | false)[], between = ' / '): string {
  return parts.filter((part) => part).join(between)
}
