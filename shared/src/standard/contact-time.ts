import type { Item } from './item.ts'
import { problem, problemRow } from './problem.ts'
import { underWay } from './under-way.ts'

const clash = { all: ['clashes-with-another-visit', { not: underWay }] } as const

/** The agreed time can't be kept, or two visits want the same time. */
export const timeRows: readonly Item[] = [
  problemRow(
    {
      clause: 'A5',
      phase: 'contact',
      title: { 'zh-CN': '不能按时到，提前改约', en: 'Can’t keep the agreed time' },
      why: {
        'zh-CN': '早说实情，客户好安排；改约留有前后记录，谁都说得清。',
        en: 'Told early and truly, the customer can plan; every agreed time stays in the record.',
      },
    },
    {
      phases: ['contact', 'prepare', 'meet'],
      say: { 'zh-CN': '不能按约定时间到了', en: 'I can’t be there at the agreed time' },
      remedy: [
        { 'zh-CN': '提前致电客户，先道歉', en: 'Call the customer early and apologise first', opens: 'call' },
        {
          'zh-CN': '说明真实原因，记下已告知',
          en: 'Give the true reason, and note that you did',
          opens: 'delay',
        },
        { 'zh-CN': '商定新的到达时间', en: 'Agree a new time', opens: 'rebook' },
        {
          'zh-CN': '客户不同意：联系主管，说明情况、请求支援',
          en: 'Not accepted: tell the supervisor and ask for help',
        },
      ],
      escalates: 'if-refused',
      also: [
        {
          effect: 'block',
          guards: ['appointment-made'],
          only: 'fact-moves-appointment',
          until: { tells: 'reason' },
          say: {
            'zh-CN': '已和客户约过时间。改约请写明真实原因，原来的约定也会留在记录里。',
            en: 'A time was agreed already. Say truly why it changes; the earlier one stays in the record.',
          },
        },
      ],
    },
  ),
  {
    id: 'A6',
    clause: 'A6',
    phase: 'contact',
    title: { 'zh-CN': '合理安排手上的活', en: 'Only as many jobs as you can keep' },
    why: {
      'zh-CN': '连路程一起算，时间冲突要提前改约或请人接手，别等到迟到。',
      en: 'Counting the way: rebook or hand over before you are late, not after.',
    },
    effects: [
      {
        effect: 'remind',
        name: 'clash',
        say: {
          'zh-CN': '和另一处上门时间冲突，请尽早协调',
          en: 'Clashes with another visit: sort it out early',
        },
        when: 'clashes-with-another-visit',
        from: 'leave-by',
        warn: 'clashWarn',
        done: underWay,
      },
      {
        effect: 'guide',
        say: {
          'zh-CN':
            '连路程算，这次和另一处的时间冲突。挑一处向客户道歉、说明原因、征得同意后改约；都不同意就转给同事，或请主管协调。',
          en: 'Counting the way, two of your visits clash. Apologise to one customer, say why, and rebook if they agree; if neither does, hand one over or ask the supervisor.',
        },
        when: clash,
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '与该工程师的另一次上门时间冲突', en: 'Clashes with another visit of this engineer' },
        when: clash,
      },
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'transferred' } },
        until: { tells: 'to' },
        say: {
          'zh-CN': '请写明转给谁接手，客户和派单员才知道找谁。',
          en: 'Say who takes it over, so that the customer and the dispatcher know whom to ask.',
        },
      },
    ],
    problems: [
      problem({
        id: 'A6.1',
        phases: ['contact', 'prepare'],
        say: { 'zh-CN': '手上活太多，时间排不开', en: 'Too many jobs, or too little time' },
        remedy: [
          { 'zh-CN': '致电客户道歉，说明真实原因', en: 'Call, apologise, and say truly why', opens: 'call' },
          { 'zh-CN': '客户同意就改约', en: 'If the customer agrees, rebook', opens: 'rebook' },
          { 'zh-CN': '不同意：转给其他工程师', en: 'If not, hand it over to another engineer', opens: 'end' },
          { 'zh-CN': '没人能接：请主管协调', en: 'Nobody can take it: ask the supervisor' },
        ],
        escalates: 'if-refused',
      }),
    ],
  },
]
