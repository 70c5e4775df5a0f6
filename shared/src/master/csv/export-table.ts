import papa from 'papaparse'
import type { Lang } from '../../text/index.ts'
import type { MasterData } from '../master-data.ts'
import type { Column, Table } from '../tables/index.ts'
import { disarm } from './formula.ts'

/** So that Excel reads UTF-8. */
const bom = '\uFEFF'

/** A table as CSV (RFC 4180, with a byte order mark): column names in the reader's language, then its rows. */
export function exportTable(master: MasterData, table: Table, lang: Lang): string {
  const header = table.columns.map(({ say }) => say[lang])
  const rows = table
    .rows(master)
    .map((row) => table.columns.map((column) => cellOf(column, row[column.name], lang)))
  return `${bom}${papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`
}

function cellOf(column: Column, value = '', lang: Lang): string {
  if (column.kind !== 'one') return disarm(value)
  return column.choices.find(({ id }) => id === value)?.say[lang] ?? value
}
