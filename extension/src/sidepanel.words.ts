import type { Text } from '@countersign/shared/text'
import type { DayGroup } from './tickets/day-groups.ts'
import type { Desk } from './tickets/desk.ts'

export const words = {
  title: { 'zh-CN': '今天的上门', en: 'Today’s visits' },
  notSetUp: { 'zh-CN': '还没有添加服务台。', en: 'No helpdesk was added yet.' },
  setUp: { 'zh-CN': '添加服务台', en: 'Add a helpdesk' },
  nothing: {
    'zh-CN': '还没有看过工单。打开一张工单，它会出现在这里。',
    en: 'No ticket was seen yet. Open one, and it appears here.',
  },
  search: { 'zh-CN': '查找工单号、客户、工程师', en: 'Find a ticket, customer, engineer' },
  notFound: { 'zh-CN': '没有找到。换个词试试。', en: 'Nothing found. Try another word.' },
  more: { 'zh-CN': '再显示 {count} 张', en: 'Show {count} more' },
  noTime: { 'zh-CN': '未约', en: 'No time' },
  clash: { 'zh-CN': '时间冲突：', en: 'Clashes with' },
  notRead: {
    'zh-CN': '没有读出来。请关掉侧栏再打开。',
    en: 'It could not be read. Close this panel and open it again.',
  },
} satisfies { [name: string]: Text }

export const groupNames: { readonly [G in DayGroup]: Text } = {
  overdue: { 'zh-CN': '已过时间', en: 'Overdue' },
  today: { 'zh-CN': '今天', en: 'Today' },
  later: { 'zh-CN': '以后', en: 'Later' },
  'no-time': { 'zh-CN': '未约时间', en: 'No time agreed' },
  done: { 'zh-CN': '已了结', en: 'Done' },
}

export const standingNames: { readonly [S in Desk['standing'] | 'unrecorded' | 'closed']: Text } = {
  'not-dispatched': { 'zh-CN': '未派单', en: 'Not dispatched' },
  dispatched: { 'zh-CN': '已派单', en: 'Dispatched' },
  incomplete: { 'zh-CN': '记录不完整', en: 'Record incomplete' },
  complete: { 'zh-CN': '记录完整', en: 'Record complete' },
  unrecorded: { 'zh-CN': '已关单，缺完整记录', en: 'Closed without a record' },
  closed: { 'zh-CN': '已关单，已说明原因', en: 'Closed, with a reason' },
}
