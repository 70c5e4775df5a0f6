import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { opensByCode } from '../../lock/lock.ts'
import { Button } from '../../parts/actions/button.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import './lock.css'

/** For a forgotten PIN: the recovery code. It is too long to be guessed, so a wrong one costs no wait. */
export function EnterCode({ onRight }: { onRight: () => void }) {
  const { say } = useLang()
  const [lock] = useSetting('lock')
  const [typed, setTyped] = useState('')
  const [isChecking, setChecking] = useState(false)
  const [wasWrong, setWrong] = useState(false)
  const check = async () => {
    if (!lock) return
    setChecking(true)
    const isRight = await opensByCode(lock, typed)
    setChecking(false)
    setWrong(!isRight)
    if (isRight) onRight()
  }
  const type = (code: string) => {
    setTyped(code)
    setWrong(false)
  }
  return (
    <div className="stack lock-words">
      <p>{say(words.how)}</p>
      <TextField
        label={say(words.code)}
        value={typed}
        onDraft={type}
        onCommit={type}
        error={wasWrong ? say(words.wrong) : undefined}
      />
      <Button kind="primary" isWide isBusy={isChecking} isDisabled={typed.trim() === ''} onPress={check}>
        {say(words.go)}
      </Button>
    </div>
  )
}

const words = {
  how: {
    'zh-CN': '输入设 PIN 时抄下的恢复码，然后设一个新 PIN。已填写的内容都不会丢。',
    en: 'Type the recovery code you wrote down when you set the PIN, then choose a new PIN. Nothing is lost.',
  },
  code: { 'zh-CN': '恢复码', en: 'Recovery code' },
  wrong: {
    'zh-CN': '恢复码不对，请对照纸上再看一遍。',
    en: 'That code is not right. Compare it with your paper once more.',
  },
  go: { 'zh-CN': '下一步', en: 'Next' },
} satisfies { [name: string]: Text }
