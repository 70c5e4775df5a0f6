import type { MasterData } from '@countersign/shared/master'
import { useMaster } from '../around/index.ts'
import { onlySaid, type Questions, said, type Values } from './forms/form.ts'
import { SettingsForm } from './settings-form.tsx'

const questions: Questions = {
  title: { 'zh-CN': '电话', en: 'Phone numbers' },
  done: { 'zh-CN': '记住电话', en: 'Remember the numbers' },
  fields: [
    { name: 'serviceDesk', kind: 'phone', label: { 'zh-CN': '服务台电话', en: 'Service desk' } },
    { name: 'complaints', kind: 'phone', label: { 'zh-CN': '投诉电话', en: 'Complaints' } },
    { name: 'supervision', kind: 'phone', label: { 'zh-CN': '监督电话', en: 'Supervision' } },
    { name: 'supervisorName', kind: 'line', label: { 'zh-CN': '主管姓名', en: 'Supervisor’s name' } },
    {
      name: 'supervisorPhone',
      kind: 'phone',
      label: { 'zh-CN': '主管电话', en: 'Supervisor’s phone' },
      hint: { 'zh-CN': '只有您看得到', en: 'Only you see it' },
    },
  ],
}

type Hotlines = MasterData['hotlines']

/** The numbers on the badge, and the supervisor's: a part of what the organisation knows. */
export function HotlinesForm() {
  const { master, change } = useMaster()
  return (
    <SettingsForm
      name="hotlines"
      questions={questions}
      known={valuesOf(master.hotlines)}
      onKeep={(values) => change((now) => ({ ...now, hotlines: hotlinesOf(values) }))}
    />
  )
}

function valuesOf({ supervisor, ...lines }: Hotlines): Values {
  return { ...lines, supervisorName: supervisor?.name, supervisorPhone: supervisor?.phone }
}

function hotlinesOf(values: Values): Hotlines {
  const [name, phone] = [said(values, 'supervisorName') ?? '', said(values, 'supervisorPhone') ?? '']
  return onlySaid({
    serviceDesk: said(values, 'serviceDesk'),
    complaints: said(values, 'complaints'),
    supervision: said(values, 'supervision'),
    supervisor: name || phone ? { name: name || phone, phone: phone || name } : undefined,
  })
}
