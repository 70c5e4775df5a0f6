import { dataDiscipline } from './discipline-data.ts'
import { mannersDiscipline } from './discipline-manners.ts'
import type { Item } from './item.ts'
import { problem, problemRow } from './problem.ts'

/** There, or no longer going: nobody needs to be reminded of the way. */
const there = [{ has: 'arrived' }, { has: 'workBegan' }, { has: 'ended' }] as const

/** Discipline that holds throughout a visit. */
export const discipline: readonly Item[] = [
  {
    id: 'D1',
    clause: 'D1',
    phase: 'prepare',
    title: { 'zh-CN': '准时到达', en: 'Be on time' },
    why: {
      'zh-CN': '约好的时间要守；守不住，就在约定时间前 5～10 分钟告诉客户。',
      en: 'An agreed time is kept; if it can’t be, the customer hears so 5 to 10 minutes before it.',
    },
    effects: [
      {
        effect: 'remind',
        name: 'on-time',
        say: {
          'zh-CN': '还没出发，约定时间快到了：请马上联系客户',
          en: 'Not on your way, and the agreed time is near: call the customer now',
        },
        when: { not: { has: 'departed' } },
        from: 'appointment',
        minus: 'delayCall',
        warn: 'delayWarn',
        done: { any: [...there, 'delay-told'] },
      },
      {
        effect: 'helpdesk',
        say: {
          'zh-CN': '约定时间快到了，工程师还没出发，也没有告知客户',
          en: 'The agreed time is near; the engineer hasn’t left, and the customer hasn’t been told',
        },
        when: { near: 'D1/on-time' },
      },
    ],
    problems: [
      problem({
        id: 'D1.1',
        phases: ['prepare', 'meet'],
        say: { 'zh-CN': '不能准时到了', en: 'I can’t be there on time' },
        remedy: [
          {
            'zh-CN': '约定时间前 5～10 分钟打给客户',
            en: 'Call the customer 5 to 10 minutes before the agreed time',
            opens: 'call',
          },
          { 'zh-CN': '先道歉，如实说明原因', en: 'Apologise, and give the true reason', opens: 'delay' },
          { 'zh-CN': '商量一个新的到达时间', en: 'Agree a new time', opens: 'rebook' },
        ],
        helpdesk: true,
      }),
    ],
  },
  {
    id: 'D2',
    clause: 'D2',
    phase: 'prepare',
    title: { 'zh-CN': '遵守客户的上班时间', en: 'Keep the customer’s hours' },
    why: {
      'zh-CN': '约在客户上班时，就比客户单位上班早 5～10 分钟到；着装也按客户的要求。',
      en: 'Where the time agreed is when the office opens, be there 5 to 10 minutes before; dress as they wish.',
    },
    effects: [
      {
        effect: 'remind',
        name: 'before-opening',
        say: {
          'zh-CN': '客户快上班了，请在他们上班前 5～10 分钟到',
          en: 'Their office opens soon: be there 5 to 10 minutes before',
        },
        when: 'agreed-for-opening-time',
        from: 'appointment',
        minus: 'officeEarly',
        warn: 'officeWarn',
        done: { any: there },
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '这家客户的着装要求：{dressCode}',
          en: 'What to wear at this customer’s: {dressCode}',
        },
        when: {
          all: [
            'customer-has-dress-code',
            { not: { any: [{ has: 'met' }, { has: 'workBegan' }, { has: 'ended' }] } },
          ],
        },
      },
    ],
    problems: [],
  },
  problemRow(
    {
      clause: 'D3',
      phase: 'serve',
      title: { 'zh-CN': '服务范围内的其他需求', en: 'Another wish, inside the service' },
      why: {
        'zh-CN': '不在这张单上、但属于服务范围的，能规范做好就做；做不准，先问主管再答复客户。',
        en: 'What isn’t on this ticket but is part of the service is done if it can be done properly; if not sure, ask first, then answer.',
      },
      problems: [
        problem({
          id: 'D3.1',
          say: {
            'zh-CN': '客户多提了一件事，我没把握做好',
            en: 'The customer wishes one thing more, and I’m not sure I can do it properly',
          },
          remedy: [
            { 'zh-CN': '先不答应，说要确认一下', en: 'Don’t promise; say you will make sure first' },
            { 'zh-CN': '请示主管，问清怎么做', en: 'Ask the supervisor how to do it', opens: 'call' },
            { 'zh-CN': '把主管给的办法答复客户', en: 'Answer the customer with that solution' },
          ],
          escalates: 'always',
          also: [
            {
              effect: 'block',
              guards: ['work-done'],
              only: { says: { scope: 'service' } },
              until: { not: { all: [{ met: 'D3.1' }, { not: { decided: 'D3.1' } }] } },
              say: {
                'zh-CN': '您说过没把握做好。请先记下主管的答复，再做、再记这一项。',
                en: 'You weren’t sure of this one. Write down the supervisor’s answer first, then do it and note it.',
              },
            },
          ],
        }),
      ],
    },
    {
      say: {
        'zh-CN': '客户多提了一件事（服务范围内）',
        en: 'The customer wishes one thing more (inside the service)',
      },
      remedy: [
        { 'zh-CN': '听清客户要什么', en: 'Hear what they need' },
        { 'zh-CN': '能规范做好就做', en: 'Do it if you can do it properly' },
        {
          'zh-CN': '单独记一项工作，范围选“服务范围内”',
          en: 'Note it as work of its own, inside the service',
        },
        {
          'zh-CN': '没把握：点“我没把握做好”，先请示主管',
          en: 'Not sure: tap ‘I’m not sure’, and ask the supervisor first',
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'D4',
      phase: 'serve',
      title: { 'zh-CN': '服务范围外的额外需求', en: 'A wish beyond the service' },
      why: {
        'zh-CN': '超出服务范围的事，客户强烈要求时由主管决定；没有主管同意不做。',
        en: 'Where a customer insists on more than the service covers, the supervisor decides; nothing is done without.',
      },
    },
    {
      say: {
        'zh-CN': '客户坚持要做服务范围以外的事',
        en: 'The customer insists on something beyond the service',
      },
      remedy: [
        { 'zh-CN': '耐心听完，说明服务包含什么', en: 'Hear them out, and say what the service covers' },
        { 'zh-CN': '先不答应，也不硬拒绝', en: 'Neither promise nor refuse' },
        {
          'zh-CN': '请示主管，等主管决定',
          en: 'Ask the supervisor, and wait for the decision',
          opens: 'call',
        },
        { 'zh-CN': '按主管的决定答复客户', en: 'Answer the customer as decided' },
      ],
      escalates: 'always',
      also: [
        {
          effect: 'block',
          guards: ['work-done', 'software-installed'],
          only: { says: { scope: 'extra' } },
          until: 'beyond-scope-approved',
          say: {
            'zh-CN': '这一项超出服务范围，要主管同意才能做。请先请示，记下决定；每一项都要单独同意。',
            en: 'This is beyond the service, so the supervisor has to approve it: ask, and write the decision down. Each such line needs its own.',
          },
        },
      ],
    },
  ),
  ...dataDiscipline,
  ...mannersDiscipline,
]
