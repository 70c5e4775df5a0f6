import {
  type Column,
  type Complaint,
  keyOf,
  type Row,
  readRow,
  type Table,
} from '@countersign/shared/master-tables'
import type { Text } from '@countersign/shared/text'
import { useRef, useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { ChoiceGroup } from '../../parts/fields/choice-group.tsx'
import { DateTimeField } from '../../parts/fields/date-time-field.tsx'
import { NumberField } from '../../parts/fields/number-field.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { Sheet } from '../../parts/overlays/sheet.tsx'
import { useDraft } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'

interface RowSheetProps {
  table: Table
  /** The row to edit; a new one where there is none. */
  row: Row | undefined
  /** The table's other rows: none may be there twice. */
  others: readonly Row[]
  onSave: (row: Row) => void
  onClose: () => void
}

/**
 * A row's cells as a form. What is wrong is said at its field. Closing it keeps what was typed; only its button
 * changes the table.
 */
export function RowSheet({ table, row, others, onSave, onClose }: RowSheetProps) {
  const { say } = useLang()
  const [draft, keep] = useDraft<Row>('master', `${table.name}/${row ? keyOf(table, row) : 'new'}`)
  const written = { ...row, ...draft }
  const [complaints, setComplaints] = useState<readonly Complaint[]>([])
  // Leaving a field and pressing the button can come within one event, before anything is drawn anew.
  const newest = useRef(draft)
  newest.current = draft
  const write = (column: string, value: string) => {
    newest.current = { ...newest.current, [column]: value }
    keep(newest.current)
    setComplaints((known) => known.filter((one) => one.column !== column))
  }
  const finish = () => {
    const read = readRow(table, { ...row, ...newest.current })
    if ('complaints' in read) return setComplaints(read.complaints)
    const isTwice = others.some((other) => keyOf(table, other) === keyOf(table, read.row))
    if (isTwice) return setComplaints([{ column: table.key[0] ?? '', say: words.twice }])
    keep(undefined)
    onSave(read.row)
  }
  return (
    <Sheet
      title={`${say(row ? words.edit : words.add)}${say(words.of)}${say(table.title)}`}
      onClose={onClose}
      action={
        <Button kind="primary" isWide onPress={finish}>
          {say(words.save)}
        </Button>
      }
    >
      <div className="stack">
        {table.columns
          .filter(({ isMade }) => !isMade)
          .map((column) => (
            <Cell
              key={column.name}
              column={column}
              value={written[column.name] ?? ''}
              complaint={complaints.find((one) => one.column === column.name)?.say}
              onWrite={(value) => write(column.name, value)}
            />
          ))}
      </div>
    </Sheet>
  )
}

interface CellProps {
  column: Column
  value: string
  complaint: Text | undefined
  onWrite: (value: string) => void
}

function Cell({ column, value, complaint, onWrite }: CellProps) {
  const { say } = useLang()
  const frame = {
    label: say(column.say),
    hint: column.hint && say(column.hint),
    error: complaint && say(complaint),
    isOptional: !column.isWanted,
  }
  const typing = { value, onDraft: onWrite, onCommit: onWrite }
  switch (column.kind) {
    case 'clock':
      return <DateTimeField {...frame} {...typing} kind="time" />
    case 'day':
      return <DateTimeField {...frame} {...typing} kind="date" />
    case 'whole':
      return (
        <NumberField
          {...frame}
          value={value === '' ? null : Number(value)}
          min={column.min}
          max={column.max}
          onCommit={(next) => onWrite(next === null ? '' : String(next))}
        />
      )
    case 'one': {
      const choices = column.choices.map(({ id, say: name }) => ({ id, label: say(name) }))
      const { isOptional: _, ...group } = frame
      return choices.length > 4 ? (
        <SelectField
          {...frame}
          options={choices}
          chosen={value || null}
          onChoose={onWrite}
          placeholder={say(words.choose)}
        />
      ) : (
        <ChoiceGroup {...group} look="segments" choices={choices} chosen={value || null} onChoose={onWrite} />
      )
    }
    default:
      return <TextField {...frame} {...typing} kind={column.kind === 'phone' ? 'tel' : 'text'} />
  }
}

const words = {
  add: { 'zh-CN': '添加', en: 'Add' },
  edit: { 'zh-CN': '修改', en: 'Edit' },
  of: { 'zh-CN': '：', en: ': ' },
  save: { 'zh-CN': '保存', en: 'Save' },
  choose: { 'zh-CN': '请选择', en: 'Choose' },
  twice: { 'zh-CN': '已经有这一条了，请修改已有的那一条。', en: 'This row is there already: edit that one.' },
} satisfies { [name: string]: Text }
