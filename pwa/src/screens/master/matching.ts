import type { Row, Table } from '@countersign/shared/master-tables'

/** The rows that say every word sought, in any of their columns and either language. */
export function matching(table: Table, rows: readonly Row[], sought: string): readonly Row[] {
  const words = plain(sought).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const told = plain(saidBy(table, row))
    return words.every((word) => told.includes(word))
  })
}

function saidBy(table: Table, row: Row): string {
  return table.columns
    .filter(({ isMade }) => !isMade)
    .map((column) => {
      const value = row[column.name] ?? ''
      const choice = column.kind === 'one' ? column.choices.find(({ id }) => id === value) : undefined
      return choice ? `${choice.say['zh-CN']} ${choice.say.en}` : value
    })
    .join(' ')
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
