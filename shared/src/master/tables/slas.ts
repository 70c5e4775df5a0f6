import type { Text } from '../../text/index.ts'
import { type MasterData, mostMinutes } from '../master-data.ts'
import { choicesOf, numberIn, onlySaid, type Table } from './table.ts'

type Clock = MasterData['slas'][number]['clock']

const clocks: Readonly<Record<Clock, Text>> = {
  working: { 'zh-CN': '工作时间', en: 'Working time' },
  always: { 'zh-CN': '全天', en: 'Round the clock' },
}

export const slasTable: Table = {
  name: 'slas',
  title: { 'zh-CN': '服务时限', en: 'SLAs' },
  why: {
    'zh-CN': '从派单起计时，快到时限时提醒。没有列出的项目，按工单上的文字识别。',
    en: 'Counted from the dispatch, with a reminder before the time is up. Projects not listed go by the words of the ticket.',
  },
  columns: [
    {
      name: 'contract',
      kind: 'line',
      say: { 'zh-CN': '项目或合同', en: 'Project or contract' },
      hint: {
        'zh-CN': '项目编号、项目名称，或时限的原文',
        en: 'Its number, its name, or the words of its SLA',
      },
      isWanted: true,
    },
    {
      name: 'arriveWithin',
      kind: 'whole',
      min: 1,
      max: mostMinutes,
      say: { 'zh-CN': '到场时限（分钟）', en: 'Arrive within (min)' },
    },
    {
      name: 'solveWithin',
      kind: 'whole',
      min: 1,
      max: mostMinutes,
      say: { 'zh-CN': '修复时限（分钟）', en: 'Solve within (min)' },
    },
    {
      name: 'clock',
      kind: 'one',
      choices: choicesOf(clocks),
      say: { 'zh-CN': '计时', en: 'Clock' },
      isWanted: true,
    },
  ],
  key: ['contract'],
  rows: ({ slas }) =>
    slas.map(({ contract, arriveWithin, solveWithin, clock }) =>
      onlySaid({
        contract,
        arriveWithin: arriveWithin?.toString(),
        solveWithin: solveWithin?.toString(),
        clock,
      }),
    ),
  put: (master, rows) => ({
    ...master,
    slas: rows.map(({ contract = '', arriveWithin, solveWithin, clock }) =>
      onlySaid({
        contract,
        arriveWithin: numberIn(arriveWithin),
        solveWithin: numberIn(solveWithin),
        clock: clock as Clock,
      }),
    ),
  }),
  complain: ({ arriveWithin, solveWithin }) =>
    arriveWithin === undefined && solveWithin === undefined
      ? {
          column: 'arriveWithin',
          say: {
            'zh-CN': '到场时限和修复时限至少填一项。',
            en: 'Enter at least one: the time to arrive or the time to solve.',
          },
        }
      : undefined,
}
