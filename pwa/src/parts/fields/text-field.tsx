import { type HTMLInputAutoCompleteAttribute, useId } from 'react'
import { describe, FieldFrame, type FieldWords } from './field-frame.tsx'
import { type TypingProps, useTyping } from './use-typing.ts'

interface TextFieldProps extends FieldWords, TypingProps, SheetProps {
  /** Which keyboard comes up. */
  kind?: 'text' | 'tel' | 'email' | 'url'
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  isDisabled?: boolean
}

interface SheetProps {
  /** The sheet it stands on opens with it, ready to be typed in. */
  isFirst?: boolean | undefined
}

/** React's `autoFocus` comes before the sheet is open; the browser's own attribute is what a dialog looks for. */
const opensHere = (field: HTMLElement | null) => field?.setAttribute('autofocus', '')

/** One line of text. */
export function TextField({
  kind = 'text',
  placeholder,
  autoComplete = 'off',
  isDisabled,
  isFirst,
  ...props
}: TextFieldProps) {
  const id = useId()
  const { text, isHeld, handlers } = useTyping(props, true)
  return (
    <FieldFrame id={id} isHeld={isHeld} {...words(props)}>
      <input
        {...describe(id, props)}
        ref={isFirst ? opensHere : undefined}
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
export function TextArea({
  placeholder,
  isFirst,
  ...props
}: FieldWords & TypingProps & SheetProps & { placeholder?: string }) {
  const id = useId()
  const { text, isHeld, handlers } = useTyping(props, false)
  return (
    <FieldFrame id={id} isHeld={isHeld} {...words(props)}>
      <div className="grows" data-text={text}>
        <textarea
          {...describe(id, props)}
          ref={isFirst ? opensHere : undefined}
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
