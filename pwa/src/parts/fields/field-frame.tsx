import type { Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import './field.css'

export interface FieldWords {
  label: string
  /** How to fill it in, in a few words. */
  hint?: string | undefined
  /** What is wrong and what to do about it. */
  error?: string | undefined
  isOptional?: boolean | undefined
}

/** The words around a field: label above, hint, and the error under it. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  isOptional,
  isHeld,
  children,
}: FieldWords & { id: string; isHeld?: boolean; children: ReactNode }) {
  const { say } = useLang()
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional">{say(everyday.optional)}</span>}
      </label>
      {hint && (
        <p className="field-hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {children}
      <div className="field-news" id={newsId(id)} aria-live="polite">
        {error && (
          <p className="field-error">
            <Icon name="warning" />
            <span>{error}</span>
          </p>
        )}
        {!error && isHeld && <p className="field-held">{say(words.held)}</p>}
      </div>
    </div>
  )
}

/** Attributes that tie a control to the words around it. */
export function describe(id: string, { hint, error }: FieldWords) {
  return {
    id,
    'aria-describedby': hint ? `${hintId(id)} ${newsId(id)}` : newsId(id),
    'aria-invalid': error ? true : undefined,
  }
}

const hintId = (id: string) => `${id}-hint`
const newsId = (id: string) => `${id}-news`

const words = {
  held: {
    'zh-CN': '拼音还没选字，已存为草稿。请点回来选好。',
    en: 'The pinyin has no characters chosen yet. It is kept as a draft: tap here again to choose.',
  },
} satisfies Record<string, Text>
