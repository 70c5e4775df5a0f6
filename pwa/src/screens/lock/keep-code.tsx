import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import type { Lock } from '../../lock/lock.ts'
import { Button } from '../../parts/actions/button.tsx'
import { CodeToKeep } from '../../parts/lock/code-to-keep.tsx'
import { useLang } from '../../words/lang.tsx'
import './lock.css'

interface KeepCodeProps {
  code: string
  /** The lock it is the code of, in the making while the code is read. */
  made: Promise<Lock>
  onKept: (lock: Lock) => void
}

/** The recovery code, this once: to be written down before anything goes on. */
export function KeepCode({ code, made, onKept }: KeepCodeProps) {
  const { say } = useLang()
  const [isBusy, setBusy] = useState(false)
  const finish = async () => {
    setBusy(true)
    onKept(await made)
  }
  return (
    <div className="stack lock-words">
      <h2>{say(words.title)}</h2>
      <p>{say(words.why)}</p>
      <CodeToKeep code={code} label={say(words.code)} />
      <Button kind="primary" isWide icon="check" isBusy={isBusy} onPress={finish}>
        {say(words.kept)}
      </Button>
    </div>
  )
}

const words = {
  title: { 'zh-CN': '请抄下恢复码', en: 'Write down the recovery code' },
  why: {
    'zh-CN':
      '忘记 PIN 时，用它重新设一个，已填写的内容都不会丢。它只显示这一次，请抄在纸上，不要和平板放在一起。',
    en: 'If the PIN is forgotten, this code sets a new one, and nothing is lost. It is shown this once: write it on paper, and keep that apart from the tablet.',
  },
  code: { 'zh-CN': '恢复码：', en: 'Recovery code:' },
  kept: { 'zh-CN': '我已抄下', en: 'I wrote it down' },
} satisfies { [name: string]: Text }
