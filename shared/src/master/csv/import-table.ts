import papa from 'papaparse'
import { asTyped, fill, type Text } from '../../text/index.ts'
import { alike } from '../alike.ts'
import { type MasterData, mostRows } from '../master-data.ts'
import { inAWord, quoted, readRow } from '../tables/read-row.ts'
import { type Column, keyOf, type Row, type Table } from '../tables/table.ts'
import { rearm } from './formula.ts'

/** What is wrong with a file, where a spreadsheet shows it, and what to do. */
export interface Wrong {
  /** As a spreadsheet counts: the names of the columns stand in row 1. */
  readonly row: number
  /** The column by its name; of the whole row where there is none. */
  readonly column?: Text
  readonly say: Text
}

export type Imported =
  | {
      readonly master: MasterData
      readonly added: number
      readonly changed: number
      readonly removed: number
    }
  | { readonly errors: readonly Wrong[] }

/**
 * Reads a table from CSV: its rows take the place of those there were, or, if anything is wrong, nothing is taken and
 * all of it is named. Columns stand in any order, named in either language, split by comma, semicolon or tab.
 */
export function importTable(master: MasterData, table: Table, text: string): Imported {
  const lines = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  if (lines.trim() === '') return { errors: [{ row: 1, say: words.nothing }] }
  const { data, errors } = papa.parse(lines, { delimiter: delimiterOf(lines, table) })
  const unclosed = errors.find(({ type }) => type === 'Quotes')
  if (unclosed) return { errors: [{ row: (unclosed.row ?? 0) + 1, say: words.quotes }] }
  const [names = [], ...body] = data
  const { columns, wrong } = readHeader(table, names)
  if (wrong.length > 0) return { errors: wrong }
  if (body.length > mostRows + 1)
    return { errors: [{ row: mostRows + 2, say: fill(words.tooMany, { most: mostRows }) }] }
  const { rows, wrong: wrongRows } = readBody(table, columns, body)
  if (wrongRows.length > 0) return { errors: wrongRows }
  return { master: table.put(master, rows), ...differences(table, table.rows(master), rows) }
}

/** What splits the first row into the most columns that we know. */
function delimiterOf(text: string, table: Table): string {
  const known = (delimiter: string) =>
    (papa.parse(text, { delimiter, preview: 1 }).data[0] ?? []).filter((name) => columnNamed(table, name))
      .length
  return [',', ';', '\t'].reduce((best, next) => (known(next) > known(best) ? next : best))
}

function columnNamed(table: Table, name: string): Column | undefined {
  return table.columns.find((column) =>
    [column.name, column.say['zh-CN'], column.say.en].some((known) => alike(known, name)),
  )
}

type Header = readonly (Column | undefined)[]

function readHeader(
  table: Table,
  names: readonly string[],
): { readonly columns: Header; readonly wrong: readonly Wrong[] } {
  const columns = names.map((name) => columnNamed(table, name))
  const all = inAWord(table.columns.map(({ say }) => say))
  const wrong = [
    ...names.flatMap((name, i): Wrong[] => {
      if (name.trim() === '') return []
      const column = columns[i]
      const value = quoted(name.trim())
      if (!column) return [{ row: 1, column: value, say: fill(words.unknownColumn, { value, all }) }]
      return columns.indexOf(column) < i
        ? [{ row: 1, column: column.say, say: fill(words.twiceColumn, { value }) }]
        : []
    }),
    ...table.columns
      .filter((column) => column.isWanted && !columns.includes(column))
      .map(({ say }): Wrong => ({ row: 1, column: say, say: fill(words.noColumn, { column: say, all }) })),
  ]
  return { columns, wrong }
}

function readBody(
  table: Table,
  columns: Header,
  body: readonly (readonly string[])[],
): { readonly rows: readonly Row[]; readonly wrong: readonly Wrong[] } {
  const rows: Row[] = []
  const wrong: Wrong[] = []
  const firstWith = new Map<string, number>()
  body.forEach((cells, i) => {
    const at = i + 2
    if (cells.every((cell) => cell.trim() === '')) return
    const stray = cells.find((cell, k) => !columns[k] && cell.trim() !== '')
    if (stray !== undefined) {
      wrong.push({ row: at, say: fill(words.stray, { value: quoted(stray.trim()) }) })
      return
    }
    const written = Object.fromEntries(
      columns.flatMap((column, k) => (column ? [[column.name, rearm(cells[k]?.trim() ?? '')]] : [])),
    )
    const read = readRow(table, written)
    if ('complaints' in read) {
      wrong.push(
        ...read.complaints.map(({ column, say }) => wrongCell(table, at, column, written[column], say)),
      )
      return
    }
    const key = keyOf(table, read.row)
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, at)
    else wrong.push({ row: at, say: fill(words.twice, { first }) })
    rows.push(read.row)
  })
  return { rows, wrong }
}

function wrongCell(table: Table, row: number, name: string, written: string | undefined, say: Text): Wrong {
  const column = table.columns.find((column) => column.name === name)?.say ?? asTyped(name)
  return written
    ? { row, column, say: fill(words.cell, { value: quoted(written), say }) }
    : { row, column, say }
}

function differences(table: Table, before: readonly Row[], after: readonly Row[]) {
  const known = new Map(before.map((row) => [keyOf(table, row), row]))
  const kept = after.filter((row) => known.has(keyOf(table, row)))
  const changed = kept.filter((row) => {
    const was = known.get(keyOf(table, row))
    return table.columns.some(({ name }) => was?.[name] !== row[name])
  })
  return { added: after.length - kept.length, changed: changed.length, removed: before.length - kept.length }
}

const words = {
  nothing: {
    'zh-CN': '文件是空的。第一行要写各列的名称。',
    en: 'The file is empty. Its first row must name the columns.',
  },
  quotes: {
    'zh-CN': '有引号没有成对，读不下去。请用表格软件打开，重新另存为 CSV。',
    en: 'A quotation mark isn’t closed, so the rest can’t be read. Open it in a spreadsheet and save it as CSV again.',
  },
  tooMany: {
    'zh-CN': '行数太多，最多 {most} 行。请分开或删减。',
    en: 'Too many rows: at most {most}. Please shorten it.',
  },
  unknownColumn: {
    'zh-CN': '没有“{value}”这一列。请删去这一列，或改为其中之一：{all}。',
    en: '“{value}” is no column of this table. Delete it, or name it one of: {all}.',
  },
  twiceColumn: {
    'zh-CN': '“{value}”这一列出现了两次，请只留一列。',
    en: 'The column “{value}” is there twice: keep one.',
  },
  noColumn: {
    'zh-CN': '缺少“{column}”这一列，请补上。全部的列：{all}。',
    en: 'The column “{column}” is missing: add it. All columns: {all}.',
  },
  stray: {
    'zh-CN': '“{value}”所在的列没有名称。请移到对应的列，或在第一行补上列名。',
    en: '“{value}” stands in a column without a name. Move it, or name the column in row 1.',
  },
  twice: {
    'zh-CN': '与第 {first} 行重复，请删去其中一行。',
    en: 'The same as row {first}: delete one of them.',
  },
  cell: { 'zh-CN': '“{value}”：{say}', en: '“{value}”: {say}' },
} satisfies { [name: string]: Text }
