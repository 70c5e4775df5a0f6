import type { Text } from '../text/index.ts'
import type { Times } from './times.ts'

/** What each time that an organisation may set is called, and its unit where that isn't minutes. */
export type TimeName = Text & { readonly unit?: 'seconds' }

/** A time without a name is a type error. */
export const timeNames: Readonly<Record<keyof Times, TimeName>> = {
  contactWithin: { 'zh-CN': '接单后多久内联系客户', en: 'Call the customer within, after the dispatch' },
  contactWarn: { 'zh-CN': '联系客户：提前多久提醒', en: 'Call the customer: remind before' },
  callBackAfter: { 'zh-CN': '电话指导后多久回访', en: 'Call back after advice by phone' },
  callBackWarn: { 'zh-CN': '回访：提前多久提醒', en: 'Call back: remind before' },
  arriveEarly: { 'zh-CN': '比约定时间提前多久到达', en: 'Arrive early by' },
  getReady: { 'zh-CN': '出发前多久提醒准备', en: 'Get ready before leaving by' },
  leaveWarn: { 'zh-CN': '出发：提前多久提醒', en: 'Leaving: remind before' },
  travel: { 'zh-CN': '路程（没有说明时）', en: 'Travel, where nobody said how long' },
  visitLength: { 'zh-CN': '一次服务大约多久', en: 'A visit takes about' },
  clashWarn: { 'zh-CN': '时间冲突：提前多久提醒', en: 'Visits that clash: remind before' },
  delayCall: { 'zh-CN': '不能按时：最迟提前多久打电话', en: 'Held up: call no later than, before the time' },
  delayWarn: { 'zh-CN': '不能按时：再提前多久提醒', en: 'Held up: remind before that' },
  doorCall: { 'zh-CN': '还没到门口：最迟提前多久打电话', en: 'Not at the door: call no later than, before' },
  doorCallWarn: { 'zh-CN': '还没到门口：再提前多久提醒', en: 'Not at the door: remind before that' },
  officeEarly: { 'zh-CN': '比客户上班时间最迟提前多久到', en: 'Be there before the office opens, at least' },
  officeWarn: { 'zh-CN': '客户上班：再提前多久提醒', en: 'The office opens: remind before that' },
  arriveWarn: { 'zh-CN': '约定时间：提前多久提醒', en: 'The agreed time: remind before' },
  enterEarly: { 'zh-CN': '最多提前多久进门', en: 'Go in early by, at most' },
  knockSeconds: { 'zh-CN': '敲门间隔', en: 'Between two knocks', unit: 'seconds' },
  knockLimit: { 'zh-CN': '敲门多久无人应答就打电话', en: 'Phone when nobody has opened for' },
  veryLate: { 'zh-CN': '迟到多久要郑重道歉', en: 'A sincere apology from this lateness on' },
  slaWarn: { 'zh-CN': '服务时限：提前多久提醒', en: 'Service level: warn before' },
  confirmWithin: { 'zh-CN': '客户没试机：多久内电话确认', en: 'Not tested by the customer: phone within' },
  confirmWarn: { 'zh-CN': '电话确认：提前多久提醒', en: 'Phone confirmation: remind before' },
  followUpWithin: { 'zh-CN': '客户未签字后多久内回访', en: 'Follow up an unsigned record within' },
  followUpWarn: { 'zh-CN': '未签字回访：提前多久提醒', en: 'Following up: remind before' },
  dayEndWarn: { 'zh-CN': '下班前多久提醒未完成的服务', en: 'Open visits: remind before the day ends' },
}
