import type { Text } from '../../text/index.ts'
import type { MasterData } from '../master-data.ts'
import { choicesOf, onlySaid, type Row, type Table } from './table.ts'

const kinds = {
  complaints: { 'zh-CN': '投诉电话', en: 'Complaints' },
  supervision: { 'zh-CN': '监督电话', en: 'Supervision' },
  serviceDesk: { 'zh-CN': '服务台', en: 'Service desk' },
  supervisor: { 'zh-CN': '主管', en: 'Supervisor' },
} as const satisfies Record<keyof MasterData['hotlines'], Text>

export const hotlinesTable: Table = {
  name: 'hotlines',
  title: { 'zh-CN': '服务电话', en: 'Hotlines' },
  why: {
    'zh-CN': '出示胸卡、联系主管和服务台时用到。',
    en: 'For the badge, and to reach the supervisor and the service desk.',
  },
  columns: [
    {
      name: 'kind',
      kind: 'one',
      choices: choicesOf(kinds),
      say: { 'zh-CN': '类别', en: 'Kind' },
      isWanted: true,
    },
    { name: 'phone', kind: 'phone', say: { 'zh-CN': '电话', en: 'Phone' }, isWanted: true },
    {
      name: 'name',
      kind: 'line',
      say: { 'zh-CN': '姓名', en: 'Name' },
      hint: { 'zh-CN': '只有主管需要填写', en: 'Only of the supervisor' },
    },
  ],
  key: ['kind'],
  rows: ({ hotlines: { supervisor, ...numbers } }) => [
    ...Object.entries(numbers)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([kind, phone]) => ({ kind, phone })),
    ...(supervisor ? [{ kind: 'supervisor', ...supervisor }] : []),
  ],
  put: (master, rows) => ({
    ...master,
    hotlines: onlySaid({
      complaints: phoneOf(rows, 'complaints'),
      supervision: phoneOf(rows, 'supervision'),
      serviceDesk: phoneOf(rows, 'serviceDesk'),
      supervisor: rows
        .filter(({ kind }) => kind === 'supervisor')
        .map(({ name = '', phone = '' }) => ({ name, phone }))[0],
    }),
  }),
  complain: ({ kind, name }) => {
    if (kind === 'supervisor' && name === undefined)
      return { column: 'name', say: { 'zh-CN': '请填写主管的姓名。', en: 'Enter the supervisor’s name.' } }
    if (kind !== 'supervisor' && name !== undefined)
      return {
        column: 'name',
        say: { 'zh-CN': '只有主管需要姓名，请清空。', en: 'Only a supervisor has a name here: clear it.' },
      }
    return undefined
  },
}

function phoneOf(rows: readonly Row[], kind: keyof typeof kinds): string | undefined {
  return rows.find((row) => row.kind === kind)?.phone
}
