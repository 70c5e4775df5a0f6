import type { Effect, Item } from './item.ts'
import { problem } from './problem.ts'
import { underWay } from './under-way.ts'

/** Can it be repaired at all, and what comes up when booking. */
export const caseRows: readonly Item[] = [
  {
    id: 'A7',
    clause: 'A7',
    phase: 'contact',
    title: { 'zh-CN': '先判断能不能修好', en: 'Can it be repaired?' },
    why: {
      'zh-CN': '没把握的先查、先问，修不了的走取回流程，不让客户白等一趟。',
      en: 'Look up and ask what you don’t know, arrange to take back what can’t be mended there: no visit in vain.',
    },
    effects: [
      {
        effect: 'guide',
        say: {
          'zh-CN': '想一想：这种故障修过吗？能在客户处修好吗？没把握就现在查、现在问。',
          en: 'Think: did you ever repair this? Can it be done at the customer’s? If unsure, look it up and ask now.',
        },
        when: { all: ['reached-customer', { not: { any: [{ has: 'causes' }, underWay] } }] },
      },
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'hardware-team' } },
        until: { reported: 'A7.2', to: 'hardware-team' },
        say: {
          'zh-CN': '转单前先按流程联系硬件运维人员：在“出问题了”里选“在客户处修不了”，记下联系了谁。',
          en: 'Contact the hardware team first: choose “It can’t be repaired at the customer’s” among the problems and note whom you told.',
        },
      },
    ],
    problems: [
      problem({
        id: 'A7.1',
        phases: ['contact', 'prepare', 'serve'],
        say: { 'zh-CN': '没修过，或以前没修好过', en: 'Never repaired before, or never solved' },
        remedy: [
          { 'zh-CN': '查技术资料', en: 'Look it up in the technical documents' },
          { 'zh-CN': '请教其他工程师', en: 'Ask other engineers' },
          { 'zh-CN': '问技术支持', en: 'Ask support' },
          { 'zh-CN': '还没办法：联系主管，请求支援', en: 'Still stuck: ask the supervisor for help' },
        ],
        escalates: 'if-refused',
      }),
      problem({
        id: 'A7.2',
        phases: ['contact', 'prepare', 'serve'],
        say: { 'zh-CN': '在客户处修不了，要取回维修', en: 'It can’t be repaired at the customer’s' },
        remedy: [
          {
            'zh-CN': '向客户说明为什么要取回，征得同意',
            en: 'Say why it must be taken back, and ask',
            opens: { ask: 'take-away' },
          },
          { 'zh-CN': '取回设备，给客户收条', en: 'Take it back and leave a receipt', opens: 'take-away' },
          { 'zh-CN': '按流程联系硬件运维人员', en: 'Contact the hardware team by the procedure' },
          { 'zh-CN': '转单', en: 'Transfer the ticket', opens: 'end' },
          { 'zh-CN': '客户不同意取回：请示主管', en: 'Not accepted: ask the supervisor' },
        ],
        escalates: 'if-refused',
        reports: ['hardware-team'],
      }),
    ],
  },
  {
    id: 'A8',
    clause: 'A8',
    phase: 'contact',
    title: { 'zh-CN': '预约时的六种情况', en: 'Six cases on booking' },
    why: {
      'zh-CN': '路远、信息不符、保修期内、没人接、客户恼怒、一直联系不上，各有各的办法。',
      en: 'Far away, details differ, in warranty, no answer, an angry customer, never reachable: each has its way.',
    },
    effects: [
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'vendor' } },
        until: { has: 'vendorReport' },
        say: {
          'zh-CN': '还没有代客户向厂商报修。请先报修，记下厂商和报修单号。',
          en: 'It isn’t reported to the vendor yet. Report it for the customer first, and note the vendor and the number.',
        },
      },
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'not-reached' } },
        until: { all: ['tried-in-vain', 'absence-reported'] },
        say: {
          'zh-CN': '请先记下没有联系上的那次尝试，并把结果告诉主管或服务台，再结束。',
          en: 'First note the attempt that failed, and tell the supervisor or the service desk what came out.',
        },
      },
      {
        effect: 'block',
        guards: ['visit-ended'],
        only: { says: { way: 'customer-refused' } },
        until: { any: ['A8.5', 'M4.1', 'M4.3', 'S2.2', 'S6.5'].map((decided) => ({ decided })) },
        say: {
          'zh-CN': '客户谢绝服务要由主管决定。请先请示主管，记下决定，再结束。',
          en: 'A service the customer declines is the supervisor’s to decide. Ask them and write the decision down first.',
        },
      },
    ],
    problems: [
      problem({
        id: 'A8.1',
        phases: ['contact', 'prepare'],
        say: { 'zh-CN': '路远，可能赶不上约定时间', en: 'It is far; I may not be there in time' },
        remedy: [
          { 'zh-CN': '致电客户道歉', en: 'Call and apologise', opens: 'call' },
          { 'zh-CN': '如实说明路程', en: 'Say truly how far it is', opens: 'delay' },
          { 'zh-CN': '按实际路程改约', en: 'Rebook by the time it really takes', opens: 'rebook' },
        ],
      }),
      problem({
        id: 'A8.2',
        phases: ['contact', 'prepare', 'meet'],
        say: {
          'zh-CN': '地址、型号或故障和工单不一样',
          en: 'Address, model or fault differ from the ticket',
        },
        remedy: [
          { 'zh-CN': '和客户核对清楚', en: 'Make sure with the customer', opens: 'call' },
          {
            'zh-CN': '把确认的写进记录，工单原来的也会保留',
            en: 'Put in what was confirmed; what the ticket said stays too',
            opens: 'correct',
          },
          {
            'zh-CN': '按确认后的地址、型号、故障上门，备件跟着改',
            en: 'Go by what was confirmed, and change the spares to it',
          },
        ],
      }),
      problem({
        id: 'A8.3',
        phases: ['contact', 'prepare', 'meet', 'serve'],
        say: { 'zh-CN': '产品还在保修期内', en: 'It is still in warranty' },
        remedy: [
          {
            'zh-CN': '核对保修期，告诉客户由厂商保修',
            en: 'Check the warranty; tell the customer that the vendor repairs it',
            opens: 'call',
          },
          {
            'zh-CN': '代客户向厂商报修，记下单号',
            en: 'Report it to the vendor, note the number',
            opens: 'vendor',
          },
          {
            'zh-CN': '把单号和厂商的安排告诉客户',
            en: 'Tell the customer the number and what the vendor does',
          },
          { 'zh-CN': '由厂商接手，结束这次服务', en: 'The vendor takes over: end this visit', opens: 'end' },
        ],
        also: [
          {
            effect: 'report',
            to: 'vendor',
            say: { 'zh-CN': '代客户向厂商报修', en: 'Report it to the vendor for the customer' },
            when: { all: [{ met: 'A8.3' }, { not: { has: 'vendorReport' } }] },
          },
        ],
      }),
      problem({
        id: 'A8.4',
        phases: ['contact', 'prepare', 'meet'],
        say: { 'zh-CN': '电话没人接', en: 'Nobody answers the phone' },
        remedy: [
          { 'zh-CN': '过一会儿换个时间再打', en: 'Try again a little later', opens: 'call' },
          {
            'zh-CN': '再等就要迟到：不等了，直接按地址上门',
            en: 'If waiting makes you late, go to the address',
          },
          { 'zh-CN': '把结果告诉主管或支持', en: 'Tell the supervisor or support what came out' },
        ],
        helpdesk: true,
        also: absence('A8.4'),
      }),
      problem({
        id: 'A8.5',
        phases: ['contact', 'prepare', 'meet'],
        say: { 'zh-CN': '客户很生气，不让上门', en: 'The customer is angry and refuses the visit' },
        remedy: [
          {
            'zh-CN': '耐心听完，不打断，适时应一声',
            en: 'Hear them out; a word now and then shows that you listen',
            opens: 'call',
          },
          { 'zh-CN': '承认给客户添了麻烦，说清怎么解决', en: 'Own the trouble, say how you will solve it' },
          { 'zh-CN': '征得同意，约好上门时间', en: 'Agree on a visit and its time', opens: 'rebook' },
          { 'zh-CN': '还是谈不拢：请示主管', en: 'Still refused: ask the supervisor' },
        ],
        escalates: 'if-refused',
      }),
      problem({
        id: 'A8.6',
        phases: ['contact', 'prepare', 'meet'],
        say: { 'zh-CN': '客户一直联系不上', en: 'The customer can’t be reached at all' },
        remedy: [
          { 'zh-CN': '按地址上门', en: 'Go to the address' },
          {
            'zh-CN': '客户不在：给同事或接口人留言，留下电话，请客户改约',
            en: 'Not there: leave a message and your number with a colleague or the contact, and ask for a new time',
            opens: 'note',
          },
          { 'zh-CN': '把结果告诉主管或服务台', en: 'Tell the supervisor or the service desk' },
        ],
        also: absence('A8.6'),
      }),
    ],
  },
]

/** The supervisor or the service desk is told that nobody is reached: once one of them knows, the other needn't be. */
function absence(id: string): readonly Effect[] {
  return [
    {
      effect: 'report',
      to: 'supervisor',
      say: { 'zh-CN': '把结果告诉主管（或服务台）', en: 'Tell the supervisor (or the service desk)' },
      when: { all: [{ met: id }, { not: { reported: id, to: 'service-desk' } }] },
    },
    {
      effect: 'report',
      to: 'service-desk',
      say: { 'zh-CN': '把结果告诉服务台（或主管）', en: 'Tell the service desk (or the supervisor)' },
      when: { all: [{ met: id }, { not: { reported: id, to: 'supervisor' } }] },
    },
  ]
}
