import type { Text } from '../../text/index.ts'
import type { SoftwareRule } from '../master-data.ts'
import { choicesOf, type Table } from './table.ts'

const rules: Readonly<Record<SoftwareRule, Text>> = {
  standard: { 'zh-CN': '标准', en: 'Standard' },
  allowed: { 'zh-CN': '允许', en: 'Allowed' },
  forbidden: { 'zh-CN': '禁止', en: 'Forbidden' },
}

export const softwareTable: Table = {
  name: 'software',
  title: { 'zh-CN': '软件', en: 'Software' },
  why: {
    'zh-CN': '标准软件可以装；允许的软件须经客户同意；禁止的软件不装，并上报。',
    en: 'Standard software may be installed; what is allowed needs the customer’s yes; what is forbidden is declined and reported.',
  },
  columns: [
    { name: 'name', kind: 'line', say: { 'zh-CN': '软件名称', en: 'Software' }, isWanted: true },
    {
      name: 'rule',
      kind: 'one',
      choices: choicesOf(rules),
      say: { 'zh-CN': '规定', en: 'Rule' },
      isWanted: true,
    },
  ],
  key: ['name'],
  rows: ({ software }) => software.map(({ name, rule }) => ({ name, rule })),
  put: (master, rows) => ({
    ...master,
    software: rows.map(({ name = '', rule }) => ({ name, rule: rule as SoftwareRule })),
  }),
}
