import { attemptNames, channelNames, identifiedNames, relationNames } from '../names.ts'
import {
  answerOf,
  choices,
  field,
  fields,
  joined,
  personal,
  type Section,
  type Sheet,
  say,
  time,
  yesNo,
} from './sheet.ts'

/** How the visit came about and when it took place. */
export function visitSection(sheet: Sheet): Section {
  const { departed, arrived, workBegan, workEnded, left, met, phoneAdvice } = sheet.state
  return {
    title: { 'zh-CN': '预约与到场', en: 'Appointment and times' },
    blocks: [
      ...contactsTable(sheet),
      ...fields(sheet, [
        [
          field(sheet, { 'zh-CN': '出发', en: 'Departed' }, time(departed?.time)),
          field(sheet, { 'zh-CN': '到达', en: 'Arrived' }, time(arrived?.time)),
          field(sheet, { 'zh-CN': '离开', en: 'Left' }, time(left?.time)),
        ],
        [
          field(sheet, { 'zh-CN': '开始', en: 'Work began' }, time(workBegan?.time)),
          field(sheet, { 'zh-CN': '结束', en: 'Work ended' }, time(workEnded?.time)),
          field(sheet, { 'zh-CN': '用时', en: 'Duration' }, duration(sheet)),
        ],
        [
          field(sheet, { 'zh-CN': '现场接待', en: 'Met on site' }, met ? personal(sheet, met.person) : ''),
          field(
            sheet,
            { 'zh-CN': '身份', en: 'Relation' },
            met ? say(sheet, relationNames[met.relation]) : '',
          ),
          field(
            sheet,
            { 'zh-CN': '核实方式', en: 'Identified' },
            met ? say(sheet, identifiedNames[met.identified]) : '',
          ),
        ],
        [
          field(sheet, { 'zh-CN': '电话指导', en: 'Phone advice' }, phoneAdvice?.advice, 3),
          field(
            sheet,
            { 'zh-CN': '客户接受', en: 'Accepted' },
            choices(sheet, yesNo, answerOf(phoneAdvice?.accepted)),
            2,
          ),
        ].filter(() => phoneAdvice !== null && !sheet.blank),
      ]),
    ],
  }
}

/** From the beginning of the work to its end, as far as both are told. */
function duration(sheet: Sheet): string {
  const { workBegan, workEnded } = sheet.state
  if (!workBegan || !workEnded) return ''
  const minutes = Math.round((Date.parse(workEnded.time) - Date.parse(workBegan.time)) / 60_000)
  if (minutes < 0) return ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const words = {
    'zh-CN': hours > 0 ? `${hours} 小时 ${rest} 分` : `${rest} 分钟`,
    en: hours > 0 ? `${hours} h ${rest} min` : `${rest} min`,
  }
  return say(sheet, words)
}

/** Calls, messages and agreed times in the order they were noted. */
function contactsTable(sheet: Sheet): Section['blocks'] {
  const { appointments, contacts, opened } = sheet.state
  const colon = say(sheet, { 'zh-CN': '：', en: ': ' })
  const agreed = (at: string, reason: string | undefined) => {
    const visit = say(sheet, { 'zh-CN': `约定 ${time(at)} 上门`, en: `Visit agreed for ${time(at)}` })
    return joined([visit, reason], colon)
  }
  const dispatched = say(sheet, { 'zh-CN': '派单', en: 'Dispatch' })
  const booked = say(sheet, { 'zh-CN': '预约', en: 'Booking' })
  const rows = [
    ...(opened?.appointment ? [[opened.issued, dispatched, '—', agreed(opened.appointment, undefined)]] : []),
    ...contacts.map((one) => [
      one.at,
      say(sheet, channelNames[one.channel]),
      personal(sheet, one.with) || '—',
      joined([say(sheet, attemptNames[one.outcome]), one.note], colon),
    ]),
    ...appointments.map((one) => [
      one.at,
      booked,
      personal(sheet, one.agreedWith) || '—',
      agreed(one.time, one.reason),
    ]),
  ].sort(([a = ''], [b = '']) => Date.parse(a) - Date.parse(b))
  const written = sheet.blank ? [['', '', '', '']] : rows.map(([at, ...row]) => [time(at), ...row])
  if (written.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '联系方式', en: 'By' }), share: 2 },
        { title: say(sheet, { 'zh-CN': '联系人', en: 'With' }), share: 3.4 },
        { title: say(sheet, { 'zh-CN': '结果', en: 'Outcome' }), share: 8 },
      ],
      rows: written,
    },
  ]
}
