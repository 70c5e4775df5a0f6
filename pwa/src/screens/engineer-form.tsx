import { useSetting } from '../record-store/index.ts'
import { type Questions, said } from './forms/form.ts'
import { SettingsForm } from './settings-form.tsx'

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
export function EngineerForm() {
  const [engineer, remember] = useSetting('engineer')
  return (
    <SettingsForm
      name="engineer"
      questions={questions}
      known={engineer && { ...engineer }}
      onKeep={(values) =>
        remember({
          name: said(values, 'name') ?? '',
          number: said(values, 'number') ?? '',
          organisation: said(values, 'organisation') ?? '',
        })
      }
    />
  )
}
