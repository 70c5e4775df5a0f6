import { type CompositionEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLang } from '../../words/lang.tsx'
import { type Keystroke, startTyping, type } from './typing.ts'

export interface TypingProps {
  /** The fact as it stands. */
  value: string
  /** What was typed since and isn't a fact yet. */
  draft?: string | undefined
  /** Told on every keystroke; keep it at once. */
  onDraft?: ((text: string) => void) | undefined
  /** Told when the field is left or Enter pressed, if the text changed. */
  onCommit: (text: string) => void
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** A field's text, and the handlers that keep half-typed Chinese from becoming a fact. */
export function useTyping({ value, draft, onDraft, onCommit }: TypingProps, entersWithEnter: boolean) {
  const { lang } = useLang()
  const [typing, setTyping] = useState(() => startTyping(value, draft))
  const now = useRef(typing)
  const isFocused = useRef(false)

  const press = (key: Keystroke) => {
    const answer = type(now.current, key)
    now.current = answer.typing
    setTyping(answer.typing)
    if (answer.draft !== undefined) onDraft?.(answer.draft)
    if (answer.commit !== undefined) onCommit(answer.commit)
  }

  // The fact changed elsewhere, as in another tab: show it, but never pull text from under a typing hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new fact counts
  useEffect(() => {
    const isOwnNews = value === now.current.committed
    if (!isOwnNews && !isFocused.current) press({ kind: 'given', text: draft ?? value, committed: value })
  }, [value])

  return {
    text: typing.text,
    isHeld: typing.isHeld,
    set: (text: string) => press({ kind: 'typed', text }),
    commit: () => press({ kind: 'left', mayBePinyin: false }),
    handlers: {
      onFocus: () => {
        isFocused.current = true
      },
      onChange: (event: { currentTarget: Field }) =>
        press({ kind: 'typed', text: event.currentTarget.value }),
      onCompositionStart: () => press({ kind: 'composing' }),
      onCompositionEnd: (event: CompositionEvent<Field>) => {
        press({ kind: 'composed', text: event.currentTarget.value, composition: event.data })
        // A blur that cut the composition comes in the same task; a chosen character's next event doesn't.
        setTimeout(() => press({ kind: 'settled' }))
      },
      onKeyDown: (event: KeyboardEvent<Field>) => {
        const isChoosing = event.nativeEvent.isComposing || event.keyCode === 229
        if (entersWithEnter && event.key === 'Enter' && !isChoosing) press({ kind: 'entered' })
      },
      onBlur: () => {
        isFocused.current = false
        press({ kind: 'left', mayBePinyin: lang === 'zh-CN' })
      },
    },
  }
}
