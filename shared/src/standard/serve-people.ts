import type { Effect, Item } from './item.ts'
import { problemRow } from './problem.ts'

/** Asked before anything of the customer's is moved (S6.4, S7). */
export const moveItems = {
  effect: 'consent',
  consent: 'move-items',
  ask: {
    'zh-CN': '为方便维修，需要移动：{about}。用完会放回原位。您同意吗？',
    en: 'For the repair this needs to be moved: {about}. It will be put back. Do you agree?',
  },
  say: {
    'zh-CN': '移动“{about}”前要先征得客户同意。请把平板交给客户回答。',
    en: 'Ask before you move ‘{about}’: hand the tablet to the customer to answer.',
  },
} as const satisfies Partial<Effect>

/** What comes up between people during a service: calls, absences, and things of the customer's. */
export const people: readonly Item[] = [
  problemRow(
    {
      clause: 'S6.1',
      phase: 'serve',
      title: { 'zh-CN': '服务中来了另一派单', en: 'Another job comes in meanwhile' },
      why: {
        'zh-CN': '征得客户同意，用自己的手机告诉主管还需多久，由主管改派，或另行改约。',
        en: 'With the customer’s consent, tell the supervisor on your own phone how long it takes; they send somebody else, or it is rebooked.',
      },
    },
    {
      say: {
        'zh-CN': '另一客户的派单来了，要马上处理',
        en: 'Another job comes in and can’t wait',
      },
      remedy: [
        {
          'zh-CN': '向客户说明要打个电话，征得同意',
          en: 'Tell the customer that you need to make a call, and ask',
          opens: { ask: 'make-call' },
        },
        {
          'zh-CN': '用自己的手机告诉主管：正在客户处，还需要多久',
          en: 'On your own phone, tell the supervisor where you are and how long it takes',
          opens: 'call',
        },
        {
          'zh-CN': '由主管改派其他人，或与那位客户改约',
          en: 'They send somebody else, or the other customer is given a new time',
        },
        {
          'zh-CN': '那位客户不同意改约：请主管决定',
          en: 'The other customer doesn’t accept: the supervisor decides',
        },
      ],
      escalates: 'if-refused',
      also: [
        {
          effect: 'consent',
          consent: 'make-call',
          ask: {
            'zh-CN': '工程师需要用自己的手机打一个工作电话，请您稍候。可以吗？',
            en: 'The engineer needs to make a work call on their own phone. May they?',
          },
          when: { met: 'S6.1' },
          guards: ['call-made'],
          only: { says: { about: 'another-job' } },
          say: {
            'zh-CN': '打电话之前要先征得客户同意。请把平板交给客户回答。',
            en: 'Ask before you make a call: hand the tablet to the customer to answer.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S6.2',
      phase: 'serve',
      title: { 'zh-CN': '客户临时离开', en: 'The customer goes away' },
      why: {
        'zh-CN': '征得同意才继续；不方便就清理现场离开，约好再来的时间。',
        en: 'Go on only with consent; otherwise clear up, leave, and agree when to return.',
      },
    },
    {
      say: {
        'zh-CN': '客户要去吃饭、开会或临时离开',
        en: 'The customer goes to eat, to a meeting, or away',
      },
      remedy: [
        {
          'zh-CN': '问客户：不在时能不能继续修',
          en: 'Ask whether you may go on while they are away',
          opens: { ask: 'continue-alone' },
        },
        {
          'zh-CN': '同意的：记下客户离开和回来的时间',
          en: 'They agree: note when they leave, and when they are back',
          opens: 'owner-away',
        },
        {
          'zh-CN': '不方便的：清理现场离开，约好再来的时间',
          en: 'They don’t: clear up, leave, and agree when to return',
          opens: 'interrupt',
        },
        {
          'zh-CN': '客户请吃饭：谢谢好意，婉言谢绝',
          en: 'Asked to a meal: say thank you, and decline',
        },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'continue-alone',
          ask: {
            'zh-CN': '您要离开一会儿。您不在时，工程师可以继续维修您的设备吗？',
            en: 'You are going away for a while. May the engineer go on working on your device meanwhile?',
          },
          when: { not: 'owner-is-there' },
          guards: ['work-done', 'part-used', 'software-installed', 'setting-changed'],
          only: { not: 'owner-is-there' },
          say: {
            'zh-CN':
              '机主不在场，继续之前要先征得同意（可以打电话问）。不方便的话，请清理现场离开，约好再来的时间。',
            en: 'The owner is away: ask before you go on, by phone if need be. Otherwise clear up, leave, and agree when to return.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S6.3',
      phase: 'serve',
      title: { 'zh-CN': '借用客户物品', en: 'Borrowing something' },
      why: {
        'zh-CN': '桌椅、光盘、笔等尽量不借；实在要借，先征得同意，用完归还。',
        en: 'Chairs, discs, pens: better not. If it must be, ask first and give it back.',
      },
    },
    {
      say: {
        'zh-CN': '需要借用客户的东西',
        en: 'Something of the customer’s must be borrowed',
      },
      remedy: [
        { 'zh-CN': '能不借就不借', en: 'Do without it if you can' },
        {
          'zh-CN': '确实要借：说清借什么，征得同意',
          en: 'If it must be: say what, and ask',
          opens: { ask: 'borrow' },
        },
        {
          'zh-CN': '爱惜着用，用完马上归还',
          en: 'Take good care of it, and give it back at once after use',
        },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'borrow',
          ask: {
            'zh-CN': '维修中需要借用您的：{about}。用完马上归还。可以吗？',
            en: 'For the repair the engineer would like to borrow: {about}. It is given back right after use. Is that all right?',
          },
          when: { met: 'S6.3' },
          guards: ['thing-borrowed'],
          about: 'what',
          say: {
            'zh-CN': '借用“{about}”前要先征得客户同意。请把平板交给客户回答。',
            en: 'Ask before you borrow ‘{about}’: hand the tablet to the customer to answer.',
          },
        },
        {
          effect: 'check',
          lines: [
            {
              name: 'returned',
              say: { 'zh-CN': '已归还：{line}', en: 'Given back: {line}' },
              each: 'borrowed',
            },
          ],
        },
        {
          effect: 'block',
          guards: ['signed'],
          only: { signs: 2 },
          until: { checked: 'S6.3' },
          say: {
            'zh-CN': '借用的东西还没有全部归还。请归还并打勾（不适用的写明原因），再请客户签字。',
            en: 'Not everything borrowed is back. Give it back and tick it, or excuse it with a reason, before asking for the signature.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S6.4',
      phase: 'serve',
      title: { 'zh-CN': '搬动箱子、机器', en: 'Moving boxes or machines' },
      why: {
        'zh-CN': '不在桌面、地板、地毯上推来拖去；抬起、抱起，轻拿轻放。',
        en: 'Nothing is dragged over desk, floor or carpet: lift it, and set it down gently.',
      },
    },
    {
      say: { 'zh-CN': '需要搬动箱子、机器', en: 'Boxes or machines must be moved' },
      remedy: [
        {
          'zh-CN': '说清搬什么、搬到哪里，征得同意',
          en: 'Say what goes where, and ask',
          opens: { ask: 'move-items' },
        },
        {
          'zh-CN': '抬起或抱起，轻拿轻放，不推不拖',
          en: 'Lift or carry it and set it down gently; never push or drag',
        },
        { 'zh-CN': '太重的，请人一起抬', en: 'Too heavy: lift it together with somebody' },
        { 'zh-CN': '用完放回原处', en: 'Put it back afterwards' },
      ],
      also: [{ ...moveItems, when: { met: 'S6.4' }, guards: ['things-moved'], about: 'what' }],
    },
  ),
]
