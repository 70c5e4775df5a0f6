/** What a person is typing into one field. */
export interface Typing {
  readonly text: string
  /** The text that was last handed on as a fact. */
  readonly committed: string
  /** An input method is putting characters together: what stands there is half-typed. */
  readonly isComposing: boolean
  /** What a composition left, in the same moment in which it ended. */
  readonly justComposed: string | null
  /** The field was left with pinyin no characters had been chosen for: it stays a draft until a person looks again. */
  readonly isHeld: boolean
}

export type Keystroke =
  | { readonly kind: 'typed' | 'composed'; readonly text: string; readonly composition?: string }
  | { readonly kind: 'composing' | 'settled' | 'entered' }
  | { readonly kind: 'left'; readonly mayBePinyin: boolean }
  | { readonly kind: 'given'; readonly text: string; readonly committed: string }

export function startTyping(committed: string, draft: string | undefined): Typing {
  return { text: draft ?? committed, committed, isComposing: false, justComposed: null, isHeld: false }
}

/**
 * The next state of a field, and what is to be told: every change is a draft; a fact comes with leaving
 * the field or Enter, and never out of the middle of a composition.
 */
export function type(typing: Typing, key: Keystroke): { typing: Typing; draft?: string; commit?: string } {
  switch (key.kind) {
    case 'composing':
      return { typing: { ...typing, isComposing: true, justComposed: null } }
    case 'typed':
      return change(typing, key.text, { justComposed: null })
    case 'composed':
      return change(typing, key.text, { isComposing: false, justComposed: key.composition ?? null })
    case 'settled':
      return { typing: { ...typing, justComposed: null } }
    case 'entered':
      return typing.isComposing ? { typing } : commit(typing)
    case 'left':
      return leave(typing, key.mayBePinyin)
    case 'given':
      return { typing: startTyping(key.committed, key.text) }
  }
}

function change(typing: Typing, text: string, rest: Partial<Typing>) {
  const next = { ...typing, ...rest, text, isHeld: false }
  return text === typing.text ? { typing: next } : { typing: next, draft: text }
}

function leave(typing: Typing, mayBePinyin: boolean) {
  const settled = { ...typing, isComposing: false, justComposed: null }
  const isCut = typing.isComposing || typing.justComposed !== null
  const left = typing.justComposed ?? typing.text
  if (isCut && mayBePinyin && isPinyin(left)) return { typing: { ...settled, isHeld: true } }
  return commit(settled)
}

function commit(typing: Typing) {
  if (typing.text === typing.committed) return { typing: { ...typing, isHeld: false } }
  return { typing: { ...typing, committed: typing.text, isHeld: false }, commit: typing.text }
}

// Small letters with gaps are how pinyin looks before characters are chosen: "ni hao", "ni'hao".
function isPinyin(text: string): boolean {
  return /^[a-zü]+([ '’][a-zü]+)*$/.test(text)
}
