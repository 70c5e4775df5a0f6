import type { Text } from '@countersign/shared/text'
import { useEffect, useId, useRef, useState } from 'react'
import { isEnoughInk } from '../../ink/enough-ink.ts'
import { type InkSurface, openInkSurface } from '../../ink/ink-surface.ts'
import type { Strokes } from '../../ink/strokes.ts'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { Button } from '../actions/button.tsx'
import './ink-pad.css'

interface InkPadProps {
  /** Whose signature, and for what: 客户签名, Customer's signature. */
  label: string
  /** Strokes kept from before, to go on with. Only the first value counts. */
  initialStrokes?: Strokes
  /** Told all strokes after each one, and after clearing and undoing; keep them at once. */
  onChange: (strokes: Strokes) => void
  /** What is still missing, once somebody tried to go on without it. */
  error?: string
  /** How to confirm for somebody who can't write on a screen. */
  otherwise: string
}

/** A place to sign. `isEnoughInk` tells whether what stands there is a signature. */
export function InkPad({ label, initialStrokes = [], onChange, error, otherwise }: InkPadProps) {
  const { say } = useLang()
  const id = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const surface = useRef<InkSurface>(null)
  const [strokes, setStrokes] = useState(initialStrokes)
  const [cleared, setCleared] = useState<Strokes | null>(null)

  const tell = (next: Strokes) => {
    setStrokes(next)
    onChange(next)
  }
  const drawn = useRef(tell)
  drawn.current = (next) => {
    setCleared(null)
    tell(next)
  }
  const shown = useRef(strokes)
  shown.current = strokes

  useEffect(() => {
    if (!canvas.current) return
    const opened = openInkSurface(canvas.current, shown.current, (next) => drawn.current(next))
    surface.current = opened
    return () => opened.close()
  }, [])

  const put = (next: Strokes) => {
    surface.current?.show(next)
    tell(next)
  }
  const clear = () => {
    setCleared(strokes)
    put([])
  }
  const undo = () => {
    setCleared(null)
    put(cleared ?? [])
  }

  const isEmpty = strokes.length === 0
  const state = isEmpty ? 'empty' : isEnoughInk(strokes) ? 'enough' : 'little'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid everywhere
    <div className="ink" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-state`}>
      <div className="ink-top">
        <p className="ink-label" id={`${id}-label`}>
          {label}
        </p>
        {cleared && (
          <Button kind="quiet" icon="undo" onPress={undo}>
            {say(everyday.undo)}
          </Button>
        )}
        {!isEmpty && (
          <Button kind="quiet" onPress={clear}>
            {say(words.again)}
          </Button>
        )}
      </div>
      <div className="ink-paper" data-wrong={error ? true : undefined}>
        <span className="ink-line" aria-hidden="true">
          {isEmpty && say(words.here)}
        </span>
        <canvas ref={canvas} className="ink-canvas" />
      </div>
      <p className="ink-state" id={`${id}-state`} role="status" data-wrong={error ? true : undefined}>
        {error ?? say(words[state])}
      </p>
      <details className="ink-otherwise">
        <summary>{say(words.cannot)}</summary>
        <p>{otherwise}</p>
      </details>
    </div>
  )
}

const words = {
  again: { 'zh-CN': '重写', en: 'Start again' },
  here: { 'zh-CN': '请在此签名', en: 'Please sign here' },
  empty: { 'zh-CN': '用手指或触控笔写下姓名。', en: 'Write your name with a finger or a pen.' },
  little: { 'zh-CN': '还太短，请写完整的姓名。', en: 'A little short still: please write your whole name.' },
  enough: { 'zh-CN': '已签，可以继续，也可以重写。', en: 'Signed. You can go on, or start again.' },
  cannot: { 'zh-CN': '不方便手写？', en: 'Can’t write on the screen?' },
} satisfies Record<string, Text>
