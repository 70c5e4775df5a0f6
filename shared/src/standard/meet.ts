import type { Item } from './item.ts'
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
          { 'zh-CN': '进门前整理或更换', en: 'Tidy up or change before you go in' },
          { 'zh-CN': '来不及时向客户说明并致歉', en: 'If there is no time, say so and apologise' },
        ],
      }),
    ],
  },
  {
    id: 'M4',
    clause: 'M4',
    phase: 'meet',
    title: { 'zh-CN': '进门', en: 'Going in' },
    why: {
      'zh-CN': '按约定时间或提前 5 分钟进门，说明来意，让客户放心。',
      en: 'At the agreed time or up to five minutes early; say who you are, so that the customer is at ease.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          { name: 'introduce', say: { 'zh-CN': '自我介绍', en: 'Introduced yourself' } },
          {
            name: 'confirm',
            say: { 'zh-CN': '确认客户身份', en: 'Customer confirmed' },
            doneBy: { has: 'met' },
          },
          { name: 'badge', say: { 'zh-CN': '出示胸卡', en: 'Badge shown' } },
        ],
      },
      {
        effect: 'remind',
        name: 'be-there',
        say: { 'zh-CN': '约定时间快到了', en: 'The agreed time is near' },
        from: 'appointment',
        warn: 'arriveWarn',
        done: { has: 'arrived' },
      },
    ],
    problems: [],
  },
]
