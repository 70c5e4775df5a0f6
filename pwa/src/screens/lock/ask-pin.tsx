import { fill, type Text } from '@countersign/shared/text'
import { type ReactNode, useEffect, useState } from 'react'
import { steadyNow } from '../../clock/index.ts'
import { opensByPin } from '../../lock/lock.ts'
import { heldAgainst, noTries, tried, waitLeft } from '../../lock/tries.ts'
import { PinPad } from '../../parts/lock/pin-pad.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'

interface AskPinProps {
  label: Text
  note?: Text
  onRight: () => void
  /** Other ways than the PIN. */
  below: ReactNode
}

/** Asks for the PIN until it is right. Too many wrong ones cost a wait, which a restart doesn't end. */
export function AskPin({ label, note, onRight, below }: AskPinProps) {
  const { say } = useLang()
  const [lock] = useSetting('lock')
  const [tries = noTries, setTries] = useSetting('tries')
  const [isChecking, setChecking] = useState(false)
  const [wasWrong, setWrong] = useState(false)
  const left = useWait()

  const check = async (pin: string) => {
    if (!lock) return
    setChecking(true)
    setTries(tried(tries, steadyNow()))
    const isRight = await opensByPin(lock, pin)
    setChecking(false)
    setWrong(!isRight)
    if (!isRight) return
    setTries(undefined)
    onRight()
  }
  const isWaiting = left > 0 && !isChecking
  const error = isWaiting ? say(fill(words.wait, { time: minutes(left) })) : wasWrong && say(words.wrong)
  return (
    <PinPad
      label={say(label)}
      onEnter={check}
      isDisabled={isChecking || isWaiting}
      below={below}
      {...(note && { note: say(note) })}
      {...(error && !isChecking && { error })}
    />
  )
}

/** ms still to wait, told anew every second. */
function useWait(): number {
  const [tries = noTries, setTries] = useSetting('tries')
  const [, setSecond] = useState(0)
  const now = steadyNow()
  const left = waitLeft(tries, now)
  const held = heldAgainst(tries, now)
  useEffect(() => {
    if (held !== tries) setTries(held)
  })
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setSecond((second) => second + 1), Math.min(1000, left))
    return () => clearTimeout(timer)
  })
  return left
}

/** `4:05` */
function minutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const words = {
  wrong: { 'zh-CN': 'PIN 不对，请再试。', en: 'That PIN is not right. Try again.' },
  wait: {
    'zh-CN': '输错太多次，请等 {time} 再试。',
    en: 'Too many wrong PINs. Wait {time}, then try again.',
  },
} satisfies { [name: string]: Text }
