import type { Item } from './item.ts'
import { problem } from './problem.ts'

/** Contact the customer as soon as the job is received. */
export const contact: readonly Item[] = [
  {
    id: 'A1',
    clause: 'A1',
    phase: 'contact',
    title: { 'zh-CN': '接单后及时联系客户', en: 'Call the customer promptly' },
    why: {
      'zh-CN': '先通话，才能带对备件、按时到达，客户也好提前准备。',
      en: 'A call first means the right parts, the right time, and a customer who is prepared.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'time',
            say: { 'zh-CN': '约定上门时间', en: 'Visit time agreed' },
            doneBy: { has: 'appointments' },
          },
          { name: 'address', say: { 'zh-CN': '核对上门地址', en: 'Address confirmed' } },
          { name: 'fault', say: { 'zh-CN': '了解故障现象', en: 'Fault asked about' } },
          {
            name: 'prepare',
            say: {
              'zh-CN': '告知客户提前准备（备份、腾出设备）',
              en: 'Customer told what to prepare (back-up, free the device)',
            },
          },
        ],
      },
      {
        effect: 'remind',
        name: 'contact',
        say: { 'zh-CN': '请尽快致电客户', en: 'Call the customer now' },
        from: 'dispatched',
        plus: 'contactWithin',
        warn: 'contactWarn',
        done: { any: ['reached-customer', { has: 'departed' }] },
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '尚未联系到客户', en: 'The customer has not been reached yet' },
        when: { not: { any: ['reached-customer', { has: 'departed' }] } },
      },
    ],
    problems: [
      problem({
        id: 'A1.1',
        say: { 'zh-CN': '派单信息不清楚', en: 'The dispatch says too little' },
        remedy: [
          { 'zh-CN': '主动致电客户预约', en: 'Call the customer and book' },
          { 'zh-CN': '问清故障现象、时间和地点', en: 'Ask about the fault, the time and the place' },
          { 'zh-CN': '告知客户提前做好哪些准备', en: 'Say what to have ready' },
        ],
      }),
    ],
  },
  {
    id: 'A2',
    clause: 'A2',
    phase: 'contact',
    title: { 'zh-CN': '核实客户信息', en: 'Complete the customer’s details' },
    why: {
      'zh-CN': '信息不全先问派单员或支持人员，问不到再问客户，免得白跑一趟。',
      en: 'Ask the dispatcher or support first, then the customer, so that no trip is made in vain.',
    },
    effects: [
      {
        effect: 'block',
        guards: ['departed'],
        until: 'job-names-place-and-contact',
        say: {
          'zh-CN': '还缺地址或联系人，暂不能出发。请先向派单员核实，核实不到再联系客户，并补填信息。',
          en: 'The address or the contact is missing, so you can’t leave yet. Ask the dispatcher first, then the customer, and fill it in.',
        },
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '工单缺少地址或联系人', en: 'The ticket lacks an address or a contact' },
        when: { not: 'job-names-place-and-contact' },
      },
    ],
    problems: [
      problem({
        id: 'A2.1',
        say: { 'zh-CN': '客户信息不完整', en: 'Customer details are incomplete' },
        remedy: [
          { 'zh-CN': '先向派单员、支持或调度核实', en: 'Ask the dispatcher or support first' },
          { 'zh-CN': '核实不到再直接联系客户', en: 'If they don’t know, ask the customer' },
          { 'zh-CN': '把核实结果补填到记录', en: 'Fill in what you learned' },
        ],
        helpdesk: true,
      }),
    ],
  },
  {
    id: 'A4',
    clause: 'A4',
    phase: 'contact',
    title: { 'zh-CN': '预判故障原因', en: 'Think ahead' },
    why: {
      'zh-CN': '按故障现象想好可能原因、处理办法和所需备件，争取一次修好。',
      en: 'Likely causes, measures and spare parts from the symptom: so that one visit is enough.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'causes',
            say: { 'zh-CN': '想好可能原因和处理办法', en: 'Likely causes and measures thought through' },
            doneBy: { has: 'causes' },
          },
          {
            name: 'spares',
            say: { 'zh-CN': '列出所需备件', en: 'Spare parts listed' },
            doneBy: { has: 'spares' },
          },
        ],
      },
    ],
    problems: [],
  },
]
