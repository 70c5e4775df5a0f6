import { sha256 } from '../../field/index.ts'
import type { Text } from '../../text/index.ts'
import type { KitLine } from '../master-data.ts'
import { choicesOf, type Table } from './table.ts'

const kinds: Readonly<Record<KitLine['kind'], Text>> = {
  desktop: { 'zh-CN': '台式机', en: 'Desktop' },
  notebook: { 'zh-CN': '笔记本电脑', en: 'Notebook' },
  till: { 'zh-CN': '收银机', en: 'Till' },
  printer: { 'zh-CN': '打印机', en: 'Printer' },
  server: { 'zh-CN': '服务器', en: 'Server' },
  network: { 'zh-CN': '网络设备', en: 'Network device' },
  display: { 'zh-CN': '显示设备', en: 'Display' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const kitsTable: Table = {
  name: 'kits',
  title: { 'zh-CN': '工具包', en: 'Kits' },
  why: {
    'zh-CN': '按设备类别，在通用清单之外还要带的物品。出发前逐项检查。',
    en: 'What each kind of device needs besides the general list; checked line by line before leaving.',
  },
  columns: [
    {
      name: 'kind',
      kind: 'one',
      choices: choicesOf(kinds),
      say: { 'zh-CN': '设备类别', en: 'Kind of device' },
      isWanted: true,
    },
    {
      name: 'zh-CN',
      kind: 'line',
      say: { 'zh-CN': '物品（中文）', en: 'Item (Chinese)' },
      hint: { 'zh-CN': '只写一种语言也可以', en: 'One language will do' },
    },
    { name: 'en', kind: 'line', say: { 'zh-CN': '物品（英文）', en: 'Item (English)' } },
    {
      name: 'name',
      kind: 'line',
      say: { 'zh-CN': '编号', en: 'Id' },
      isMade: true,
    },
  ],
  key: ['kind', 'name'],
  rows: ({ kits }) => kits.map(({ kind, name, say }) => ({ kind, name, ...say })),
  put: (master, rows) => ({
    ...master,
    kits: rows.map(({ kind, name = '', ...row }) => ({
      kind: kind as KitLine['kind'],
      name,
      say: { 'zh-CN': row['zh-CN'] ?? '', en: row.en ?? '' },
    })),
  }),
  complain: (row) => {
    if (row['zh-CN'] === undefined && row.en === undefined)
      return {
        column: 'zh-CN',
        say: { 'zh-CN': '请写明带什么，中文或英文。', en: 'Say what to bring, in Chinese or English.' },
      }
    if (row.name !== undefined && !/^[a-z\d-]{1,64}$/.test(row.name))
      return {
        column: 'name',
        say: {
          'zh-CN': '只能用小写字母、数字和“-”。请更正，或留空由系统编号。',
          en: 'Only small letters, digits and “-”. Correct it, or leave it empty and one is made.',
        },
      }
    return undefined
  },
  complete: ({ name, ...row }) => {
    const zh = row['zh-CN'] ?? row.en ?? ''
    const en = row.en ?? zh
    return { ...row, 'zh-CN': zh, en, name: name ?? `item-${sha256(`${zh}\n${en}`).slice(7, 15)}` }
  },
}
