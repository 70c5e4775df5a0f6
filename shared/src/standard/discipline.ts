import { dataDiscipline } from './discipline-data.ts'
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
        only: { says: { phone: 'customer' } },
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
