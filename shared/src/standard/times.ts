import type { Text } from '../text/index.ts'
import type { Times } from './item.ts'

/** What each time that an organisation may set is called. A time without a name is a type error. */
export const timeNames: Readonly<Record<keyof Times, Text>> = {
  contactWithin: {
    'zh-CN': '接单后多久内联系客户',
    en: 'Call the customer within, after the dispatch',
  },
  arriveEarly: { 'zh-CN': '比约定时间提前多久到达', en: 'Arrive early by' },
  getReady: { 'zh-CN': '出发前多久提醒准备', en: 'Get ready before leaving by' },
  travel: { 'zh-CN': '路程（没有说明时）', en: 'Travel, where nobody said how long' },
  followUpWithin: { 'zh-CN': '客户未签字后多久内回访', en: 'Follow up an unsigned record within' },
}
