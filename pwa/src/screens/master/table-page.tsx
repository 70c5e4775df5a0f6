import { keyOf, type Row, type Table } from '@countersign/shared/master-tables'
import { fill, type Text } from '@countersign/shared/text'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useMaster } from '../../around/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { SearchField } from '../../parts/fields/search-field.tsx'
import { Toasts } from '../../parts/findings/toasts.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { EmptyState } from '../../parts/frame/empty-state.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { TableRows } from '../../parts/lists/table-rows.tsx'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { Saving } from '../saving.tsx'
import { matching } from './matching.ts'
import { RowSheet } from './row-sheet.tsx'
import { rowWords } from './row-words.ts'
import { SpreadsheetFile } from './spreadsheet-file.tsx'
import { WorkingWeek } from './working-week.tsx'

const atFirst = 50

/** One table: search, add, edit, delete, and its way out to a spreadsheet and back. */
export function TablePage({ table }: { table: Table }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const { master, change } = useMaster()
  const [sought, setSought] = useState('')
  const [limit, setLimit] = useState(atFirst)
  const [open, setOpen] = useState<Row | 'new' | null>(null)
  const [deleted, setDeleted] = useState<{ readonly row: Row; readonly at: number } | null>(null)
  const rows = useMemo(() => table.rows(master), [table, master])
  const words = useDeferredValue(sought)
  const found = useMemo(() => matching(table, rows, words), [table, rows, words])

  const put = (edit: (rows: readonly Row[]) => readonly Row[]) =>
    change((master) => table.put(master, edit(table.rows(master))))
  const rowWith = (key: string) => rows.find((row) => keyOf(table, row) === key)
  const remove = (key: string) => {
    const row = rowWith(key)
    if (!row) return
    put((rows) => rows.filter((one) => keyOf(table, one) !== key))
    setDeleted({ row, at: rows.indexOf(row) })
  }
  const restore = ({ row, at }: { readonly row: Row; readonly at: number }) =>
    put((rows) => {
      const isBack = rows.some((one) => keyOf(table, one) === keyOf(table, row))
      return isBack ? rows : rows.toSpliced(at, 0, row)
    })
  const save = (row: Row, was: Row | undefined) => {
    put((rows) =>
      was ? rows.map((one) => (keyOf(table, one) === keyOf(table, was) ? row : one)) : [row, ...rows],
    )
    setOpen(null)
  }

  return (
    <PageFrame
      title={say(table.title)}
      detail={say(fill(texts.count, { n: rows.length }))}
      onBack={() => go(routes.master())}
      aside={<Saving />}
      action={
        <Button kind="primary" isWide icon="add" onPress={() => setOpen('new')}>
          {say(texts.add)}
        </Button>
      }
    >
      <div className="stack">
        <p className="soft">{say(table.why)}</p>
        {table.name === 'holidays' && <WorkingWeek />}
        <SpreadsheetFile table={table} />
        {rows.length > 0 && (
          <SearchField
            label={say(texts.search)}
            text={sought}
            onSearch={(text) => {
              setSought(text)
              setLimit(atFirst)
            }}
          />
        )}
        {found.length === 0 && (
          <EmptyState
            icon={rows.length === 0 ? 'file' : 'search'}
            title={say(rows.length === 0 ? texts.empty : texts.notFound)}
          >
            {say(rows.length === 0 ? texts.emptyNote : texts.notFoundNote)}
          </EmptyState>
        )}
        {found.length > 0 && (
          <TableRows
            rows={found.slice(0, limit).map((row) => {
              const { badge, ...line } = rowWords(table, row, say)
              const aside = badge && <Badge tone={badge.tone}>{badge.words}</Badge>
              return { id: keyOf(table, row), ...line, aside }
            })}
            onEdit={(key) => setOpen(rowWith(key) ?? null)}
            onDelete={remove}
          />
        )}
        {found.length > limit && (
          <Button isWide icon="down" onPress={() => setLimit(limit + atFirst)}>
            {say(fill(texts.more, { n: found.length - limit }))}
          </Button>
        )}
      </div>
      {open && (
        <RowSheet
          table={table}
          row={open === 'new' ? undefined : open}
          others={rows.filter((row) => row !== open)}
          onSave={(row) => save(row, open === 'new' ? undefined : open)}
          onClose={() => setOpen(null)}
        />
      )}
      {deleted && (
        <Toasts
          toasts={[
            {
              id: keyOf(table, deleted.row),
              words: say(fill(texts.deleted, { row: rowWords(table, deleted.row, say).title })),
              onUndo: () => restore(deleted),
            },
          ]}
          onGone={() => setDeleted(null)}
        />
      )}
    </PageFrame>
  )
}

const texts = {
  count: { 'zh-CN': '{n} 条', en: 'Rows: {n}' },
  add: { 'zh-CN': '添加一条', en: 'Add a row' },
  search: { 'zh-CN': '搜索', en: 'Search' },
  empty: { 'zh-CN': '这里还没有内容', en: 'Nothing here yet' },
  emptyNote: {
    'zh-CN': '点下面的“添加一条”，或导入表格文件。',
    en: 'Choose “Add a row” below, or import a spreadsheet.',
  },
  notFound: { 'zh-CN': '没有找到', en: 'Nothing found' },
  notFoundNote: { 'zh-CN': '换个词试试。', en: 'Try other words.' },
  more: { 'zh-CN': '再显示一些（还有 {n} 条）', en: 'Show more ({n} left)' },
  deleted: { 'zh-CN': '已删除：{row}', en: 'Deleted: {row}' },
} satisfies { [name: string]: Text }
