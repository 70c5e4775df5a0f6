import type { Item } from './item.ts'
import { problem } from './problem.ts'

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
          { name: 'spares', say: { 'zh-CN': '所需备件', en: 'The spare parts needed' } },
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
          { 'zh-CN': '对照清单补齐', en: 'Complete it from the list' },
          { 'zh-CN': '缺的备件联系库房或支持', en: 'Ask the store or support for parts' },
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
        when: { has: 'opened' },
        from: 'leave-by',
        minus: 'getReady',
        done: { any: [{ checked: 'B1' }, { has: 'departed' }] },
      },
      {
        effect: 'remind',
        name: 'leave',
        say: { 'zh-CN': '该出发了', en: 'Time to leave' },
        from: 'leave-by',
        warn: 'leaveWarn',
        done: { any: [{ has: 'departed' }, { has: 'arrived' }] },
      },
    ],
    problems: [
      problem({
        id: 'B2.1',
        say: { 'zh-CN': '路线不熟，时间不好估', en: 'The route is unknown' },
        remedy: [
          { 'zh-CN': '先查好路线和路程时间', en: 'Look up the way and the travel time' },
          { 'zh-CN': '多留些余量，提早出发', en: 'Keep more in reserve and leave earlier' },
        ],
      }),
    ],
  },
]
