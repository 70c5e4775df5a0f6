import type { Condition, Step } from './item.ts'

function all(...items: readonly string[]): Condition {
  return { all: items.map((checked) => ({ checked })) }
}

/** What a visit needs, one thing after another. */
export const steps: readonly Step[] = [
  {
    id: 'call',
    phase: 'contact',
    say: { 'zh-CN': '致电客户', en: 'Call the customer' },
    done: { any: ['reached-customer', 'on-the-way'] },
  },
  {
    id: 'call-back',
    phase: 'contact',
    say: { 'zh-CN': '回访客户：是否已正常使用', en: 'Call back: does it work for good?' },
    when: 'advised-by-phone',
    done: { any: [{ has: 'calledBack' }, 'visit-closed'] },
  },
  {
    id: 'end-by-phone',
    phase: 'contact',
    say: { 'zh-CN': '电话已解决，结束这次服务', en: 'Solved by phone: end the visit' },
    when: 'solved-by-phone',
    done: 'visit-closed',
  },
  {
    id: 'book',
    phase: 'contact',
    say: { 'zh-CN': '约定上门时间', en: 'Agree a time' },
    done: { any: ['booked', 'on-the-way'] },
  },
  {
    id: 'check-booking',
    phase: 'contact',
    say: { 'zh-CN': '核对地址、故障和准备事项', en: 'Confirm address, fault and what to prepare' },
    done: { any: [all('A1', 'A3'), 'on-the-way'] },
  },
  {
    id: 'think-ahead',
    phase: 'contact',
    say: { 'zh-CN': '预判原因和备件', en: 'Think ahead: causes and spares' },
    done: { any: [{ checked: 'A4' }, 'on-the-way'] },
  },
  {
    id: 'kit',
    phase: 'prepare',
    say: { 'zh-CN': '检查工具包', en: 'Check the kit' },
    done: { any: [{ checked: 'B1' }, 'at-work'] },
  },
  {
    id: 'depart',
    phase: 'prepare',
    say: { 'zh-CN': '出发', en: 'Leave' },
    done: { any: [{ has: 'arrived' }, 'on-the-way'] },
  },
  {
    id: 'arrive',
    phase: 'meet',
    say: { 'zh-CN': '到达客户处', en: 'Arrive' },
    done: { any: [{ has: 'arrived' }, 'at-work'] },
  },
  {
    id: 'tidy-up',
    phase: 'meet',
    say: { 'zh-CN': '整理仪容', en: 'Tidy up' },
    done: { any: [all('M1', 'M2'), 'at-work'] },
  },
  {
    id: 'meet',
    phase: 'meet',
    say: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
    done: { any: [{ has: 'met' }, 'at-work'] },
  },
  {
    id: 'introduce',
    phase: 'meet',
    say: { 'zh-CN': '自我介绍，出示胸卡', en: 'Introduce yourself, show your badge' },
    done: { any: [{ checked: 'M4' }, 'at-work'] },
  },
  {
    id: 'ask-to-begin',
    phase: 'serve',
    say: { 'zh-CN': '请客户许可操作设备', en: 'Ask to operate the device' },
    done: { any: [{ consented: 'touch-device' }, 'visit-closed'] },
  },
  {
    id: 'before-beginning',
    phase: 'serve',
    say: { 'zh-CN': '提醒备份，请机主陪同', en: 'Remind of back-up, have the owner present' },
    done: { any: [{ checked: 'D5' }, 'at-work'] },
  },
  {
    id: 'begin',
    phase: 'serve',
    say: { 'zh-CN': '开始工作', en: 'Begin work' },
    done: 'at-work',
  },
  {
    id: 'diagnose',
    phase: 'serve',
    say: { 'zh-CN': '诊断并写明故障', en: 'Diagnose and write down the fault' },
    done: { any: [{ has: 'fault' }, 'visit-closed'] },
  },
  {
    id: 'sign-data-safety',
    phase: 'serve',
    say: { 'zh-CN': '请客户签第一处：数据安全', en: 'Ask for signature 1: data safety' },
    when: { has: 'dataWork' },
    done: { any: ['place-1-current', 'visit-closed'] },
  },
  {
    id: 'work',
    phase: 'serve',
    say: { 'zh-CN': '记录所做的工作', en: 'Write down the work' },
    done: {
      any: [{ has: 'work' }, { has: 'parts' }, { has: 'software' }, { has: 'settings' }, 'visit-closed'],
    },
  },
  {
    id: 'end-work',
    phase: 'serve',
    say: { 'zh-CN': '结束维修', en: 'End the work' },
    done: { any: [{ has: 'workEnded' }, 'visit-closed'] },
  },
  {
    id: 'put-back',
    phase: 'serve',
    say: { 'zh-CN': '归还借用的、放回移动的', en: 'Give back what was borrowed, put back what was moved' },
    when: { has: 'workEnded' },
    done: {
      any: [
        {
          all: [
            { checked: 'S6.3', line: 'returned' },
            { checked: 'S7', line: 'put-back' },
          ],
        },
        'visit-closed',
      ],
    },
  },
  {
    id: 'verify',
    phase: 'confirm',
    say: { 'zh-CN': '验机，填写结果', en: 'Test, and fill in the outcome' },
    done: { any: [{ all: ['every-device-tested', { has: 'outcome' }] }, 'visit-closed'] },
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
            ...['D6', 'S5.5', 'F1.3', 'F1.5', 'F2', 'F3'].map((checked) => ({ checked })),
          ],
        },
        'visit-closed',
      ],
    },
  },
  {
    id: 'sign-completion',
    phase: 'confirm',
    say: { 'zh-CN': '交给客户确认并签字', en: 'Hand over: the customer confirms and signs' },
    done: 'visit-closed',
  },
  {
    id: 'leave',
    phase: 'confirm',
    say: { 'zh-CN': '离开客户处', en: 'Leave the customer’s' },
    when: { any: [{ not: { has: 'ended' } }, { has: 'arrived' }] },
    done: { has: 'left' },
  },
  {
    id: 'phone-confirm',
    phase: 'confirm',
    say: { 'zh-CN': '打电话请客户确认设备正常', en: 'Phone the customer: does it work?' },
    when: { all: ['engineer-tested', 'visit-closed'] },
    done: { has: 'phoneConfirmed' },
  },
  {
    id: 'supervisor-confirm',
    phase: 'confirm',
    say: { 'zh-CN': '请主管关单前再确认', en: 'Let the supervisor confirm once more' },
    when: { all: ['engineer-tested', 'phone-says-fine'] },
    done: 'confirmed-afterwards',
  },
  {
    id: 'follow-up',
    phase: 'confirm',
    say: { 'zh-CN': '回访客户，直到满意', en: 'Follow up until the customer is satisfied' },
    when: { refused: 2 },
    done: { any: ['satisfied-after-refusal', { approved: 'F4.5' }] },
  },
  {
    id: 'return-device',
    phase: 'confirm',
    say: { 'zh-CN': '把带走的设备还给客户', en: 'Bring the device back to the customer' },
    when: { has: 'taken' },
    done: { any: ['all-taken-returned', 'handed-on'] },
  },
]
