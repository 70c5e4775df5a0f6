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
  whole,
} from './sheet.ts'

type Taken = Told<'device-taken'>

/** Devices that went to the workshop, and where each is now. */
export function takenSection(sheet: Sheet): Section {
  const { taken } = sheet.state
  return {
    title: { 'zh-CN': '带走的设备', en: 'Taken to the workshop' },
    blocks: taken.flatMap((one) =>
      whole(fields(sheet, [...takenRows(sheet, one), [returnField(sheet, one)]])),
    ),
  }
}

function returnField(sheet: Sheet, one: Taken): Field {
  const notYet = say(sheet, { 'zh-CN': '尚未归还', en: 'Not yet' })
  return field(sheet, { 'zh-CN': '归还', en: 'Returned' }, returnWords(sheet, one) || notYet)
}

/** What was taken away, as the customer's receipt says it, too; the receipt says the disk's fate in full. */
export function takenRows(
  sheet: Sheet,
  one: Taken,
  disk: Field['value'] = choices(sheet, diskFateNames, one.disk),
): readonly (readonly Field[])[] {
  return [
    [
      field(sheet, { 'zh-CN': '带走设备', en: 'Taken away' }, one.what, 3),
      field(sheet, { 'zh-CN': '序列号', en: 'Serial no.' }, one.serial, 2),
    ],
    [field(sheet, { 'zh-CN': '随机附件', en: 'Accessories' }, one.accessories ?? noneOf(sheet))],
    [field(sheet, { 'zh-CN': '硬盘', en: 'Disk' }, disk)],
    [field(sheet, { 'zh-CN': '原因', en: 'Reason' }, one.reason)],
    [
      field(sheet, { 'zh-CN': '带走时间', en: 'Taken at' }, time(one.at), 3),
      field(sheet, { 'zh-CN': '预计送回', en: 'Back by' }, time(one.backBy), 2),
    ],
  ]
}

/** Where it came back to, and when. */
export function returnWords(sheet: Sheet, { line, what }: Taken): string {
  const lines = sheet.state.returned
    .filter((one) => one.taken === line)
    .map((one) => {
      const to = personal(sheet, one.to)
      const handed = say(sheet, { 'zh-CN': `交 ${to}`, en: `to ${to}` })
      return joined([time(one.at), one.what !== what && one.what, handed, one.note], commaOf(sheet))
    })
  return lines.join('\n')
}

function noneOf(sheet: Sheet): string {
  return say(sheet, { 'zh-CN': '无', en: 'None' })
}
