import type { Item } from './item.ts'
import { problem, problemRow } from './problem.ts'

/** Discipline about what customers mind: nobody to sign, arguments, phone calls, prying eyes. */
export const mannersDiscipline: readonly Item[] = [
  problemRow(
    {
      clause: 'D8',
      phase: 'confirm',
      title: { 'zh-CN': '做完了，客户不在现场', en: 'Done, and the customer isn’t there' },
      why: {
        'zh-CN': '不能没有签字就走，也不能代签：打电话，由客户指定同事来签。',
        en: 'Nobody leaves unsigned or signs for the customer: phone them, and they name a colleague.',
      },
    },
    {
      say: {
        'zh-CN': '活干完了，客户不在，没人签字',
        en: 'The work is done, and the customer isn’t here to sign',
      },
      remedy: [
        {
          'zh-CN': '打电话给客户，说明做了什么、结果怎样',
          en: 'Phone the customer: what was done, and how it went',
          opens: 'call',
        },
        {
          'zh-CN': '请客户指定一位同事代签，记下答复',
          en: 'Ask them to name a colleague who signs, and note the answer',
          opens: { ask: 'delegated-signing' },
        },
        {
          'zh-CN': '请这位同事看过记录后签字',
          en: 'Have the colleague read the record, and sign',
        },
      ],
      also: [
        {
          effect: 'helpdesk',
          say: {
            'zh-CN': '服务做完了，客户不在现场，记录还没签字',
            en: 'The work is done, the customer is away, and the record isn’t signed',
          },
          when: { all: [{ met: 'D8' }, { has: 'workEnded' }, { not: { signed: 2 } }] },
        },
        {
          effect: 'block',
          guards: ['problem-settled'],
          only: { settles: 'D8' },
          until: { any: [{ signed: 2 }, { refused: 2 }] },
          say: {
            'zh-CN': '记录还没有签字。请客户指定的同事签好，再点“已解决”。',
            en: 'The record isn’t signed yet. Have the colleague whom the customer named sign it first.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'D9',
      phase: 'meet',
      title: { 'zh-CN': '举止礼貌，不争辩', en: 'Good manners, no argument' },
      why: {
        'zh-CN': '仪表整洁、说话客气；客户不同意时不争，听完再给选择。',
        en: 'Neat and polite; where the customer disagrees, don’t argue: listen, then offer a choice.',
      },
    },
    {
      phases: ['contact', 'meet', 'serve'],
      say: {
        'zh-CN': '客户不同意服务时间或维修方式',
        en: 'The customer disagrees with the time or the way of repair',
      },
      remedy: [
        { 'zh-CN': '不争、不辩，让客户把话说完', en: 'Don’t argue; let them finish' },
        { 'zh-CN': '认同客户的难处，说“我理解”', en: 'Say that you understand' },
        {
          'zh-CN': '给两个选择：换个时间，或换个修法',
          en: 'Offer a choice: another time, or another way',
          opens: 'rebook',
        },
        { 'zh-CN': '还是不接受，请示主管', en: 'Still not accepted: ask the supervisor', opens: 'call' },
      ],
      escalates: 'if-refused',
    },
  ),
  {
    id: 'D10',
    clause: 'D10',
    phase: 'serve',
    title: { 'zh-CN': '服务中打电话', en: 'Phone calls during the service' },
    why: {
      'zh-CN': '接打电话先问客户；用自己的手机，万不得已才借用客户的电话。',
      en: 'Ask before you call or answer; use your own phone, the customer’s only if nothing else helps.',
    },
    effects: [
      {
        effect: 'consent',
        consent: 'make-call',
        ask: {
          'zh-CN': '服务工程师需要用自己的手机打（接）一个电话，很快就好。可以吗？',
          en: 'The engineer needs to make or take a short call on their own phone. Is that all right?',
        },
        when: { met: 'D10.1' },
        guards: ['call-made'],
        only: { says: { phone: 'own' } },
        say: {
          'zh-CN': '服务中接打电话，请先问问客户。',
          en: 'Ask the customer before you make or take a call.',
        },
      },
      {
        effect: 'consent',
        consent: 'use-customer-phone',
        ask: {
          'zh-CN': '工程师的手机用不了，想借用您的电话，只为这次服务打一个电话。可以吗？',
          en: 'The engineer’s phone doesn’t work. May they use yours for one call about this service?',
        },
        when: { met: 'D10.2' },
        guards: ['call-made'],
        only: { says: { phone: 'customer', about: 'this-job' } },
        say: {
          'zh-CN': '用客户的电话，要先征得同意。能用自己的就用自己的。',
          en: 'Ask before you use the customer’s phone, and use your own if you can.',
        },
      },
      {
        effect: 'block',
        guards: ['call-made'],
        only: { says: { phone: 'customer', about: 'another-job' } },
        until: { any: [] },
        say: {
          'zh-CN': '别的单子不能用这位客户的电话。请用自己的手机，或请主管联系。',
          en: 'This customer’s phone isn’t for another job. Use your own, or let the supervisor call.',
        },
      },
    ],
    problems: [
      problem({
        id: 'D10.1',
        say: { 'zh-CN': '服务中要接打电话', en: 'I need to make or take a call' },
        remedy: [
          { 'zh-CN': '先问客户可不可以', en: 'Ask the customer first', opens: { ask: 'make-call' } },
          { 'zh-CN': '用自己的手机，到一旁小声说', en: 'Your own phone, aside, in a low voice' },
          { 'zh-CN': '长话短说，回来谢谢客户', en: 'Keep it short, and thank them' },
        ],
      }),
      problem({
        id: 'D10.2',
        say: { 'zh-CN': '自己的手机打不了', en: 'My own phone doesn’t work' },
        remedy: [
          { 'zh-CN': '先试试别的办法（换个地方、发消息）', en: 'Try another way (another spot, a message)' },
          {
            'zh-CN': '实在不行，请客户同意借用电话',
            en: 'If nothing helps, ask to use the customer’s phone',
            opens: { ask: 'use-customer-phone' },
          },
          {
            'zh-CN': '只谈这次服务，别的单子不用客户的电话',
            en: 'Only about this job, never about another',
          },
        ],
      }),
    ],
  },
  {
    id: 'D11',
    clause: 'D11',
    phase: 'serve',
    title: { 'zh-CN': '主动回避', en: 'Look away' },
    why: {
      'zh-CN': '客户输密码、看业务资料时，礼貌地转过身去。',
      en: 'When the customer types a password or opens business data, turn away politely.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'looked-away',
            say: {
              'zh-CN': '客户输密码、看业务资料时，已主动回避',
              en: 'Looked away from passwords and business data',
            },
            when: { has: 'workBegan' },
          },
        ],
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '要密码时，请客户自己输；要看业务资料时，请客户自己打开。您转过身去，说一声“我先回避”。',
          en: 'Let the customer type passwords and open business data themselves. Turn away, and say ‘I’m looking away’.',
        },
        when: {
          all: [{ not: { checked: 'D11' } }, { not: { has: 'workEnded' } }],
        },
      },
    ],
    problems: [],
  },
]
