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
      ...appointmentsTable(sheet),
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

function appointmentsTable(sheet: Sheet): Section['blocks'] {
  const { appointments, opened } = sheet.state
  const first = opened?.appointment
    ? [
        [
          time(opened.appointment),
          '',
          say(sheet, { 'zh-CN': '派单时约定', en: 'As dispatched' }),
          time(opened.at),
        ],
      ]
    : []
  const later = appointments.map((one) => [
    time(one.time),
    personal(sheet, one.agreedWith),
    one.reason ?? '',
    time(one.at),
  ])
  const rows = [...first, ...later]
  if (rows.length === 0 && !sheet.blank) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '约定上门时间', en: 'Agreed time' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '与谁约定', en: 'Agreed with' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '说明', en: 'Reason' }), share: 6 },
        { title: say(sheet, { 'zh-CN': '记录时间', en: 'Noted' }), share: 3 },
      ],
      rows: sheet.blank ? [['', '', '', '']] : rows.map((row) => row.map((cell) => cell || '—')),
    },
  ]
}

function contactsTable(sheet: Sheet): Section['blocks'] {
  const { contacts } = sheet.state
  if (contacts.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '联系客户', en: 'Contact' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '联系到谁', en: 'With' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '结果', en: 'Outcome' }), share: 6 },
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
      ],
      rows: contacts.map((one) => [
        say(sheet, channelNames[one.channel]),
        personal(sheet, one.with) || '—',
        joined([say(sheet, attemptNames[one.outcome]), one.note], say(sheet, { 'zh-CN': '：', en: ': ' })),
        time(one.at),
      ]),
    },
  ]
}
