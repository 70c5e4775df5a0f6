import { fill, type Text } from '@countersign/shared/text'
import { useId, useState } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { Button } from '../actions/button.tsx'
import { TextField } from '../fields/text-field.tsx'
import './check-line.css'

interface CheckLineProps {
  label: string
  /** How to do it, in a sentence. */
  hint?: string
  state: 'open' | 'done' | 'excused'
  /** Who settled it and when, in words; why not, where it is excused. */
  note?: string
  onTick: (isDone: boolean) => void
  /** Where 'not applicable' is allowed: takes the reason. */
  onExcuse?: (reason: string) => void
  /** The reason as far as it was typed; told on every keystroke, so that it can be kept at once. */
  excuseDraft?: string | undefined
  onExcuseDraft?: (reason: string) => void
  /** Takes an excuse back. */
  onReopen?: () => void
}

/** One line of a checklist: the whole line is the target of a thumb. */
export function CheckLine({
  label,
  hint,
  state,
  note,
  onTick,
  onExcuse,
  excuseDraft,
  onExcuseDraft,
  onReopen,
}: CheckLineProps) {
  const { say } = useLang()
  const id = useId()
  const [isExcusing, setExcusing] = useState(Boolean(excuseDraft))
  const canExcuse = state === 'open' && onExcuse
  return (
    <div className="check" data-state={state}>
      <div className="check-line">
        <label className="check-target">
          <input
            type="checkbox"
            checked={state === 'done'}
            disabled={state === 'excused'}
            aria-describedby={`${id}-note`}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span className="check-words">
            <span className="check-label">{label}</span>
            {hint && state === 'open' && <span className="check-hint">{hint}</span>}
            <span className="check-note" id={`${id}-note`}>
              {state === 'excused' && `${say(words.notApplicable)} `}
              {note}
            </span>
          </span>
        </label>
        {canExcuse && (
          <Button kind="quiet" isExpanded={isExcusing} onPress={() => setExcusing(!isExcusing)}>
            {say(words.notApplicable)}
          </Button>
        )}
        {state === 'excused' && onReopen && (
          <Button kind="quiet" icon="undo" onPress={onReopen}>
            {say(everyday.undo)}
          </Button>
        )}
      </div>
      {canExcuse && isExcusing && (
        <div className="check-excuse">
          <ExcuseForm
            label={label}
            draft={excuseDraft}
            onDraft={onExcuseDraft}
            onExcuse={(reason) => {
              setExcusing(false)
              onExcuse(reason)
            }}
          />
        </div>
      )}
    </div>
  )
}

interface ExcuseFormProps {
  label: string
  draft: string | undefined
  onDraft: ((reason: string) => void) | undefined
  onExcuse: (reason: string) => void
}

function ExcuseForm({ label, draft, onDraft, onExcuse }: ExcuseFormProps) {
  const { say } = useLang()
  const [reason, setReason] = useState(draft ?? '')
  const [isMissing, setMissing] = useState(false)
  const settle = () => (reason.trim() ? onExcuse(reason.trim()) : setMissing(true))
  return (
    <>
      <TextField
        label={say(fill(words.whyNot, { label }))}
        value=""
        error={isMissing ? say(words.reasonMissing) : undefined}
        draft={draft}
        onDraft={(typed) => {
          setReason(typed)
          onDraft?.(typed)
        }}
        onCommit={setReason}
      />
      <Button onPress={settle}>{say(words.confirm)}</Button>
    </>
  )
}

const words = {
  notApplicable: { 'zh-CN': '不适用', en: 'Not applicable' },
  whyNot: { 'zh-CN': '“{label}”为什么不适用？', en: 'Why does “{label}” not apply?' },
  reasonMissing: {
    'zh-CN': '请写一句理由，例如“现场没有台式机”。',
    en: 'Please give a reason, such as “no desktop on site”.',
  },
  confirm: { 'zh-CN': '记为不适用', en: 'Record as not applicable' },
} satisfies Record<string, Text>
