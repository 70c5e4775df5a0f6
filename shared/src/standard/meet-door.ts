import type { Item } from './item.ts'
import { problem } from './problem.ts'

/** The door: the bell, a knock every half minute, and what comes when nobody opens. */
export const door: Item = {
  id: 'M3',
  clause: 'M3',
  phase: 'meet',
  title: { 'zh-CN': '敲门', en: 'Knock' },
  why: {
    'zh-CN': '先按门铃，再轻敲两次、每次三下；不急不重，没人应也有一步一步的办法。',
    en: 'The bell first, then two times three light taps; no hurry, no hammering, and a next step if nobody comes.',
  },
  effects: [
    {
      effect: 'guide',
      name: 'bell',
      say: {
        'zh-CN': '有门铃先按门铃；没有就轻敲两次，每次三下。定定神，面带微笑。',
        en: 'Ring the bell if there is one; if not, two times three light taps. Take a breath, and smile.',
      },
      when: {
        all: [{ has: 'arrived' }, { door: 'bell' }, { not: { ahead: 'appointment', minus: 'enterEarly' } }],
      },
    },
    {
      effect: 'guide',
      name: 'wait',
      say: {
        'zh-CN': '等一等，听听动静，别连着敲。',
        en: 'Wait and listen; don’t go on knocking.',
      },
      when: { door: 'wait' },
    },
    {
      effect: 'guide',
      name: 'knock',
      say: { 'zh-CN': '再轻敲两次，每次三下。', en: 'Knock again: two times three light taps.' },
      when: { door: 'knock' },
    },
    {
      effect: 'guide',
      name: 'phone-customer',
      say: {
        'zh-CN': '等了这么久没人开门，给客户打个电话，说您到门口了。',
        en: 'Nobody has opened for a while: phone the customer, and say that you are at the door.',
      },
      when: { door: 'phone-customer' },
    },
    {
      effect: 'guide',
      name: 'phone-contact',
      say: {
        'zh-CN': '客户没接。问问客户的同事或信息化管理员，客户在不在。',
        en: 'The customer doesn’t answer. Ask a colleague or the IT contact whether they are in.',
      },
      when: { door: 'phone-contact' },
    },
    {
      effect: 'guide',
      name: 'note',
      say: {
        'zh-CN': '客户不在。写张留言条，贴在门上或显眼的地方，留下您的电话。',
        en: 'The customer isn’t in. Leave a note on the door or where it is seen, with your phone number.',
      },
      when: { door: 'note' },
    },
    {
      effect: 'guide',
      name: 'report',
      say: {
        'zh-CN': '告诉服务台或主管：人到了，客户不在。',
        en: 'Tell the service desk or the supervisor: you were there, the customer wasn’t.',
      },
      when: { door: 'report' },
    },
    {
      effect: 'guide',
      name: 'leave',
      say: {
        'zh-CN': '可以先走了。等客户回来，主动打电话改约。',
        en: 'You may leave. Call the customer once they are back, and agree a new time.',
      },
      when: { door: 'leave' },
    },
    {
      effect: 'guide',
      name: 'stay',
      say: { 'zh-CN': '有人来开门了，请在门口稍等。', en: 'Somebody is coming: wait at the door.' },
      when: { door: 'stay' },
    },
    {
      effect: 'guide',
      name: 'go-down',
      say: {
        'zh-CN': '客户在楼下等您，请下楼去见。',
        en: 'The customer waits downstairs: go and meet them.',
      },
      when: { door: 'go-down' },
    },
    {
      effect: 'remind',
      name: 'phone',
      say: { 'zh-CN': '没人开门就打电话给客户', en: 'If nobody opens, phone the customer' },
      from: 'first-knock',
      plus: 'knockLimit',
      done: { not: { any: [{ door: 'knock' }, { door: 'wait' }, { door: 'phone-customer' }] } },
    },
    {
      effect: 'report',
      to: 'service-desk',
      say: {
        'zh-CN': '告诉服务台：已上门，客户不在，留了条',
        en: 'Tell the service desk: was there, the customer wasn’t, a note is left',
      },
      when: { door: 'report' },
    },
    {
      effect: 'helpdesk',
      say: {
        'zh-CN': '工程师到了，没人开门',
        en: 'The engineer is at the door, and nobody opens',
      },
      when: {
        any: [
          { door: 'phone-customer' },
          { door: 'phone-contact' },
          { door: 'note' },
          { door: 'report' },
          { door: 'leave' },
        ],
      },
    },
  ],
  problems: [
    problem({
      id: 'M3.1',
      say: { 'zh-CN': '没人应门', en: 'Nobody answers the door' },
      remedy: [
        {
          'zh-CN': '每隔 30 秒轻敲一次，跟着敲门计时走',
          en: 'Knock lightly every 30 seconds; the door timer counts',
          opens: 'door',
        },
        {
          'zh-CN': '5 分钟没人开，打电话给客户',
          en: 'After five minutes, phone the customer',
          opens: 'call',
        },
        {
          'zh-CN': '打不通，问客户的同事或信息化管理员',
          en: 'Not reached: ask a colleague or the IT contact',
          opens: 'call',
        },
        { 'zh-CN': '确定不在，留张条', en: 'Not in: leave a note', opens: 'note' },
        {
          'zh-CN': '告诉服务台或主管，等客户回来再约',
          en: 'Tell the service desk or supervisor, and call again later',
          opens: 'rebook',
        },
      ],
    }),
  ],
}
