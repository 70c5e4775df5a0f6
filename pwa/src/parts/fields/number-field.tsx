import { fill, type Text } from '@countersign/shared/text'
import { useId, useState } from 'react'
import { useLang } from '../../words/lang.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import { describe, FieldFrame, type FieldWords } from './field-frame.tsx'
import { readNumber, stepFrom } from './read-number.ts'
import { useTyping } from './use-typing.ts'

interface NumberFieldProps extends FieldWords {
  value: number | null
  draft?: string
  onDraft?: (text: string) => void
  onCommit: (value: number | null) => void
  min?: number
  max?: number
  /** 1 for whole numbers, 0.01 for money. */
  step?: number
  /** What is counted: 件, 元, min. */
  unit?: string
}

/** A number, to be typed or stepped with two large buttons. */
export function NumberField({
  label,
  hint,
  error,
  isOptional,
  value,
  draft,
  onDraft,
  onCommit,
  min = 0,
  max = 9999,
  step = 1,
  unit,
}: NumberFieldProps) {
  const { say } = useLang()
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  const bounds = { min, max, step }
  const { text, set, commit, handlers } = useTyping(
    {
      value: value === null ? '' : String(value),
      draft,
      onDraft,
      onCommit: (written) => {
        const number = readNumber(written, bounds)
        setWrong(number === undefined)
        if (number !== undefined) onCommit(number)
      },
    },
    true,
  )
  const stepBy = (direction: 1 | -1) => {
    set(String(stepFrom(text, direction, bounds)))
    commit()
  }
  const frame = { label, hint, isOptional, error: isWrong ? say(fill(words.wrong, { min, max })) : error }
  return (
    <FieldFrame id={id} {...frame}>
      <div className="stepper">
        <IconButton icon="remove" label={say(fill(words.less, { label }))} onPress={() => stepBy(-1)} />
        <input
          {...describe(id, frame)}
          className="control"
          inputMode={step % 1 === 0 ? 'numeric' : 'decimal'}
          value={text}
          autoComplete="off"
          {...handlers}
        />
        <IconButton icon="add" label={say(fill(words.more, { label }))} onPress={() => stepBy(1)} />
        {unit && <span className="stepper-unit">{unit}</span>}
      </div>
    </FieldFrame>
  )
}

const words = {
  less: { 'zh-CN': '{label}：减少', en: '{label}: less' },
  more: { 'zh-CN': '{label}：增加', en: '{label}: more' },
  wrong: { 'zh-CN': '请填 {min} 到 {max} 之间的数。', en: 'Please enter a number from {min} to {max}.' },
} satisfies Record<string, Text>
