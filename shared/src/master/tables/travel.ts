import type { Table } from './table.ts'

export const travelTable: Table = {
  name: 'travel',
  title: { 'zh-CN': '路程', en: 'Travel times' },
  why: {
    'zh-CN': '用来倒推出发时间。没有列出的地方按默认路程。',
    en: 'For working out when to leave. Places not listed take the default.',
  },
  columns: [
    {
      name: 'to',
      kind: 'line',
      say: { 'zh-CN': '客户单位或地址', en: 'Customer or address' },
      hint: {
        'zh-CN': '也可以只写城区，如“朝阳区”',
        en: 'A part of the address will do: a district, a town',
      },
      isWanted: true,
    },
    {
      name: 'minutes',
      kind: 'whole',
      min: 0,
      max: 1440,
      say: { 'zh-CN': '路程（分钟）', en: 'Travel (min)' },
      isWanted: true,
    },
  ],
  key: ['to'],
  rows: ({ travel }) => travel.map(({ to, minutes }) => ({ to, minutes: String(minutes) })),
  put: (master, rows) => ({
    ...master,
    travel: rows.map(({ to = '', minutes }) => ({ to, minutes: Number(minutes) })),
  }),
}
