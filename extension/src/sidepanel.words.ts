import type { Text } from '@countersign/shared/text'

export const words = {
  title: { 'zh-CN': '上门服务', en: 'Visits' },
  notSetUp: { 'zh-CN': '还没有添加服务台。', en: 'No helpdesk was added yet.' },
  setUp: { 'zh-CN': '添加服务台', en: 'Add a helpdesk' },
  nothing: {
    'zh-CN': '还没有看过工单。打开一张工单，它会出现在这里。',
    en: 'No ticket was seen yet. Open one, and it appears here.',
  },
  hasRecord: { 'zh-CN': '记录已收到', en: 'The record came in' },
  dispatched: { 'zh-CN': '已派单', en: 'Dispatched' },
  notDispatched: { 'zh-CN': '未派单', en: 'Not dispatched' },
} satisfies { [name: string]: Text }
