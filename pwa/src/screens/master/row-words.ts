import type { Row, Table } from '@countersign/shared/master-tables'
import { fill, type Text } from '@countersign/shared/text'
import type { Tone } from '../../parts/frame/badge.tsx'
import { duration } from './duration.ts'

type Say = (text: Text) => string

/** How a row reads in the list. */
export interface RowWords {
  readonly title: string
  readonly detail?: string
  readonly badge?: { readonly words: string; readonly tone: Tone }
}

/** The words of a row: its first column above, the others below, and what sorts it as a badge. */
export function rowWords(table: Table, row: Row, say: Say): RowWords {
  return (ways[table.name] ?? plainly)(table, row, say)
}

type Way = (table: Table, row: Row, say: Say) => RowWords

const plainly: Way = (table, row) => {
  const [title = '', ...rest] = table.columns.flatMap(({ name }) => row[name] ?? [])
  return told(title, rest)
}

const ways: { readonly [table: string]: Way } = {
  customers: (_, { unit = '', opens, closes, dressCode, itName, itPhone }) =>
    told(unit, [
      [opens, closes].filter(Boolean).join('–'),
      dressCode,
      [itName, itPhone].filter(Boolean).join(' '),
    ]),
  software: (table, row, say) => ({
    title: row.name ?? '',
    badge: { words: choiceIn(table, 'rule', row, say), tone: ruleTones[row.rule ?? ''] ?? 'plain' },
  }),
  slas: (table, { contract = '', arriveWithin, solveWithin, ...row }, say) =>
    told(contract, [
      arriveWithin && say(fill(words.arrive, { time: duration(Number(arriveWithin)) })),
      solveWithin && say(fill(words.solve, { time: duration(Number(solveWithin)) })),
      choiceIn(table, 'clock', row, say),
    ]),
  holidays: (table, row, say) => ({
    title: `${row.day} ${say(weekday(row.day ?? ''))}`,
    badge: { words: choiceIn(table, 'kind', row, say), tone: row.kind === 'workday' ? 'warn' : 'good' },
  }),
  travel: (_, { to = '', minutes }, say) => told(to, [say(duration(Number(minutes)))]),
  kits: (table, row, say) => ({
    title: say({ 'zh-CN': row['zh-CN'] ?? '', en: row.en ?? '' }),
    badge: { words: choiceIn(table, 'kind', row, say), tone: 'plain' },
  }),
  hotlines: (table, row, say) => told(choiceIn(table, 'kind', row, say), [row.name, row.phone]),
}

const ruleTones: { readonly [rule: string]: Tone } = { standard: 'good', allowed: 'plain', forbidden: 'bad' }

function told(title: string, details: readonly (string | undefined)[]): RowWords {
  const detail = details.filter(Boolean).join(' · ')
  return { title, ...(detail && { detail }) }
}

function choiceIn(table: Table, name: string, row: Row, say: Say): string {
  const column = table.columns.find((column) => column.name === name)
  const choice = column?.kind === 'one' ? column.choices.find(({ id }) => id === row[name]) : undefined
  return choice ? say(choice.say) : (row[name] ?? '')
}

/** The name of a calendar day's weekday. */
function weekday(day: string): Text {
  const at = Date.parse(`${day}T00:00:00Z`)
  return { 'zh-CN': weekdays['zh-CN'].format(at), en: weekdays.en.format(at) }
}

const weekdays = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }),
}

const words = {
  arrive: { 'zh-CN': '{time}到场', en: 'on site in {time}' },
  solve: { 'zh-CN': '{time}修复', en: 'solved in {time}' },
} satisfies { [name: string]: Text }
