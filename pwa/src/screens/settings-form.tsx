import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { useDraft } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { FormFields } from './forms/fact-form.tsx'
import { missing, type Questions, type Values } from './forms/form.ts'

interface SettingsFormProps {
  /** Keeps what is typed here apart from other forms. */
  name: string
  questions: Questions
  /** What is remembered; undefined before anything was. */
  known: Values | undefined
  onKeep: (values: Values) => void
}

/** Something this device remembers. Typing is a draft until the button is pressed. */
export function SettingsForm({ name, questions, known, onKeep }: SettingsFormProps) {
  const { say } = useLang()
  const [draft, keep] = useDraft<Values>('settings', name)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const values: Values = { ...known, ...draft }
  const isOpen = draft !== undefined || known === undefined
  const finish = () => {
    const empty = missing(questions, values)
    setWrong(empty)
    if (empty.length > 0) return
    onKeep(values)
    keep(undefined)
  }
  return (
    <div className="stack">
      <FormFields
        form={questions}
        state={{
          values,
          wrong,
          set: (field, value) => {
            keep({ ...draft, [field]: value })
            setWrong(wrong.filter((one) => one !== field))
          },
        }}
      />
      <Button kind={isOpen ? 'primary' : 'secondary'} isDisabled={!isOpen} onPress={finish}>
        {say(isOpen ? questions.done : words.remembered)}
      </Button>
    </div>
  )
}

const words = {
  remembered: { 'zh-CN': '已记住', en: 'Remembered' },
} satisfies { [name: string]: Text }
