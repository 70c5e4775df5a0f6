import type { Told } from '../../record/index.ts'
import {
  attemptNames,
  channelNames,
  delayToldNames,
  doorOutcomeNames,
  doorWayNames,
  worksNames,
} from '../names.ts'
import {
  answerOf,
  clockTime,
  colonOf,
  joined,
  personal,
  type Section,
  type Sheet,
  say,
  time,
} from './sheet.ts'

/** When, by what way, with whom, and what came out. */
type Row = readonly [at: string, by: string, who: string, what: string]

/** Calls, messages, agreed times, delays told of, tries at the door and call-backs in the order they were noted. */
export function contactsTable(sheet: Sheet): Section['blocks'] {
  const rows = [
    ...dispatch(sheet),
    ...attempts(sheet),
    ...bookings(sheet),
    ...delays(sheet),
    ...atTheDoor(sheet),
    ...callBacks(sheet),
  ].sort(([a], [b]) => Date.parse(a) - Date.parse(b))
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

function dispatch(sheet: Sheet): readonly Row[] {
  const { opened } = sheet.state
  if (!opened?.appointment) return []
  const by = say(sheet, { 'zh-CN': '派单', en: 'Dispatch' })
  return [[opened.issued, by, '—', agreed(sheet, opened.appointment, undefined)]]
}

function attempts(sheet: Sheet): readonly Row[] {
  return sheet.state.contacts.map((one) => [
    one.at,
    say(sheet, channelNames[one.channel]),
    personal(sheet, one.with) || '—',
    joined([say(sheet, attemptNames[one.outcome]), one.note], colonOf(sheet)),
  ])
}

function bookings(sheet: Sheet): readonly Row[] {
  return sheet.state.appointments.map((one) => [
    one.at,
    say(sheet, { 'zh-CN': '预约', en: 'Booking' }),
    personal(sheet, one.agreedWith) || '—',
    agreed(sheet, one.time, one.reason),
  ])
}

function agreed(sheet: Sheet, at: string, reason: string | undefined): string {
  const visit = say(sheet, { 'zh-CN': `约定 ${time(at)} 上门`, en: `Visit agreed for ${time(at)}` })
  return joined([visit, reason], colonOf(sheet))
}

function delays(sheet: Sheet): readonly Row[] {
  return sheet.state.delays.map((one) => {
    const told = say(sheet, { 'zh-CN': '告知不能按时到达', en: 'Told of a delay' })
    const newTime = one.newTime && clockTime(one.newTime, one.at)
    const instead = newTime && say(sheet, { 'zh-CN': `改为 ${newTime}`, en: `now ${newTime}` })
    return [
      one.at,
      say(sheet, channelNames[one.channel]),
      say(sheet, delayToldNames[one.to]),
      joined([told, joined([one.reason, instead], say(sheet, { 'zh-CN': '；', en: '; ' }))], colonOf(sheet)),
    ]
  })
}

function callBacks(sheet: Sheet): readonly Row[] {
  return sheet.state.callBacks.map((one) => [
    one.at,
    say(sheet, { 'zh-CN': '回访', en: 'Call-back' }),
    personal(sheet, one.person) || '—',
    joined([say(sheet, worksNames[answerOf(one.works) ?? 'no']), one.note], colonOf(sheet)),
  ])
}

function atTheDoor(sheet: Sheet): readonly Row[] {
  const { trips, doorTries } = sheet.state
  return [...trips.map((trip) => trip.doorTries), doorTries].flatMap(together).map(([first, last, times]) => {
    const until = clockTime(last.at, first.at)
    const often = { 'zh-CN': `（共 ${times} 次，至 ${until}）`, en: ` (${times} times, until ${until})` }
    return [
      first.at,
      say(sheet, doorWayNames[first.how]),
      '—',
      joined([outcomeOf(sheet, first) + (times > 1 ? say(sheet, often) : ''), first.note], colonOf(sheet)),
    ]
  })
}

/** Nobody answers a note. */
function outcomeOf(sheet: Sheet, { how, outcome, note }: Try): string {
  const isNote = how === 'note' && outcome === 'no-answer' && note !== undefined
  return isNote ? '' : say(sheet, doorOutcomeNames[outcome])
}

type Try = Told<'door-tried'>

/** Knocks in vain one after another stand in one row: the first, the last, and how many. */
function together(tries: readonly Try[]): readonly (readonly [first: Try, last: Try, times: number])[] {
  const rows: (readonly [Try, Try, number])[] = []
  for (const one of tries) {
    const [first, last, times] = rows.at(-1) ?? []
    const again =
      first && last && one.how === last.how && one.outcome === last.outcome && !one.note && !last.note
    if (again) rows[rows.length - 1] = [first, one, (times ?? 0) + 1]
    else rows.push([one, one, 1])
  }
  return rows
}
