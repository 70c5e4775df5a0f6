import type { State } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { type ComponentType, memo, useState } from 'react'
import { Toasts } from '../parts/findings/toasts.tsx'
import { LineEditor } from '../parts/lists/line-editor.tsx'
import { useLang } from '../words/lang.tsx'
import { FormInPlace } from './form-in-place.tsx'
import { FormSheet } from './form-sheet.tsx'
import type { Form } from './forms/form.ts'
import { useFacts, useTell } from './visit-desk.tsx'

/** How a list of lines is shown: which part of the state, and how a line reads. */
export interface LineList<Key extends ListKey> {
  readonly of: Key
  readonly form: Form
  /** Where one field says all that a line needs: it stands under the list, and leaving it makes the line. */
  readonly inPlace?: Form
  readonly empty: Text
  readonly add: Text
  readonly title: (line: State[Key][number], say: (text: Text) => string) => string
  readonly detail?: (line: State[Key][number], say: (text: Text) => string) => string
  /** What can be done with a line besides, such as putting back what was borrowed. */
  readonly Action?: ComponentType<{ line: State[Key][number] }>
}
type ListKey =
  | 'work'
  | 'parts'
  | 'software'
  | 'settings'
  | 'notes'
  | 'hiddenFaults'
  | 'fees'
  | 'causes'
  | 'spares'
  | 'earlierVisits'
  | 'waits'
  | 'devices'
  | 'calls'
  | 'borrowed'
  | 'moved'
  | 'taken'
  | 'promises'

/** A list of lines of the record: added, edited, withdrawn, and brought back. */
export const Lines = memo(function Lines<Key extends ListKey>({ list }: { list: LineList<Key> }) {
  const { say } = useLang()
  const tell = useTell()
  const told = useFacts((state) => state[list.of]) as readonly State[Key][number][]
  const [open, setOpen] = useState<{ line?: string } | null>(null)
  const [withdrawn, setWithdrawn] = useState<State[Key][number] | null>(null)

  const { Action } = list
  const withdraw = (id: string) => {
    setWithdrawn(told.find((one) => one.line === id) ?? null)
    tell({ type: 'line-withdrawn', payload: { line: id } })
  }
  const restore = () => {
    if (withdrawn)
      tell(list.form.fact(list.form.start(stateOf(list.of, withdrawn), withdrawn.line), withdrawn.line))
    setWithdrawn(null)
  }
  return (
    <>
      <LineEditor
        lines={told.map((line) => {
          const detail = list.detail?.(line, say)
          return {
            id: line.line,
            title: list.title(line, say),
            ...(detail && { detail }),
            ...(Action && { action: <Action line={line} /> }),
          }
        })}
        {...(!list.inPlace && { empty: say(list.empty) })}
        addLabel={say(list.add)}
        {...(!list.inPlace && { onAdd: () => setOpen({}) })}
        onEdit={(line) => setOpen({ line })}
        onWithdraw={withdraw}
        onRestore={restore}
      />
      {list.inPlace && <FormInPlace key={told.length} form={list.inPlace} />}
      {open && <FormSheet form={list.form} line={open.line} onClose={() => setOpen(null)} />}
      {withdrawn && (
        <Toasts
          toasts={[
            {
              id: withdrawn.line,
              words: say(fill(words.withdrawn, { line: list.title(withdrawn, say) })),
              onUndo: restore,
            },
          ]}
          onGone={() => setWithdrawn(null)}
        />
      )}
    </>
  )
}) as <Key extends ListKey>(props: { list: LineList<Key> }) => React.ReactNode

/** A state that holds just this line: a form reads from it what the line said. */
function stateOf<Key extends ListKey>(key: Key, line: State[Key][number]): State {
  return { job: {}, [key]: [line] } as unknown as State
}

const words = {
  withdrawn: { 'zh-CN': '已作废：{line}', en: 'Withdrawn: {line}' },
} satisfies { [name: string]: Text }
