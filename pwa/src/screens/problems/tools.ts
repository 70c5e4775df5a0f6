import { consentNames } from '@countersign/shared/names'
import type { Phase, Tool } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import type { IconName } from '../../parts/actions/icon.tsx'
import {
  appointment,
  contactAttempt,
  delayReported,
  phoneAdvice,
  vendorReport,
} from '../forms/contact-forms.ts'
import { interruption, visitEnding } from '../forms/ending-forms.ts'
import type { Form } from '../forms/form.ts'
import { jobCorrection } from '../forms/job-form.ts'
import { ownerLeft, waited } from '../forms/meet-forms.ts'
import { deviceTaken } from '../forms/thing-forms.ts'
import { routes } from '../routes.ts'

/** What a step of a remedy opens: a form on a sheet, or another screen. */
export type Opening = { readonly label: Text; readonly icon: IconName } & (
  | { readonly form: Form }
  | { readonly path: (visit: string, phase: Phase) => string }
)

/** What a tool opens, and how its button reads. */
export function openingOf(tool: Tool): Opening {
  if (typeof tool === 'string') return openings[tool]
  const { ask } = tool
  return {
    label: fill(words.ask, { consent: consentNames[ask] }),
    icon: 'question',
    path: (visit) => routes.ask(visit, ask),
  }
}

const openings: Readonly<{ [T in Extract<Tool, string>]: Opening }> = {
  call: { label: { 'zh-CN': '记录通话', en: 'Write down the call' }, icon: 'phone', form: contactAttempt },
  rebook: { label: { 'zh-CN': '改约时间', en: 'Change the time' }, icon: 'calendar', form: appointment },
  delay: {
    label: { 'zh-CN': '告知会晚到', en: 'Say that you’ll be late' },
    icon: 'clock',
    form: delayReported,
  },
  correct: { label: { 'zh-CN': '更正信息', en: 'Correct the details' }, icon: 'edit', form: jobCorrection },
  advice: {
    label: { 'zh-CN': '记录电话指导', en: 'Write down the advice' },
    icon: 'phone',
    form: phoneAdvice,
  },
  vendor: { label: { 'zh-CN': '向厂商报修', en: 'Report to the vendor' }, icon: 'share', form: vendorReport },
  door: { label: { 'zh-CN': '打开敲门计时', en: 'Open the door timer' }, icon: 'clock', path: routes.door },
  note: { label: { 'zh-CN': '写留言条', en: 'Write the note' }, icon: 'edit', path: routes.doorNote },
  badge: {
    label: { 'zh-CN': '出示工牌', en: 'Show the badge' },
    icon: 'customer',
    path: (visit, phase) => routes.badge(routes.phase(visit, phase)),
  },
  wait: { label: { 'zh-CN': '记录等候', en: 'Write down the wait' }, icon: 'clock', form: waited },
  interrupt: {
    label: { 'zh-CN': '中断，下次继续', en: 'Break off, go on later' },
    icon: 'calendar',
    form: interruption,
  },
  'owner-away': {
    label: { 'zh-CN': '记录机主离开', en: 'The owner goes away' },
    icon: 'customer',
    form: ownerLeft,
  },
  end: { label: { 'zh-CN': '结束这次服务', en: 'End the visit' }, icon: 'blocked', form: visitEnding() },
  'take-away': {
    label: { 'zh-CN': '记录带走设备', en: 'Take the device away' },
    icon: 'box',
    form: deviceTaken,
  },
  'data-statement': {
    label: { 'zh-CN': '数据安全说明', en: 'The data statement' },
    icon: 'lock',
    path: routes.dataSafety,
  },
  photo: { label: { 'zh-CN': '拍照', en: 'Take a photo' }, icon: 'camera', path: routes.photos },
}

const words = {
  ask: { 'zh-CN': '征得同意：{consent}', en: 'Ask: {consent}' },
} satisfies { [name: string]: Text }
