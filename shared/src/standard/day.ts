import type { Effect, Item } from './item.ts'

const over = { any: [{ has: 'left' }, { has: 'ended' }] } as const

/** The engineer's day: conduct, read at its first opening. */
export const day: readonly Item[] = [
  conduct(
    'C1',
    { 'zh-CN': '有责任心', en: 'Take responsibility' },
    {
      'zh-CN': '接了单就负责到底，直到客户说好。',
      en: 'The job is yours until the customer says it is fine.',
    },
  ),
  conduct(
    'C2',
    { 'zh-CN': '不推诿，不抱怨', en: 'No shirking, no complaining' },
    {
      'zh-CN': '有难处找主管商量，不推给别人，也不向客户抱怨。',
      en: 'If it is hard, ask the supervisor; don’t push it on to others or complain to the customer.',
    },
  ),
  conduct(
    'C3',
    { 'zh-CN': '日清日毕', en: 'Finish the day’s work in the day' },
    {
      'zh-CN': '当天的活当天了结；做不完的，当天就和客户约好下次。',
      en: 'What is for today ends today; what can’t gets its new time today.',
    },
    [
      {
        effect: 'remind',
        name: 'day-end',
        say: {
          'zh-CN': '今天快结束了：做完它，或约好改到哪天',
          en: 'The day is ending: finish this visit, or agree on another day',
        },
        from: 'day-end',
        warn: 'dayEndWarn',
        done: over,
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '当天的服务还没有了结', en: 'The day is over and this visit is still open' },
        when: { all: [{ past: 'day-end' }, { not: over }] },
      },
    ],
  ),
  conduct(
    'C4',
    { 'zh-CN': '多沟通', en: 'Keep talking' },
    {
      'zh-CN': '做什么、要多久、结果怎样，都主动告诉客户。',
      en: 'Tell the customer what you do, how long it takes and what came out, before they ask.',
    },
  ),
  conduct(
    'C5',
    { 'zh-CN': '举止得体，不说脏话', en: 'Behave well, no foul language' },
    {
      'zh-CN': '说话和气，动作轻，让客户放心。',
      en: 'A friendly voice and quiet hands put the customer at ease.',
    },
  ),
  conduct(
    'C6',
    { 'zh-CN': '关注成本，不浪费', en: 'Mind costs, waste nothing' },
    {
      'zh-CN': '备件和耗材按需使用，能修的不换，多带的带回。',
      en: 'Use what is needed, mend before you replace, bring back what is left over.',
    },
  ),
]

/** One line of the card of conduct: shown until it was read today. */
function conduct(id: string, title: Item['title'], why: Item['why'], effects: readonly Effect[] = []): Item {
  return {
    id,
    clause: id,
    phase: 'day',
    title,
    why,
    effects: [{ effect: 'guide', say: why, when: 'card-unread' }, ...effects],
    problems: [],
  }
}
