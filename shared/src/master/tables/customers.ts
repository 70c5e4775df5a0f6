import { onlySaid, type Table } from './table.ts'

export const customersTable: Table = {
  name: 'customers',
  title: { 'zh-CN': '客户', en: 'Customers' },
  why: {
    'zh-CN': '办公时间决定何时到达；着装要求和信息化管理员在上门前、遇到问题时提示。',
    en: 'Office hours say when to arrive; the dress code and the IT contact are shown before the visit and when something is wrong.',
  },
  columns: [
    { name: 'unit', kind: 'line', say: { 'zh-CN': '客户单位', en: 'Customer' }, isWanted: true },
    { name: 'opens', kind: 'clock', say: { 'zh-CN': '上班时间', en: 'Opens' } },
    { name: 'closes', kind: 'clock', say: { 'zh-CN': '下班时间', en: 'Closes' } },
    { name: 'dressCode', kind: 'line', say: { 'zh-CN': '着装要求', en: 'Dress code' } },
    { name: 'itName', kind: 'line', say: { 'zh-CN': '信息化管理员', en: 'IT contact' } },
    { name: 'itPhone', kind: 'phone', say: { 'zh-CN': '管理员电话', en: 'IT contact’s phone' } },
  ],
  key: ['unit'],
  rows: ({ customers }) =>
    customers.map(({ unit, opens, closes, dressCode, itContact }) =>
      onlySaid({ unit, opens, closes, dressCode, itName: itContact?.name, itPhone: itContact?.phone }),
    ),
  put: (master, rows) => ({
    ...master,
    customers: rows.map(({ unit = '', opens, closes, dressCode, itName, itPhone }) =>
      onlySaid({
        unit,
        opens,
        closes,
        dressCode,
        itContact: itName === undefined ? undefined : onlySaid({ name: itName, phone: itPhone }),
      }),
    ),
  }),
  complain: ({ opens, closes, itName, itPhone }) => {
    if (opens !== undefined && closes !== undefined && closes <= opens)
      return {
        column: 'closes',
        say: {
          'zh-CN': `要晚于上班时间 ${opens}，请更正。`,
          en: `It must be later than the opening at ${opens}.`,
        },
      }
    if (itPhone !== undefined && itName === undefined)
      return {
        column: 'itName',
        say: { 'zh-CN': '有电话没有姓名，请补上姓名。', en: 'There is a phone but no name: add the name.' },
      }
    return undefined
  },
}
