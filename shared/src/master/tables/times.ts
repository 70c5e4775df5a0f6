import type { Text } from '../../text/index.ts'
import { mostMinutes } from '../master-data.ts'
import { choicesOf, type Table } from './table.ts'

/** The times of a standard, by their names in words. What is set for names it doesn't have stays as it is. */
export function timesTable(names: Readonly<{ [name: string]: Text }>): Table {
  return {
    name: 'times',
    title: { 'zh-CN': '时间要求', en: 'Times' },
    why: {
      'zh-CN': '规范里的各项时间，可以设得与默认不同。',
      en: 'The times of the standard, where they should differ from its defaults.',
    },
    columns: [
      {
        name: 'name',
        kind: 'one',
        choices: choicesOf(names),
        say: { 'zh-CN': '时间', en: 'Time' },
        isWanted: true,
      },
      {
        name: 'minutes',
        kind: 'whole',
        min: 0,
        max: mostMinutes,
        say: { 'zh-CN': '分钟', en: 'Minutes' },
        isWanted: true,
      },
    ],
    key: ['name'],
    rows: ({ times }) =>
      Object.entries(times)
        .filter(([name]) => Object.hasOwn(names, name))
        .map(([name, minutes]) => ({ name, minutes: String(minutes) })),
    put: (master, rows) => ({
      ...master,
      times: {
        ...Object.fromEntries(Object.entries(master.times).filter(([name]) => !Object.hasOwn(names, name))),
        ...Object.fromEntries(rows.map(({ name = '', minutes }) => [name, Number(minutes)])),
      },
    }),
  }
}
