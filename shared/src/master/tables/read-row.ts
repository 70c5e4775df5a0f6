import { check, isRefusal, line } from '../../field/index.ts'
import { asTyped, fill, type Text } from '../../text/index.ts'
import { alike } from '../alike.ts'
import type { Column, Complaint, Row, Table } from './table.ts'

/** Reads what people wrote into a row's cells. All that is wrong is named, cell by cell. */
export function readRow(
  table: Table,
  written: Readonly<{ [column: string]: string | undefined }>,
): { readonly row: Row } | { readonly complaints: readonly Complaint[] } {
  const row: { [column: string]: string } = {}
  const complaints: Complaint[] = []
  for (const column of table.columns) {
    const cell = readCell(column, written[column.name] ?? '')
    if ('say' in cell) complaints.push({ column: column.name, say: cell.say })
    else if (cell.value !== undefined) row[column.name] = cell.value
  }
  if (complaints.length > 0) return { complaints }
  const complaint = table.complain?.(row)
  if (complaint) return { complaints: [complaint] }
  return { row: table.complete?.(row) ?? row }
}

type Cell = { readonly value: string | undefined } | { readonly say: Text }

function readCell(column: Column, written: string): Cell {
  const value = written.trim()
  if (value === '') return column.isWanted ? { say: words.missing } : { value: undefined }
  const checked = check(line, value)
  if (isRefusal(checked)) return { say: fill(words.odd, { complaint: checked.say }) }
  switch (column.kind) {
    case 'line':
      return { value }
    case 'phone':
      return /^\d(\.\d+)?e\+\d+$/i.test(value) ? { say: words.rounded } : { value }
    case 'clock':
      return orSay(clockIn(value), words.clock)
    case 'day':
      return orSay(dayIn(value), words.day)
    case 'whole':
      return orSay(wholeIn(value, column), fill(words.whole, { min: column.min, max: column.max }))
    case 'one':
      return orSay(
        column.choices.find(({ id, say }) => [id, say['zh-CN'], say.en].some((name) => alike(name, value)))
          ?.id,
        fill(words.choice, { choices: inAWord(column.choices.map(({ say }) => say)) }),
      )
  }
}

function orSay(value: string | undefined, say: Text): Cell {
  return value === undefined ? { say } : { value }
}

/** 8:30, 08:30:00 and 8：30 are 08:30. */
function clockIn(written: string): string | undefined {
  const [, hour = '', minute = ''] =
    /^(\d{1,2}):(\d{2})(?::00)?$/.exec(written.normalize('NFKC').replaceAll(' ', '')) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** 2026/1/3, 2026.1.3 and 2026年1月3日 are 2026-01-03; a day that no calendar has is none. */
function dayIn(written: string): string | undefined {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written.normalize('NFKC').replaceAll(' ', '')) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day) ? day : undefined
}

function wholeIn(written: string, { min, max }: { min: number; max: number }): string | undefined {
  const [, digits] = /^(\d{1,9})(?:分钟|分|min|mins|minutes)?$/.exec(
    written.normalize('NFKC').toLowerCase().replaceAll(' ', ''),
  ) ?? [undefined, undefined]
  if (digits === undefined || Number(digits) < min || Number(digits) > max) return undefined
  return String(Number(digits))
}

/** Names one after the other, as a sentence takes them. */
export function inAWord(names: readonly Text[]): Text {
  return {
    'zh-CN': names.map((name) => name['zh-CN']).join('、'),
    en: names.map((name) => name.en).join(', '),
  }
}

const words = {
  missing: { 'zh-CN': '请填写。', en: 'Please fill it in.' },
  odd: { 'zh-CN': '{complaint}。', en: 'It {complaint}.' },
  rounded: {
    'zh-CN': '号码被表格软件改成了科学计数。请把这一列设为文本格式，重新填写号码。',
    en: 'The spreadsheet turned the number into powers of ten. Format the column as text, then enter the number again.',
  },
  clock: { 'zh-CN': '请写成 08:30 这样的钟点。', en: 'Write a time of day like 08:30.' },
  day: { 'zh-CN': '请写成 2026-01-31 这样的日期。', en: 'Write a date like 2026-01-31.' },
  whole: {
    'zh-CN': '请填 {min} 到 {max} 之间的整数。',
    en: 'Enter a whole number from {min} to {max}.',
  },
  choice: { 'zh-CN': '请从这些中选一个：{choices}。', en: 'Choose one of: {choices}.' },
} satisfies { [name: string]: Text }

/** A value as a sentence quotes it, no longer than a line. */
export function quoted(value: string): Text {
  return asTyped(value.length > 40 ? `${value.slice(0, 40)}…` : value)
}
