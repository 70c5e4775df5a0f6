import type { Text } from '../text/index.ts'
import type { JobField } from '../ticket/index.ts'
import { adviceRows } from './contact-advice.ts'
import { caseRows } from './contact-cases.ts'
import { timeRows } from './contact-time.ts'
import type { Condition, Effect, Item } from './item.ts'
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
        done: { any: ['reached-customer', { has: 'departed' }, { has: 'ended' }] },
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '尚未联系到客户', en: 'The customer has not been reached yet' },
        when: { not: { any: ['reached-customer', { has: 'departed' }, { has: 'ended' }] } },
      },
    ],
    problems: [
      problem({
        id: 'A1.1',
        say: { 'zh-CN': '派单信息不清楚', en: 'The dispatch says too little' },
        remedy: [
          { 'zh-CN': '主动致电客户', en: 'Call the customer yourself', opens: 'call' },
          {
            'zh-CN': '问清故障现象和具体地点，补到记录里',
            en: 'Ask about the fault and the exact place, and fill them in',
            opens: 'correct',
          },
          { 'zh-CN': '约定到达时间', en: 'Agree when you come', opens: 'rebook' },
          { 'zh-CN': '告诉客户提前准备什么', en: 'Say what to have ready' },
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
        until: {
          all: [
            { knows: 'customer.address' },
            { any: [{ knows: 'customer.person' }, { knows: 'customer.phone' }] },
          ],
        },
        say: {
          'zh-CN': '还缺地址或联系人，暂不能出发。请先向派单员核实，核实不到再联系客户，并补填信息。',
          en: 'The address or the contact is missing, so you can’t leave yet. Ask the dispatcher first, then the customer, and fill it in.',
        },
      },
      missing('customer.address', { 'zh-CN': '工单缺少上门地址', en: 'The ticket has no address' }),
      missing('customer.person', { 'zh-CN': '工单缺少联系人', en: 'The ticket names no contact' }),
      missing('customer.phone', { 'zh-CN': '工单缺少联系电话', en: 'The ticket has no phone number' }),
      missing('fault', { 'zh-CN': '工单缺少故障现象', en: 'The ticket doesn’t say what is wrong' }),
      missing(
        'asset.model',
        { 'zh-CN': '工单没写是什么设备', en: 'The ticket doesn’t say which device' },
        { any: [{ knows: 'asset.kind' }, { knows: 'asset.model' }] },
      ),
    ],
    problems: [
      problem({
        id: 'A2.1',
        say: { 'zh-CN': '客户信息不完整', en: 'Customer details are incomplete' },
        remedy: [
          { 'zh-CN': '先向派单员、支持或调度核实', en: 'Ask the dispatcher or support first' },
          { 'zh-CN': '他们也不知道，再问客户', en: 'If they don’t know, ask the customer', opens: 'call' },
          { 'zh-CN': '把核实结果补到记录里', en: 'Fill in what you learned', opens: 'correct' },
        ],
        helpdesk: true,
      }),
    ],
  },
  {
    id: 'A3',
    clause: 'A3',
    phase: 'contact',
    title: { 'zh-CN': '先问问以前去过的同事', en: 'Ask who was there before' },
    why: {
      'zh-CN': '以前有同事服务过，先问清情况，心里有数，客户也不用从头再讲。',
      en: 'A colleague knows the place and the fault: ask first, and the customer needn’t tell it all again.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'talked',
            say: {
              'zh-CN': '已向以前的工程师了解情况：{line}',
              en: 'Talked to who was there before: {line}',
            },
            each: 'earlierVisits',
          },
        ],
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '以前有同事去过。先问他：当时什么故障、怎么处理的、客户在意什么。',
          en: 'A colleague was there before. Ask them first: what was wrong, what they did, what the customer cares about.',
        },
        when: { not: { checked: 'A3' } },
      },
      {
        effect: 'helpdesk',
        say: {
          'zh-CN': '以前有工程师服务过这位客户，名单见记录',
          en: 'This customer was served before; the record names by whom',
        },
        when: { has: 'earlierVisits' },
      },
    ],
    problems: [],
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
  ...timeRows,
  ...caseRows,
  ...adviceRows,
]

/** Tells dispatchers what the ticket doesn't say. */
function missing(name: JobField, say: Text, known: Condition = { knows: name }): Effect {
  return { effect: 'helpdesk', name, say, when: { not: known } }
}
