import type { Item } from './item.ts'
import { problem } from './problem.ts'
import { underWay } from './under-way.ts'

/** Called back, or gone there instead. */
const checkedBack = { any: [{ has: 'calledBack' }, { has: 'departed' }] } as const

/** Advice by phone instead of a visit. */
export const adviceRows: readonly Item[] = [
  {
    id: 'A9',
    clause: 'A9',
    phase: 'contact',
    title: { 'zh-CN': '误报或使用不当，先电话指导', en: 'Advise by phone where that is enough' },
    why: {
      'zh-CN': '电话里能解决的，客户不用等；两小时后一定回访，确认真的好用。',
      en: 'What a call can solve needn’t wait for a visit; a call back after two hours makes sure that it works.',
    },
    effects: [
      {
        effect: 'guide',
        say: {
          'zh-CN': '如果是误报或使用不当，先在电话里一步步指导客户，记下说了什么、客户是否接受。',
          en: 'If it is a misreport or wrong use, guide the customer by phone step by step; note what you advised and whether they accept.',
        },
        when: { not: { any: [{ has: 'phoneAdvice' }, { has: 'appointments' }, underWay] } },
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '电话指导没解决。向客户道歉，约好时间上门。',
          en: 'The advice didn’t solve it. Apologise, and agree on a visit.',
        },
        when: { all: ['advice-failed', { not: underWay }] },
      },
      {
        effect: 'remind',
        name: 'call-back',
        say: { 'zh-CN': '回访客户，确认已能正常使用', en: 'Call back and make sure that it works' },
        from: 'advice-given',
        plus: 'callBackAfter',
        warn: 'callBackWarn',
        done: checkedBack,
      },
      {
        effect: 'helpdesk',
        say: {
          'zh-CN': '电话指导后该回访客户了',
          en: 'The customer is due a call back after advice by phone',
        },
        when: { all: [{ past: 'advice-given', plus: 'callBackAfter' }, { not: checkedBack }] },
      },
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'solved-by-phone' } },
        until: 'solved-by-phone',
        say: {
          'zh-CN': '请先记下电话指导和回访结果：回访确认能正常使用，才能按“电话解决”结束。',
          en: 'Note the advice and the call back first: only when the customer says that it works is it solved by phone.',
        },
      },
      {
        effect: 'block',
        guards: ['ticket-closed'],
        until: { any: [{ not: { past: 'advice-given' } }, checkedBack] },
        say: {
          'zh-CN': '电话指导后还没有回访客户，工单暂不能关闭。',
          en: 'The customer hasn’t been called back after the advice, so the ticket can’t be closed.',
        },
      },
      {
        effect: 'block',
        guards: ['ticket-closed'],
        until: { any: [{ not: { ended: 'solved-by-phone' } }, 'solved-by-phone'] },
        say: {
          'zh-CN': '回访时客户说还不能用，不能按“电话解决”关单。请重新打开这次服务，约时间上门。',
          en: 'The call back says that it doesn’t work, so it isn’t solved by phone. Reopen the visit and agree on a time.',
        },
      },
    ],
    problems: [
      problem({
        id: 'A9.1',
        say: {
          'zh-CN': '客户不接受电话指导，或指导没用对',
          en: 'Advice by phone is refused, or was wrong',
        },
        remedy: [
          { 'zh-CN': '向客户道歉，不再坚持电话解决', en: 'Apologise, and don’t insist on the phone' },
          {
            'zh-CN': '记下指导了什么、结果如何',
            en: 'Note what was advised and what came out',
            opens: 'advice',
          },
          { 'zh-CN': '约好时间上门', en: 'Agree on a visit', opens: 'rebook' },
        ],
      }),
    ],
  },
]
