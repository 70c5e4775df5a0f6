import type { Text } from '@countersign/shared/text'
import { useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Button } from '../actions/button.tsx'
import { describe, FieldFrame, type FieldWords } from './field-frame.tsx'
import { type TypingProps, useTyping } from './use-typing.ts'

interface DateTimeFieldProps extends FieldWords, TypingProps {
  kind?: 'datetime-local' | 'date' | 'time'
  min?: string
  max?: string
  /** The wall time now, in the same form as `value`; with it there is a 'now' button. */
  now?: () => string
}

/**
 * A time as the clock on the wall shows it: `2026-03-02T09:30`, `2026-03-02` or `09:30`, without a zone.
 * An empty value is no time.
 */
export function DateTimeField({ kind = 'datetime-local', min, max, now, ...props }: DateTimeFieldProps) {
  const { say } = useLang()
  const id = useId()
  const { text, set, commit, handlers } = useTyping(props, true)
  const { label, hint, error, isOptional } = props
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} isOptional={isOptional}>
      <div className="moment">
        <input
          {...describe(id, props)}
          className="control"
          type={kind}
          value={text}
          min={min}
          max={max}
          {...handlers}
        />
        {now && (
          <Button
            onPress={() => {
              set(now())
              commit()
            }}
          >
            {say(words.now)}
          </Button>
        )}
      </div>
    </FieldFrame>
  )
}

const words = {
  now: { 'zh-CN': '现在', en: 'Now' },
} satisfies Record<string, Text>
