import { type Hotlines, useSetting } from '../record-store/index.ts'
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

/** The numbers on the badge, and the supervisor's. */
export function HotlinesForm() {
  const [hotlines, remember] = useSetting('hotlines')
  return (
    <SettingsForm
      name="hotlines"
      questions={questions}
      known={hotlines && valuesOf(hotlines)}
      onKeep={(values) => remember(hotlinesOf(values))}
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
    supervisor: name || phone ? { name, phone } : undefined,
  })
}
