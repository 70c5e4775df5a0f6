import type { Text } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './toasts.css'

export interface Toast {
  readonly id: string
  readonly words: string
  /** Takes back what was just done. */
  readonly onUndo?: () => void
}

interface ToastsProps {
  toasts: readonly Toast[]
  /** It was closed, undone, or has been there long enough. */
  onGone: (id: string) => void
}

/** What has just happened, with a way to undo it. Stays while a finger or the focus is on it. */
export function Toasts({ toasts, onGone }: ToastsProps) {
  const { say } = useLang()
  return (
    <section className="toasts" aria-live="polite" aria-label={say(words.news)}>
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
    </section>
  )
}

/** Long enough to read it twice and reach the button. */
const stay = 8000

function OneToast({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const { say } = useLang()
  const [isHeld, setHeld] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs once per toast, not per render
  useEffect(() => {
    if (isHeld) return
    const leaving = setTimeout(onGone, stay)
    return () => clearTimeout(leaving)
  }, [isHeld, toast.id])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: touching it only keeps it longer
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.words}</span>
      {toast.onUndo && (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            toast.onUndo?.()
            onGone()
          }}
        >
          {say(everyday.undo)}
        </button>
      )}
      <IconButton icon="close" label={say(everyday.close)} onPress={onGone} />
    </div>
  )
}

const words = {
  news: { 'zh-CN': '提示', en: 'News' },
} satisfies Record<string, Text>
