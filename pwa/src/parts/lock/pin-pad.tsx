import { fill, type Text } from '@countersign/shared/text'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import './pin-pad.css'

interface PinPadProps {
  /** Whose PIN, or which of two: what is to be typed. */
  label: string
  /** Told what was typed, four to eight digits; the pad is empty again then. */
  onEnter: (pin: string) => void
  /** What this PIN is for, or how it stands. */
  note?: string
  /** Why the last one wasn't taken. */
  error?: string | undefined
  /** Being checked, or a wait is on: nothing can be typed. */
  isDisabled?: boolean
  /** Other ways than the PIN, under the keys. */
  below?: ReactNode
}

const least = 4
const most = 8

/** A keypad for a PIN: large keys, or the keyboard's digits. What is typed shows as dots. */
export function PinPad({ label, onEnter, note, error, isDisabled = false, below }: PinPadProps) {
  const { say } = useLang()
  const id = useId()
  const [typed, setTyped] = useState('')
  const isEnough = typed.length >= least
  const type = (digit: string) => setTyped((before) => (before + digit).slice(0, most))
  const erase = () => setTyped((before) => before.slice(0, -1))
  const enter = () => {
    if (!isEnough) return
    setTyped('')
    onEnter(typed)
  }
  useDigitsOfTheKeyboard({ type, erase, enter, isDisabled })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid everywhere
    <div className="pin" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-state`}>
      <div className="pin-typed">
        <p className="pin-label" id={`${id}-label`}>
          {label}
        </p>
        <div className="pin-dots" aria-hidden="true">
          {Array.from({ length: Math.max(least, typed.length) }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
            <span key={i} className="pin-dot" data-typed={i < typed.length || undefined} />
          ))}
        </div>
        <p className="heard-only" role="status">
          {typed && say(fill(words.typed, { n: typed.length }))}
        </p>
        <p className="pin-state" id={`${id}-state`} role="status" data-wrong={error ? true : undefined}>
          {error ?? note}
        </p>
      </div>
      <div className="pin-keys">
        {digits.map((digit) => (
          <button
            key={digit}
            type="button"
            className="pin-key"
            disabled={isDisabled}
            onClick={() => type(digit)}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          className="pin-key"
          data-kind="quiet"
          disabled={isDisabled || typed === ''}
          onClick={erase}
        >
          {say(words.erase)}
        </button>
        <button type="button" className="pin-key" disabled={isDisabled} onClick={() => type('0')}>
          0
        </button>
        <button
          type="button"
          className="pin-key"
          data-kind="primary"
          disabled={isDisabled || !isEnough}
          aria-label={say(words.enter)}
          onClick={enter}
        >
          <Icon name="check" />
        </button>
      </div>
      {below && <div className="pin-below">{below}</div>}
    </div>
  )
}

interface Keys {
  readonly type: (digit: string) => void
  readonly erase: () => void
  readonly enter: () => void
  readonly isDisabled: boolean
}

function useDigitsOfTheKeyboard(keys: Keys): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { type, erase, enter, isDisabled } = now.current
      const isElsewhere = event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey
      if (isDisabled || isElsewhere) return
      if (/^\d$/.test(event.key)) type(event.key)
      else if (event.key === 'Backspace') erase()
      // Enter on a button presses that button.
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) enter()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

const words = {
  typed: { 'zh-CN': '已输入 {n} 位', en: '{n} digits typed' },
  erase: { 'zh-CN': '删除', en: 'Erase' },
  enter: { 'zh-CN': '确定', en: 'Enter' },
} satisfies { [name: string]: Text }
