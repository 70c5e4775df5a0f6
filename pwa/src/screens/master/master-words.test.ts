import {
  customersTable,
  holidaysTable,
  kitsTable,
  partsTable,
  type Row,
  slasTable,
  softwareTable,
  type Table,
} from '@countersign/shared/master-tables'
import { expect, test } from 'vitest'
import { duration } from './duration.ts'
import { matching } from './matching.ts'
import { rowWords } from './row-words.ts'

test.each([
  [0, '0 分钟', '0 min'],
  [45, '45 分钟', '45 min'],
  [60, '1 小时', '1 hour'],
  [90, '90 分钟', '90 min'],
  [1440, '24 小时', '24 hours'],
  [4320, '3 天', '3 days'],
])('%i minutes are said as %s', (minutes, zh, en) => {
  expect(duration(minutes)).toEqual({ 'zh-CN': zh, en })
})

test.each<[Table, Row, object]>([
  [partsTable, { name: '网线' }, { title: '网线' }],
  [partsTable, { name: '硬盘', model: 'ST1000' }, { title: '硬盘', detail: 'ST1000' }],
  [
    customersTable,
    { unit: '第四中学', opens: '08:00', closes: '16:30', itName: '周航', itPhone: '110' },
    { title: '第四中学', detail: '08:00–16:30 · 周航 110' },
  ],
  [
    slasTable,
    { contract: 'X-1', solveWithin: '480', clock: 'working' },
    { title: 'X-1', detail: 'solved in 8 hours · Working time' },
  ],
  [softwareTable, { name: 'WPS', rule: 'forbidden' }, { badge: { words: 'Forbidden', tone: 'bad' } }],
  [holidaysTable, { day: '2026-10-10', kind: 'workday' }, { title: '2026-10-10 Sat' }],
  [kitsTable, { kind: 'printer', 'zh-CN': '纸', en: 'Paper', name: 'paper' }, { title: 'Paper' }],
])('a row reads in its own words', (table, row, words) => {
  expect(rowWords(table, row, (text) => text.en)).toMatchObject(words)
})

test('rows are found by any word of theirs, in either language, however it is typed', () => {
  const rows: readonly Row[] = [
    { name: 'WPS Office', rule: 'standard' },
    { name: '360安全浏览器', rule: 'forbidden' },
  ]
  const found = (sought: string) => matching(softwareTable, rows, sought).map(({ name }) => name)
  expect(found('')).toHaveLength(2)
  expect(found('ｗｐｓ  office')).toEqual(['WPS Office'])
  expect(found('禁止')).toEqual(['360安全浏览器'])
  expect(found('forbidden 360')).toEqual(['360安全浏览器'])
  expect(found('wps forbidden')).toEqual([])
})
