import type { Item } from './item.ts'
import { door } from './meet-door.ts'
import { entering } from './meet-entering.ts'
import { problem } from './problem.ts'

/** Tidy up, arrive, introduce yourself. */
export const meet: readonly Item[] = [
  {
    id: 'M1',
    clause: 'M1',
    phase: 'meet',
    title: { 'zh-CN': '仪容仪表', en: 'Appearance' },
    why: {
      'zh-CN': '着装整洁、精神饱满，是给客户的第一印象。',
      en: 'Clean clothes and an alert, friendly face are the first thing the customer sees.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'appearance',
            say: {
              'zh-CN': '工作服整洁（或按客户要求着装），精神饱满，面带微笑',
              en: 'Work clothes clean (or the customer’s dress code), alert, friendly',
            },
          },
        ],
      },
    ],
    problems: [
      problem({
        id: 'M1.1',
        say: { 'zh-CN': '衣服脏了或着装不符', en: 'Clothes are dirty or wrong' },
        remedy: [
          { 'zh-CN': '进门前掸一掸、擦一擦，能换就换', en: 'Brush it off, or change, before you go in' },
          { 'zh-CN': '来不及换，见面先说明并道歉', en: 'No time to change: say so first, and apologise' },
        ],
      }),
    ],
  },
  {
    id: 'M2',
    clause: 'M2',
    phase: 'meet',
    title: { 'zh-CN': '进门前静一静', en: 'Collect yourself' },
    why: {
      'zh-CN': '花半分钟理一理，见面才从容。',
      en: 'Half a minute to collect yourself makes the meeting calm.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'collected',
            say: {
              'zh-CN': '仪容、着装、思路、语言，都理好了',
              en: 'Looks, clothes, thoughts, words: all in order',
            },
          },
        ],
      },
    ],
    problems: [],
  },
  door,
  ...entering,
]
