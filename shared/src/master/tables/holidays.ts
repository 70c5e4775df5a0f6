import { choicesOf, type Row, type Table } from './table.ts'

const kinds = {
  holiday: { 'zh-CN': '放假', en: 'Day off' },
  workday: { 'zh-CN': '上班', en: 'Working day' },
} as const

export const holidaysTable: Table = {
  name: 'holidays',
  title: { 'zh-CN': '节假日与调休', en: 'Holidays and moved days' },
  why: {
    'zh-CN': '按工作时间计的时限会跳过放假的日子，算上调休上班的日子。',
    en: 'Time limits in working time skip days off and count days worked in their place.',
  },
  columns: [
    { name: 'day', kind: 'day', say: { 'zh-CN': '日期', en: 'Date' }, isWanted: true },
    {
      name: 'kind',
      kind: 'one',
      choices: choicesOf(kinds),
      say: { 'zh-CN': '安排', en: 'What it is' },
      isWanted: true,
    },
  ],
  key: ['day'],
  rows: ({ calendar: { holidays, workdays } }) =>
    [
      ...holidays.map((day) => ({ day, kind: 'holiday' })),
      ...workdays.map((day) => ({ day, kind: 'workday' })),
    ].sort((a, b) => (a.day < b.day ? -1 : 1)),
  put: (master, rows) => ({
    ...master,
    calendar: {
      ...master.calendar,
      holidays: daysOf(rows, 'holiday'),
      workdays: daysOf(rows, 'workday'),
    },
  }),
}

function daysOf(rows: readonly Row[], wanted: keyof typeof kinds): string[] {
  return rows
    .filter(({ kind }) => kind === wanted)
    .map(({ day = '' }) => day)
    .sort()
}
