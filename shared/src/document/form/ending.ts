import type { State } from '../../record/index.ts'
import type { Block, Field } from '../content.ts'
import { doorWayNames, endingNames, worksNames } from '../names.ts'
import {
  answerOf,
  clockTime,
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

/** Whether the visit came to an end and nothing was ever begun at the customer's: then nobody has anything to sign. */
export function isNotServed({ ended, workBegan, trips }: State): boolean {
  return ended !== null && !workBegan && trips.every((trip) => !trip.workBegan)
}

/** Whether the visit is broken off and nobody has set out again. */
export function isBrokenOff({ ended, trips, departed, arrived, workBegan }: State): boolean {
  return ended === null && trips.length > 0 && !departed && !arrived && !workBegan
}

/** How the visit came to an end, and where it goes on. */
export function endingSection(sheet: Sheet): Section {
  const { ended, calledBack, vendorReport } = sheet.state
  const isNamed = ended?.way === 'vendor' && ended.to === vendorReport?.vendor
  const rows: readonly (readonly Field[])[] = ended
    ? [
        [
          field(sheet, { 'zh-CN': '结束方式', en: 'Ended' }, say(sheet, endingNames[ended.way]), 3),
          field(sheet, { 'zh-CN': '时间', en: 'Time' }, time(ended.at), 2),
        ],
        [field(sheet, { 'zh-CN': '原因', en: 'Because' }, ended.reason)],
        [field(sheet, { 'zh-CN': '转交', en: 'Goes on with' }, isNamed ? '' : personal(sheet, ended.to))],
        ...(ended.way === 'vendor' ? vendorRows(sheet) : []),
        ended.way === 'solved-by-phone' && calledBack
          ? [
              field(
                sheet,
                { 'zh-CN': '回访结果', en: 'Called back' },
                say(sheet, worksNames[answerOf(calledBack.works) ?? 'no']),
                3,
              ),
              field(sheet, { 'zh-CN': '时间', en: 'Time' }, time(calledBack.at), 2),
            ]
          : [],
        ended.way === 'not-reached' ? [doorField(sheet)] : [],
      ]
    : []
  return {
    title: { 'zh-CN': '结束情况', en: 'How it ended' },
    blocks: [...whole(fields(sheet, rows)), ...reopenedTable(sheet)],
  }
}

/** The vendor a fault was reported to on the customer's behalf. */
export function vendorRows(sheet: Sheet): readonly (readonly Field[])[] {
  const { vendorReport } = sheet.state
  if (!vendorReport) return []
  return [
    [
      field(sheet, { 'zh-CN': '报修厂商', en: 'Vendor' }, vendorReport.vendor),
      field(sheet, { 'zh-CN': '厂商单号', en: 'Vendor’s ref.' }, vendorReport.reference),
      field(sheet, { 'zh-CN': '报修时间', en: 'Reported' }, time(vendorReport.at)),
    ],
    [field(sheet, { 'zh-CN': '报修说明', en: 'Note' }, vendorReport.note)],
  ]
}

/** How often everything was tried at the door, and from when to when. */
function doorField(sheet: Sheet): Field {
  const tries = [...sheet.state.trips.flatMap((trip) => trip.doorTries), ...sheet.state.doorTries]
  const ways = [...new Set(tries.map((one) => one.how))].map((how) => {
    const times = tries.filter((one) => one.how === how).length
    return `${say(sheet, doorWayNames[how])} × ${times}`
  })
  const [first, last] = [tries[0]?.at, tries.at(-1)?.at]
  const span = first && last && `${time(first)}–${clockTime(last, first)}`
  const list = ways.join(say(sheet, { 'zh-CN': '、', en: ', ' }))
  return field(sheet, { 'zh-CN': '联系经过', en: 'Tried' }, joined([list, span], commaOf(sheet)))
}

function reopenedTable(sheet: Sheet): readonly Block[] {
  const { reopened } = sheet.state
  if (reopened.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '曾经结束', en: 'Had ended' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '原因', en: 'Because' }), share: 4 },
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '重新继续的原因', en: 'Taken up again because' }), share: 4 },
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
      ],
      rows: reopened.map(({ ended, reason, at }) => [
        joined([ended && say(sheet, endingNames[ended.way]), personal(sheet, ended?.to)]),
        ended?.reason ?? '—',
        time(ended?.at),
        reason,
        time(at),
      ]),
    },
  ]
}
