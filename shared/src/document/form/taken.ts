import type { Told } from '../../record/index.ts'
import type { Field } from '../content.ts'
import { diskFateNames } from '../names.ts'
import {
  choices,
  commaOf,
  field,
  fields,
  joined,
  personal,
  type Section,
  type Sheet,
  say,
  time,
} from './sheet.ts'

type Taken = Told<'device-taken'>

/** Devices that went to the workshop, and where each is now. */
export function takenSection(sheet: Sheet): Section {
  const { taken } = sheet.state
  return {
    title: { 'zh-CN': '带走的设备', en: 'Taken to the workshop' },
    blocks: taken.flatMap((one) => fields(sheet, [...takenRows(sheet, one), returnRow(sheet, one)])),
  }
}

/** What was taken away, as the customer's receipt says it, too. */
export function takenRows(sheet: Sheet, one: Taken): readonly (readonly Field[])[] {
  return [
    [
      field(sheet, { 'zh-CN': '带走设备', en: 'Taken away' }, one.what, 3),
      field(sheet, { 'zh-CN': '序列号', en: 'Serial no.' }, one.serial, 2),
    ],
    [field(sheet, { 'zh-CN': '随机附件', en: 'Accessories' }, one.accessories ?? noneOf(sheet))],
    [field(sheet, { 'zh-CN': '硬盘', en: 'Disk' }, choices(sheet, diskFateNames, one.disk))],
    [field(sheet, { 'zh-CN': '原因', en: 'Reason' }, one.reason)],
    [
      field(sheet, { 'zh-CN': '带走时间', en: 'Taken at' }, time(one.at), 3),
      field(sheet, { 'zh-CN': '预计送回', en: 'Back by' }, time(one.backBy), 2),
    ],
  ]
}

function returnRow(sheet: Sheet, { line }: Taken): readonly Field[] {
  const back = returnOf(sheet, line)
  const label = { 'zh-CN': '归还', en: 'Returned' }
  if (!back) return [field(sheet, label, say(sheet, { 'zh-CN': '尚未归还', en: 'Not yet' }))]
  const to = personal(sheet, back.to)
  const words = joined(
    [time(back.at), back.what, say(sheet, { 'zh-CN': `交 ${to}`, en: `to ${to}` }), back.note],
    commaOf(sheet),
  )
  return [field(sheet, label, words)]
}

/** Where something that was taken away came back to. */
export function returnOf({ state }: Sheet, line: string): Told<'device-returned'> | undefined {
  return state.returned.findLast((one) => one.taken === line)
}

function noneOf(sheet: Sheet): string {
  return say(sheet, { 'zh-CN': '无', en: 'None' })
}
