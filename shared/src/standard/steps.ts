import type { Step } from './item.ts'

const closed = { any: [{ signed: 2 }, { refused: 2 }] } as const
const atWork = { any: [{ has: 'workBegan' }, closed] } as const

/** What a visit needs, one thing after another. */
export const steps: readonly Step[] = [
  {
    id: 'call',
    phase: 'contact',
    say: { 'zh-CN': '致电客户', en: 'Call the customer' },
    done: { any: ['reached-customer', { has: 'departed' }, atWork] },
  },
  {
    id: 'book',
    phase: 'contact',
    say: { 'zh-CN': '约定上门时间', en: 'Agree a time' },
    done: { any: [{ has: 'appointments' }, { has: 'departed' }, atWork] },
  },
  {
    id: 'check-booking',
    phase: 'contact',
    say: { 'zh-CN': '核对地址、故障和准备事项', en: 'Confirm address, fault and what to prepare' },
    done: { any: [{ checked: 'A1' }, { has: 'departed' }, atWork] },
  },
  {
    id: 'think-ahead',
    phase: 'contact',
    say: { 'zh-CN': '预判原因和备件', en: 'Think ahead: causes and spares' },
    done: { any: [{ checked: 'A4' }, { has: 'departed' }, atWork] },
  },
  {
    id: 'kit',
    phase: 'prepare',
    say: { 'zh-CN': '检查工具包', en: 'Check the kit' },
    done: { any: [{ checked: 'B1' }, atWork] },
  },
  {
    id: 'depart',
    phase: 'prepare',
    say: { 'zh-CN': '出发', en: 'Leave' },
    done: { any: [{ has: 'departed' }, { has: 'arrived' }, atWork] },
  },
  {
    id: 'arrive',
    phase: 'meet',
    say: { 'zh-CN': '到达客户处', en: 'Arrive' },
    done: { any: [{ has: 'arrived' }, atWork] },
  },
  {
    id: 'tidy-up',
    phase: 'meet',
    say: { 'zh-CN': '整理仪容', en: 'Tidy up' },
    done: { any: [{ all: [{ checked: 'M1' }, { checked: 'M2' }] }, atWork] },
  },
  {
    id: 'meet',
    phase: 'meet',
    say: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
    done: { any: [{ has: 'met' }, atWork] },
  },
  {
    id: 'introduce',
    phase: 'meet',
    say: { 'zh-CN': '自我介绍，出示胸卡', en: 'Introduce yourself, show your badge' },
    done: { any: [{ checked: 'M4' }, atWork] },
  },
  {
    id: 'ask-to-begin',
    phase: 'serve',
    say: { 'zh-CN': '请客户许可操作设备', en: 'Ask to operate the device' },
    done: { any: [{ consented: 'touch-device' }, closed] },
  },
  {
    id: 'before-beginning',
    phase: 'serve',
    say: { 'zh-CN': '提醒备份，请机主陪同', en: 'Remind of back-up, have the owner present' },
    done: { any: [{ checked: 'D5' }, atWork] },
  },
  {
    id: 'begin',
    phase: 'serve',
    say: { 'zh-CN': '开始工作', en: 'Begin work' },
    done: atWork,
  },
  {
    id: 'diagnose',
    phase: 'serve',
    say: { 'zh-CN': '诊断并写明故障', en: 'Diagnose and write down the fault' },
    done: { any: [{ has: 'fault' }, closed] },
  },
  {
    id: 'sign-data-safety',
    phase: 'serve',
    say: { 'zh-CN': '请客户签第一处：数据安全', en: 'Ask for signature 1: data safety' },
    when: { has: 'dataWork' },
    done: { any: ['place-1-current', closed] },
  },
  {
    id: 'work',
    phase: 'serve',
    say: { 'zh-CN': '记录所做的工作', en: 'Write down the work' },
    done: { any: [{ has: 'work' }, { has: 'parts' }, { has: 'software' }, { has: 'settings' }, closed] },
  },
  {
    id: 'end-work',
    phase: 'serve',
    say: { 'zh-CN': '结束维修', en: 'End the work' },
    done: { any: [{ has: 'workEnded' }, closed] },
  },
  {
    id: 'verify',
    phase: 'confirm',
    say: { 'zh-CN': '验机，填写结果', en: 'Test, and fill in the outcome' },
    done: { any: [{ all: [{ has: 'verified' }, { has: 'outcome' }] }, closed] },
  },
  {
    id: 'clean-up',
    phase: 'confirm',
    say: { 'zh-CN': '核对设置、清理现场、讲解使用', en: 'Go through settings, clean up, explain use' },
    done: {
      any: [
        {
          all: [
            { checked: 'D5', line: 'backup-returned' },
            { checked: 'D6' },
            { checked: 'F2' },
            { checked: 'F3' },
          ],
        },
        closed,
      ],
    },
  },
  {
    id: 'sign-completion',
    phase: 'confirm',
    say: { 'zh-CN': '交给客户确认并签字', en: 'Hand over: the customer confirms and signs' },
    done: closed,
  },
  {
    id: 'leave',
    phase: 'confirm',
    say: { 'zh-CN': '离开客户处', en: 'Leave the customer’s' },
    done: { has: 'left' },
  },
]
