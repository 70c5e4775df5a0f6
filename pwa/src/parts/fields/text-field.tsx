import { type HTMLInputAutoCompleteAttribute, useId } from 'react'
import { describe, FieldFrame, type FieldWords } from './field-frame.tsx'
import { type TypingProps, useTyping } from './use-typing.ts'

interface TextFieldProps extends FieldWords, TypingProps {
  /** Which keyboard comes up. */
  kind?: 'text' | 'tel' | 'email' | 'url'
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  isDisabled?: boolean
}

/** One line of text. */
export function TextField({
  kind = 'text',
  placeholder,
  autoComplete = 'off',
  isDisabled,
  ...props
}: TextFieldProps) {
  const id = useId()
  const { text, isHeld, handlers } = useTyping(props, true)
  return (
    <FieldFrame id={id} isHeld={isHeld} {...words(props)}>
      <input
        {...describe(id, props)}
        className="control"
        type={kind}
        value={text}
        placeholder={placeholder}
        autoComplete={autoComplete}
        spellCheck={false}
        disabled={isDisabled}
        {...handlers}
      />
    </FieldFrame>
  )
}

/** Several lines of text, as high as what is written. */
export function TextArea({ placeholder, ...props }: FieldWords & TypingProps & { placeholder?: string }) {
  const id = useId()
  const { text, isHeld, handlers } = useTyping(props, false)
  return (
    <FieldFrame id={id} isHeld={isHeld} {...words(props)}>
      <div className="grows" data-text={text}>
        <textarea
          {...describe(id, props)}
          className="control"
          value={text}
          placeholder={placeholder}
          rows={3}
          spellCheck={false}
          {...handlers}
        />
      </div>
    </FieldFrame>
  )
}

function words({ label, hint, error, isOptional }: FieldWords): FieldWords {
  return { label, hint, error, isOptional }
}
