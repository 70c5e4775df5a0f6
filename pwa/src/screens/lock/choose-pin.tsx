import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { PinPad } from '../../parts/lock/pin-pad.tsx'
import { useLang } from '../../words/lang.tsx'

/** A new PIN, typed twice. */
export function ChoosePin({ onChosen }: { onChosen: (pin: string) => void }) {
  const { say } = useLang()
  const [first, setFirst] = useState<string | null>(null)
  const [differed, setDiffered] = useState(false)
  if (first === null) {
    return (
      <PinPad
        key="first"
        label={say(words.choose)}
        note={say(words.length)}
        error={differed ? say(words.differed) : undefined}
        onEnter={setFirst}
      />
    )
  }
  const repeat = (again: string) => {
    setDiffered(again !== first)
    setFirst(null)
    if (again === first) onChosen(first)
  }
  return <PinPad key="again" label={say(words.again)} onEnter={repeat} />
}

const words = {
  choose: { 'zh-CN': '设一个 PIN', en: 'Choose a PIN' },
  length: { 'zh-CN': '4 到 8 位数字。', en: '4 to 8 digits.' },
  again: { 'zh-CN': '再输入一次', en: 'Type it once more' },
  differed: { 'zh-CN': '两次输入的不一样，请重新设。', en: 'The two were different. Choose it again.' },
} satisfies { [name: string]: Text }
