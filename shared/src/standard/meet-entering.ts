import type { Item } from './item.ts'
import { problemRow } from './problem.ts'

/** There, or no longer going. */
const there = [{ has: 'arrived' }, { has: 'workBegan' }, { has: 'ended' }] as const

/** Going in, and what can be in the way. */
export const entering: readonly Item[] = [
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
        say: { 'zh-CN': '约定的上门时间', en: 'The agreed time of the visit' },
        from: 'appointment',
        warn: 'arriveWarn',
        done: { any: there },
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '来早了，先别进门。整理一下，约定时间前 5 分钟以内再敲门。',
          en: 'You are early: don’t go in yet. Collect yourself, and knock within five minutes of the agreed time.',
        },
        when: {
          all: [
            { has: 'arrived' },
            { ahead: 'appointment', minus: 'enterEarly' },
            { not: { any: [{ has: 'met' }, { has: 'workBegan' }, { has: 'ended' }] } },
          ],
        },
      },
    ],
    problems: [],
  },
  problemRow(
    {
      clause: 'M4.1',
      phase: 'meet',
      title: { 'zh-CN': '迟到', en: 'Late' },
      why: {
        'zh-CN': '赶不上就在约定时间前 1～2 分钟打电话；见面先道歉，原因照实说。',
        en: 'Call 1 to 2 minutes before the agreed time if you won’t make it; apologise first, with the true reason.',
      },
    },
    {
      phases: ['prepare', 'meet'],
      say: { 'zh-CN': '迟到了，客户不高兴', en: 'Late, and the customer isn’t pleased' },
      remedy: [
        {
          'zh-CN': '还没到就先打电话：快到了，抱歉',
          en: 'Not there yet: call first, and apologise',
          opens: 'call',
        },
        { 'zh-CN': '见面先道歉，说真实原因', en: 'There: apologise first, with the true reason' },
        {
          'zh-CN': '迟到 15 分钟以上：再诚恳道歉，可送小礼品',
          en: '15 minutes or more: a sincere apology; a small gift is allowed',
        },
        { 'zh-CN': '不接受，请示主管', en: 'Not accepted: ask the supervisor', opens: 'call' },
      ],
      escalates: 'if-refused',
      also: [
        {
          effect: 'remind',
          name: 'call',
          say: {
            'zh-CN': '还没到门口：现在打电话给客户',
            en: 'Not at the door yet: call the customer now',
          },
          from: 'appointment',
          minus: 'doorCall',
          warn: 'doorCallWarn',
          done: { any: [...there, 'delay-told'] },
        },
        {
          effect: 'guide',
          name: 'late',
          say: {
            'zh-CN': '迟到了一会儿：先道歉，照实说原因。',
            en: 'A little late: apologise first, and give the true reason.',
          },
          when: { all: [{ has: 'arrived' }, 'late', { not: 'very-late' }] },
        },
        {
          effect: 'guide',
          name: 'very-late',
          say: {
            'zh-CN': '迟到很久了：诚恳道歉，照实说原因；可以送一份小礼品。',
            en: 'Very late: apologise sincerely, with the true reason; a small gift is allowed.',
          },
          when: { all: [{ has: 'arrived' }, 'very-late'] },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'M4.2',
      phase: 'meet',
      title: { 'zh-CN': '客户不在', en: 'The customer isn’t there' },
      why: {
        'zh-CN': '不久留，及时告诉客户或接口人；改约了就提前到。',
        en: 'Don’t linger; let the customer or the contact know, and come early to the new time.',
      },
    },
    {
      say: { 'zh-CN': '客户本人不在', en: 'The customer isn’t there' },
      remedy: [
        { 'zh-CN': '向在场的人道声歉，先离开', en: 'Apologise to whoever is there, and leave' },
        {
          'zh-CN': '马上告诉客户或接口人您来过',
          en: 'Let the customer or the contact know at once that you came',
          opens: 'call',
        },
        {
          'zh-CN': '客户赶时间，主动提出改约',
          en: 'In a hurry: offer a new time yourself',
          opens: 'rebook',
        },
        { 'zh-CN': '下次按新时间提前到', en: 'Next time, come early' },
      ],
    },
  ),
  problemRow(
    {
      clause: 'M4.3',
      phase: 'meet',
      title: { 'zh-CN': '客户怀疑您的身份', en: 'The customer doubts who you are' },
      why: {
        'zh-CN': '客户谨慎是对的：给证件、给电话，让客户自己核实。',
        en: 'They are right to be careful: show your badge, and give them a number to check.',
      },
    },
    {
      say: { 'zh-CN': '客户怀疑我的身份，不让进', en: 'The customer doubts who I am, and won’t let me in' },
      remedy: [
        { 'zh-CN': '出示胸卡，自我介绍', en: 'Show your badge, and introduce yourself', opens: 'badge' },
        {
          'zh-CN': '请客户打服务台的投诉、监督电话核实',
          en: 'Give them the service desk’s complaint line to check',
          opens: 'badge',
        },
        { 'zh-CN': '还是不让进，提出改约', en: 'Still not let in: offer another time', opens: 'rebook' },
        { 'zh-CN': '改约也不行，请示主管', en: 'Not that either: ask the supervisor', opens: 'call' },
      ],
      escalates: 'if-refused',
    },
  ),
  problemRow(
    {
      clause: 'M4.4',
      phase: 'meet',
      title: { 'zh-CN': '客户不在，别人不让进', en: 'The customer is away, others won’t let you in' },
      why: {
        'zh-CN': '在场的人不知情，不能勉强：请他们问问客户。',
        en: 'They don’t know of it and can’t be pressed: let them ask the customer.',
      },
    },
    {
      say: { 'zh-CN': '客户不在，其他人不让进', en: 'The customer is away, and the others won’t let me in' },
      remedy: [
        {
          'zh-CN': '出示胸卡，说明来做什么',
          en: 'Show your badge, and say what you came for',
          opens: 'badge',
        },
        { 'zh-CN': '请他们打电话问客户', en: 'Ask them to call the customer' },
        { 'zh-CN': '还不行就改约', en: 'If that doesn’t help, agree another time', opens: 'rebook' },
      ],
    },
  ),
  problemRow(
    {
      clause: 'M4.5',
      phase: 'meet',
      title: { 'zh-CN': '机器在别处', en: 'The machine is elsewhere' },
      why: {
        'zh-CN': '客户同意了才去：跟客户走、自己去，或改约。',
        en: 'Go there only with consent: led by the customer, by yourself, or another time.',
      },
    },
    {
      say: { 'zh-CN': '要修的机器不在这儿', en: 'The machine isn’t here' },
      remedy: [
        { 'zh-CN': '问清机器在哪儿', en: 'Ask where it is' },
        {
          'zh-CN': '征得同意，由客户带路或自己过去',
          en: 'With consent, be led there or go there',
          opens: { ask: 'go-to-machine' },
        },
        { 'zh-CN': '不方便过去就改约', en: 'If that doesn’t suit, agree another time', opens: 'rebook' },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'go-to-machine',
          ask: {
            'zh-CN': '要修的机器在：{about}。工程师可以过去吗？您可以带路，也可以让工程师自己去。',
            en: 'The machine is at: {about}. May the engineer go there, led by you or alone?',
          },
          when: { met: 'M4.5' },
          guards: ['went-to-machine'],
          about: 'where',
          say: {
            'zh-CN': '去“{about}”之前，先征得客户同意。',
            en: 'Ask the customer before you go to ‘{about}’.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'M4.6',
      phase: 'meet',
      title: { 'zh-CN': '客户临时有事要出门', en: 'The customer must leave' },
      why: {
        'zh-CN': '客户的事要紧：改个双方都方便的时间。',
        en: 'Their matter comes first: agree a time that suits both.',
      },
    },
    {
      say: { 'zh-CN': '客户临时要出门', en: 'The customer has to leave' },
      remedy: [
        { 'zh-CN': '表示理解，提出改约', en: 'Say you understand, and offer another time' },
        { 'zh-CN': '请客户同意改约', en: 'Ask whether they agree', opens: { ask: 'rebook' } },
        { 'zh-CN': '记下新的时间', en: 'Note the new time', opens: 'rebook' },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'rebook',
          ask: {
            'zh-CN': '今天不方便的话，我们另约时间再来。您同意改约吗？',
            en: 'If today doesn’t suit, we will come another time. Do you agree?',
          },
          when: { met: 'M4.6' },
          guards: ['appointment-made'],
          only: { all: [{ has: 'arrived' }, { not: { has: 'workBegan' } }] },
          say: {
            'zh-CN': '人已经到了，改约要客户同意（当面或电话）。请先记下客户的答复。',
            en: 'You are there already, so a new time needs the customer’s yes, in person or by phone. Note the answer first.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'M4.7',
      phase: 'meet',
      title: { 'zh-CN': '客户正在吃饭', en: 'The customer is eating' },
      why: {
        'zh-CN': '等客户吃完，或按客户的意思办。',
        en: 'Wait until they have eaten, or do as they wish.',
      },
    },
    {
      say: { 'zh-CN': '客户正在吃饭', en: 'The customer is eating' },
      remedy: [
        { 'zh-CN': '说声“您慢用，不着急”', en: 'Say that there is no hurry' },
        { 'zh-CN': '问客户：等一会儿，还是现在开始', en: 'Ask: shall you wait, or begin now?' },
        { 'zh-CN': '在外面等，记下等了多久', en: 'Wait outside, and note how long', opens: 'wait' },
      ],
    },
  ),
]
