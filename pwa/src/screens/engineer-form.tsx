import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { useDraft, useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { FormFields } from './forms/fact-form.tsx'
import { missing, type Questions, said, type Values } from './forms/form.ts'

const questions: Questions = {
  title: { 'zh-CN': '工程师', en: 'Engineer' },
  done: { 'zh-CN': '记住', en: 'Remember' },
  fields: [
    { name: 'name', kind: 'line', label: { 'zh-CN': '姓名', en: 'Name' }, isWanted: true },
    { name: 'number', kind: 'line', label: { 'zh-CN': '工号', en: 'Staff no.' }, isWanted: true },
    {
      name: 'organisation',
      kind: 'line',
      label: { 'zh-CN': '单位', en: 'Organisation' },
      hint: { 'zh-CN': '印在记录单抬头', en: 'Printed on top of the record' },
      isWanted: true,
    },
  ],
}

/** Whose tablet this is: the name on every record it writes. */
export function EngineerForm({ onDone }: { onDone?: () => void }) {
  const { say } = useLang()
  const [engineer, remember] = useSetting('engineer')
  const [draft, keep] = useDraft<Values>('settings', 'engineer')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const values: Values = { ...engineer, ...draft }
  const finish = () => {
    const empty = missing(questions, values)
    setWrong(empty)
    if (empty.length > 0) return
    remember({
      name: said(values, 'name') ?? '',
      number: said(values, 'number') ?? '',
      organisation: said(values, 'organisation') ?? '',
    })
    keep(undefined)
    onDone?.()
  }
  return (
    <div className="stack">
      <FormFields
        form={questions}
        state={{
          values,
          wrong,
          set: (name, value) => {
            keep({ ...draft, [name]: value })
            setWrong(wrong.filter((one) => one !== name))
          },
        }}
      />
      <Button
        kind={draft || !engineer ? 'primary' : 'secondary'}
        isDisabled={!draft && engineer !== undefined}
        onPress={finish}
      >
        {say(draft || !engineer ? questions.done : words.remembered)}
      </Button>
    </div>
  )
}

const words = {
  remembered: { 'zh-CN': '已记住', en: 'Remembered' },
} satisfies { [name: string]: Text }
