import { fill, type Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './table-rows.css'

export interface TableRow {
  readonly id: string
  readonly title: string
  readonly detail?: string
  /** A badge at the end of the title. */
  readonly aside?: ReactNode
}

interface TableRowsProps {
  /** What the rows are, for those who don't see what stands above them. */
  label?: string
  rows: readonly TableRow[]
  /** Without it the rows are only to be read. */
  onEdit?: (id: string) => void
  onDelete?: (id: string) => void
}

/** Rows of a table, each one a tap from its form. */
export function TableRows({ label, rows, onEdit, onDelete }: TableRowsProps) {
  const { say } = useLang()
  return (
    <ul className="rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className="rows-row">
          {onEdit ? (
            <button type="button" className="rows-press" onClick={() => onEdit(row.id)}>
              <RowWords row={row} />
              <Icon name="edit" />
            </button>
          ) : (
            <div className="rows-press">
              <RowWords row={row} />
            </div>
          )}
          {onDelete && (
            <IconButton
              icon="close"
              label={say(fill(words.delete, { row: row.title }))}
              onPress={() => onDelete(row.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function RowWords({ row }: { row: TableRow }) {
  return (
    <span className="rows-words">
      <span className="rows-top">
        <span>{row.title}</span>
        {row.aside}
      </span>
      {row.detail && <span className="rows-detail">{row.detail}</span>}
    </span>
  )
}

const words = {
  delete: { 'zh-CN': '删除：{row}', en: 'Delete: {row}' },
} satisfies Record<string, Text>
