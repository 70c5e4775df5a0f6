import { onlySaid, type Table } from './table.ts'

export const partsTable: Table = {
  name: 'parts',
  title: { 'zh-CN': '标准配件', en: 'Standard parts' },
  why: {
    'zh-CN': '不在清单上的配件，使用前要报主管批准。清单为空时不作判断。',
    en: 'A part that isn’t on the list needs the supervisor’s approval. An empty list judges nothing.',
  },
  columns: [
    { name: 'name', kind: 'line', say: { 'zh-CN': '配件名称', en: 'Part' }, isWanted: true },
    {
      name: 'model',
      kind: 'line',
      say: { 'zh-CN': '型号', en: 'Model' },
      hint: { 'zh-CN': '不填表示各种型号都是标准配件', en: 'Empty: every model is standard' },
    },
  ],
  key: ['name', 'model'],
  rows: ({ parts }) => parts.map(({ name, model }) => onlySaid({ name, model })),
  put: (master, rows) => ({
    ...master,
    parts: rows.map(({ name = '', model }) => onlySaid({ name, model })),
  }),
}
