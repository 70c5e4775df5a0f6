import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { CodeToKeep } from '../parts/lock/code-to-keep.tsx'
import { PinPad } from '../parts/lock/pin-pad.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Locks() {
  const { say } = useLang()
  const [entered, setEntered] = useState<string | null>(null)
  const label = say({ 'zh-CN': '工程师请输入 PIN', en: 'Engineer, type your PIN' })
  const nothing = () => undefined
  return (
    <>
      <Specimen name="PinPad">
        <PinPad
          label={label}
          note={say({ 'zh-CN': '4 到 8 位数字。', en: '4 to 8 digits.' })}
          below={<Button kind="quiet">{say({ 'zh-CN': '忘记 PIN', en: 'Forgot the PIN' })}</Button>}
          onEnter={setEntered}
        />
        <output data-entered>{entered}</output>
      </Specimen>
      <Specimen name="PinPad, wrong">
        <PinPad
          label={label}
          error={say({ 'zh-CN': 'PIN 不对，请再试。', en: 'That PIN is not right. Try again.' })}
          onEnter={nothing}
        />
      </Specimen>
      <Specimen name="PinPad, waiting">
        <PinPad
          label={label}
          error={say({
            'zh-CN': '输错太多次，请等 4:05 再试。',
            en: 'Too many wrong PINs. Wait 4:05, then try again.',
          })}
          isDisabled
          onEnter={nothing}
        />
      </Specimen>
      <Specimen name="CodeToKeep">
        <CodeToKeep code="7K3F-2QXA-9M0D-HT4W" label={say({ 'zh-CN': '恢复码：', en: 'Recovery code:' })} />
      </Specimen>
    </>
  )
}
