import type { Item } from './item.ts'
import { problem } from './problem.ts'
import { underWay } from './under-way.ts'

const thereOrTold = { any: [{ has: 'arrived' }, { has: 'ended' }, 'delay-told'] } as const

/** Check everything before leaving. */
export const prepare: readonly Item[] = [
  {
    id: 'B1',
    clause: 'B1',
    phase: 'prepare',
    title: { 'zh-CN': '出发前检查工具包', en: 'Check the kit before leaving' },
    why: {
      'zh-CN': '逐项自检，避免漏带、错带，也避免弄脏客户工位。',
      en: 'Line by line, so that nothing is missing or wrong, and the customer’s desk stays clean.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          { name: 'tools', say: { 'zh-CN': '维修工具齐全', en: 'Repair tools complete' } },
          {
            name: 'tablet',
            say: { 'zh-CN': '平板已充电，工单已在平板上', en: 'Tablet charged, the job is on it' },
          },
          {
            name: 'blank-form',
            say: { 'zh-CN': '带一份空白服务记录单备用', en: 'A printed blank record, just in case' },
          },
          { name: 'media', say: { 'zh-CN': '光盘、U 盘等安装介质', en: 'Discs and install media' } },
          { name: 'antistatic-cloth', say: { 'zh-CN': '防静电布', en: 'Anti-static cloth' } },
          { name: 'cleaning-cloth', say: { 'zh-CN': '清洁布', en: 'Cleaning cloth' } },
          {
            name: 'spares',
            say: { 'zh-CN': '所需备件', en: 'The spare parts needed' },
            when: { not: { has: 'spares' } },
          },
          { name: 'spare', say: { 'zh-CN': '备件：{line}', en: 'Spare part: {line}' }, each: 'spares' },
          { name: 'kit', say: { 'zh-CN': '{line}', en: '{line}' }, each: 'kit' },
          { name: 'documents', say: { 'zh-CN': '技术资料、胸卡', en: 'Technical documents and badge' } },
        ],
      },
      {
        effect: 'block',
        guards: ['departed'],
        until: { checked: 'B1' },
        say: {
          'zh-CN': '工具包还有未检查的项目。请逐项打勾；用不到的选“不适用”并写明原因，再出发。',
          en: 'Some lines of the kit are still open. Tick them, or mark them ‘not applicable’ with a reason, then leave.',
        },
      },
    ],
    problems: [
      problem({
        id: 'B1.1',
        say: { 'zh-CN': '物品带错或漏带', en: 'Something is wrong or missing in the kit' },
        remedy: [
          { 'zh-CN': '对照清单换好、补齐', en: 'Exchange and complete it from the list' },
          { 'zh-CN': '缺的备件找库房或支持调', en: 'Ask the store or support for missing parts' },
          {
            'zh-CN': '补不齐、会耽误：先和客户改约',
            en: 'If that takes too long, agree a new time first',
            opens: 'rebook',
          },
        ],
      }),
      problem({
        id: 'B1.2',
        say: { 'zh-CN': '需要拆机，可能弄脏工位', en: 'The machine must be opened; the desk may get dirty' },
        remedy: [
          { 'zh-CN': '带上防静电布和清洁布', en: 'Bring the anti-static and the cleaning cloth' },
          { 'zh-CN': '拆机前先铺好垫布', en: 'Spread the cloth before opening it' },
        ],
      }),
    ],
  },
  {
    id: 'B2',
    clause: 'B2',
    phase: 'prepare',
    title: { 'zh-CN': '把握出发时间', en: 'Leave in time' },
    why: {
      'zh-CN': '按约定时间和路程倒推，提前 5-10 分钟到达。',
      en: 'Worked out backwards from the agreed time and the travel, so as to be there 5 to 10 minutes early.',
    },
    effects: [
      {
        effect: 'remind',
        name: 'get-ready',
        say: { 'zh-CN': '准备出发', en: 'Get ready to leave' },
        from: 'leave-by',
        minus: 'getReady',
        done: { any: [{ checked: 'B1' }, underWay] },
      },
      {
        effect: 'remind',
        name: 'leave',
        say: { 'zh-CN': '该出发了', en: 'Time to leave' },
        from: 'leave-by',
        warn: 'leaveWarn',
        done: underWay,
      },
      {
        effect: 'helpdesk',
        say: {
          'zh-CN': '到出发时间了，工程师还没出发',
          en: 'It is time to leave, and the engineer hasn’t left',
        },
        when: { all: [{ past: 'leave-by' }, { not: underWay }] },
      },
    ],
    problems: [
      problem({
        id: 'B2.1',
        say: { 'zh-CN': '路线不熟，时间不好估', en: 'The route is unknown' },
        remedy: [
          { 'zh-CN': '先查好路线和路程时间', en: 'Look up the way and the travel time' },
          {
            'zh-CN': '把路程时间改成查到的，多留些余量',
            en: 'Set the travel time to what you found, with some reserve',
            opens: 'rebook',
          },
          { 'zh-CN': '提早出发', en: 'Leave earlier' },
        ],
      }),
    ],
  },
  {
    id: 'B3',
    clause: 'B3',
    phase: 'prepare',
    title: { 'zh-CN': '路上耽误，提前告知', en: 'Held up: say so before the agreed time' },
    why: {
      'zh-CN': '约定时间前 5-10 分钟打电话，客户就不用干等；主管早知道，还能改派别人。',
      en: 'A call 5 to 10 minutes before spares the customer the waiting; told early, the supervisor can send somebody else.',
    },
    effects: [
      {
        effect: 'remind',
        name: 'call',
        say: { 'zh-CN': '到不了就马上致电客户', en: 'If you won’t make it, call the customer now' },
        when: { has: 'departed' },
        from: 'appointment',
        minus: 'delayCall',
        warn: 'delayWarn',
        done: thereOrTold,
      },
      {
        effect: 'helpdesk',
        say: {
          'zh-CN': '快到约定时间，工程师还在路上，客户尚未得知',
          en: 'The agreed time is close, the engineer is on the way, and the customer wasn’t told',
        },
        when: {
          all: [{ past: 'appointment', minus: 'delayCall' }, { has: 'departed' }, { not: thereOrTold }],
        },
      },
    ],
    problems: [
      problem({
        id: 'B3.1',
        phases: ['prepare', 'meet'],
        say: { 'zh-CN': '堵在路上，或在别的客户处走不开', en: 'Held up on the way, or at another customer' },
        remedy: [
          {
            'zh-CN': '约定时间前 5-10 分钟致电客户，先道歉',
            en: 'Call 5 to 10 minutes before the agreed time and apologise',
            opens: 'call',
          },
          {
            'zh-CN': '说明真实原因，记下已告知',
            en: 'Give the true reason, and note that you did',
            opens: 'delay',
          },
          { 'zh-CN': '客户同意就改约', en: 'If the customer agrees, rebook', opens: 'rebook' },
          {
            'zh-CN': '赶不过去：尽早告诉主管，改派别人',
            en: 'If you can’t make it at all, tell the supervisor early so that somebody else goes',
          },
          { 'zh-CN': '客户不同意：请示主管', en: 'Not accepted: ask the supervisor' },
        ],
        escalates: 'if-refused',
        reports: ['supervisor'],
        helpdesk: true,
      }),
    ],
  },
]
