import type { Condition, Step } from './item.ts'

const closed = { any: [{ signed: 2 }, { refused: 2 }, { has: 'ended' }] } as const
const atWork = { any: [{ has: 'workBegan' }, closed] } as const
const onTheWay = { any: [{ has: 'departed' }, atWork] } as const
/** While advice on the phone may have solved it, nobody books a visit. */
const toBeVisited = { not: 'advised-by-phone' } as const

function all(...items: readonly string[]): Condition {
  return { all: items.map((checked) => ({ checked })) }
}

/** What a visit needs, one thing after another. */
export const steps: readonly Step[] = [
  {
    id: 'call',
    phase: 'contact',
    say: { 'zh-CN': '致电客户', en: 'Call the customer' },
    done: { any: ['reached-customer', onTheWay] },
  },
  {
    id: 'call-back',
    phase: 'contact',
    say: { 'zh-CN': '回访客户：是否已正常使用', en: 'Call back: does it work for good?' },
    when: { all: [{ has: 'phoneAdvice' }, { any: ['advised-by-phone', { has: 'calledBack' }] }] },
    done: { any: [{ has: 'calledBack' }, onTheWay] },
  },
  {
    id: 'end-by-phone',
    phase: 'contact',
    say: { 'zh-CN': '电话已解决，结束这次服务', en: 'Solved by phone: end the visit' },
    when: { all: ['advised-by-phone', 'advice-works'] },
    done: onTheWay,
  },
  {
    id: 'book',
    phase: 'contact',
    say: { 'zh-CN': '约定上门时间', en: 'Agree a time' },
    when: toBeVisited,
    done: { any: ['booked', onTheWay] },
  },
  {
    id: 'check-booking',
    phase: 'contact',
    say: { 'zh-CN': '核对地址、故障和准备事项', en: 'Confirm address, fault and what to prepare' },
    when: toBeVisited,
    done: { any: [all('A1', 'A3'), onTheWay] },
  },
  {
    id: 'think-ahead',
    phase: 'contact',
    say: { 'zh-CN': '预判原因和备件', en: 'Think ahead: causes and spares' },
    when: toBeVisited,
    done: { any: [{ checked: 'A4' }, onTheWay] },
  },
  {
    id: 'kit',
    phase: 'prepare',
    say: { 'zh-CN': '检查工具包', en: 'Check the kit' },
    when: toBeVisited,
    done: { any: [{ checked: 'B1' }, atWork] },
  },
  {
    id: 'depart',
    phase: 'prepare',
    say: { 'zh-CN': '出发', en: 'Leave' },
    when: toBeVisited,
    done: { any: [{ has: 'arrived' }, onTheWay] },
  },
  {
    id: 'arrive',
    phase: 'meet',
    say: { 'zh-CN': '到达客户处', en: 'Arrive' },
    when: toBeVisited,
    done: { any: [{ has: 'arrived' }, atWork] },
  },
  {
    id: 'tidy-up',
    phase: 'meet',
    say: { 'zh-CN': '整理仪容', en: 'Tidy up' },
    when: toBeVisited,
    done: { any: [all('M1', 'M2'), atWork] },
  },
  {
    id: 'meet',
    phase: 'meet',
    say: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
    when: toBeVisited,
    done: { any: [{ has: 'met' }, atWork] },
  },
  {
    id: 'introduce',
    phase: 'meet',
    say: { 'zh-CN': '自我介绍，出示胸卡', en: 'Introduce yourself, show your badge' },
    when: toBeVisited,
    done: { any: [{ checked: 'M4' }, atWork] },
  },
  {
    id: 'ask-to-begin',
    phase: 'serve',
    say: { 'zh-CN': '请客户许可操作设备', en: 'Ask to operate the device' },
    when: toBeVisited,
    done: { any: [{ consented: 'touch-device' }, closed] },
  },
  {
    id: 'before-beginning',
    phase: 'serve',
    say: { 'zh-CN': '提醒备份，请机主陪同', en: 'Remind of back-up, have the owner present' },
    when: toBeVisited,
    done: { any: [{ checked: 'D5' }, closed] },
  },
  {
    id: 'begin',
    phase: 'serve',
    say: { 'zh-CN': '开始工作', en: 'Begin work' },
    when: toBeVisited,
    done: atWork,
  },
  {
    id: 'diagnose',
    phase: 'serve',
    say: { 'zh-CN': '诊断并写明故障', en: 'Diagnose and write down the fault' },
    when: toBeVisited,
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
    when: toBeVisited,
    done: { any: [{ has: 'work' }, { has: 'parts' }, { has: 'software' }, { has: 'settings' }, closed] },
  },
  {
    id: 'end-work',
    phase: 'serve',
    say: { 'zh-CN': '结束维修', en: 'End the work' },
    when: toBeVisited,
    done: { any: [{ has: 'workEnded' }, closed] },
  },
  {
    id: 'put-back',
    phase: 'serve',
    say: { 'zh-CN': '归还借用的、放回移动的', en: 'Give back what was borrowed, put back what was moved' },
    when: { has: 'workEnded' },
    done: { any: ['all-borrowed-returned', closed] },
  },
  {
    id: 'verify',
    phase: 'confirm',
    say: { 'zh-CN': '验机，填写结果', en: 'Test, and fill in the outcome' },
    when: toBeVisited,
    done: { any: [{ all: ['every-device-tested', { has: 'outcome' }] }, closed] },
  },
  {
    id: 'clean-up',
    phase: 'confirm',
    say: { 'zh-CN': '核对设置、清理现场、讲解使用', en: 'Go through settings, clean up, explain use' },
    when: toBeVisited,
    done: { any: [all('D5', 'D6', 'S5.5', 'F1.3', 'F1.5', 'F2', 'F3'), closed] },
  },
  {
    id: 'sign-completion',
    phase: 'confirm',
    say: { 'zh-CN': '交给客户确认并签字', en: 'Hand over: the customer confirms and signs' },
    when: toBeVisited,
    done: closed,
  },
  {
    id: 'leave',
    phase: 'confirm',
    say: { 'zh-CN': '离开客户处', en: 'Leave the customer’s' },
    when: { any: [{ all: [toBeVisited, { not: { has: 'ended' } }] }, { has: 'arrived' }] },
    done: { has: 'left' },
  },
  {
    id: 'phone-confirm',
    phase: 'confirm',
    say: { 'zh-CN': '打电话请客户确认设备正常', en: 'Phone the customer: does it work?' },
    when: { all: ['engineer-tested', closed] },
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
    done: 'all-taken-returned',
  },
]
