import { fill, type Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { Button } from '../actions/button.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './line-editor.css'

export interface Line {
  readonly id: string
  readonly title: string
  readonly detail?: string
  /** A badge or number at the end of the line. */
  readonly aside?: ReactNode
  /** What can be done with it besides: a button under its words. */
  readonly action?: ReactNode
  /** It doesn't hold any more; it stays in sight, struck through, until the list is shown anew. */
  readonly isWithdrawn?: boolean
}

interface LineEditorProps {
  lines: readonly Line[]
  /** Said where there is no line yet. */
  empty?: string
  /** On the button: 添加配件, Add a part. */
  addLabel: string
  /** Where lines are added another way, there is no button. */
  onAdd?: () => void
  onEdit: (id: string) => void
  onWithdraw: (id: string) => void
  onRestore: (id: string) => void
}

/** A list that grows: work, parts, settings … Lines are withdrawn, never lost. */
export function LineEditor({
  lines,
  empty,
  addLabel,
  onAdd,
  onEdit,
  onWithdraw,
  onRestore,
}: LineEditorProps) {
  const { say } = useLang()
  return (
    <div className="lines">
      {empty && lines.length === 0 && <p className="lines-empty">{empty}</p>}
      <ol className="lines-list">
        {lines.map((line, index) => (
          <li key={line.id} className="line" data-withdrawn={line.isWithdrawn || undefined}>
            <span className="line-number digits">{index + 1}</span>
            <div className="line-words">
              <p className="line-title">
                {line.isWithdrawn ? <s>{line.title}</s> : line.title} {line.aside}
              </p>
              {line.detail && <p className="line-detail">{line.detail}</p>}
              {line.action && !line.isWithdrawn && <div className="line-action">{line.action}</div>}
            </div>
            {line.isWithdrawn ? (
              <Button kind="quiet" icon="undo" onPress={() => onRestore(line.id)}>
                {say(everyday.undo)}
              </Button>
            ) : (
              <div className="line-actions">
                <IconButton
                  icon="edit"
                  label={say(fill(words.edit, { line: line.title }))}
                  onPress={() => onEdit(line.id)}
                />
                <IconButton
                  icon="close"
                  label={say(fill(words.withdraw, { line: line.title }))}
                  onPress={() => onWithdraw(line.id)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {onAdd && (
        <Button icon="add" onPress={onAdd}>
          {addLabel}
        </Button>
      )}
    </div>
  )
}

const words = {
  edit: { 'zh-CN': '修改：{line}', en: 'Edit: {line}' },
  withdraw: { 'zh-CN': '作废：{line}', en: 'Withdraw: {line}' },
} satisfies Record<string, Text>
