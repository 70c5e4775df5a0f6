import type { BrokenTrip, Trip } from '../../record/index.ts'
import type { Block, Field } from '../content.ts'
import { identifiedNames, relationNames } from '../names.ts'
import { clockTime, field, fields, joined, personal, type Sheet, say, time } from './sheet.ts'

/**
 * When the visit took place and who was met; a visit that was broken off has one row for each going there.
 * `more` are rows of fields that follow.
 */
export function timesBlocks(sheet: Sheet, more: readonly (readonly Field[])[]): readonly Block[] {
  return sheet.state.trips.length > 0 ? tripsBlocks(sheet, more) : oneTrip(sheet, more)
}

function oneTrip(sheet: Sheet, more: readonly (readonly Field[])[]): readonly Block[] {
  const { departed, arrived, workBegan, workEnded, left, met } = sheet.state
  return fields(sheet, [
    [
      field(sheet, { 'zh-CN': '出发', en: 'Departed' }, time(departed?.time)),
      field(sheet, { 'zh-CN': '到达', en: 'Arrived' }, time(arrived?.time)),
      field(sheet, { 'zh-CN': '离开', en: 'Left' }, time(left?.time)),
    ],
    [
      field(sheet, { 'zh-CN': '开始', en: 'Work began' }, time(workBegan?.time)),
      field(sheet, { 'zh-CN': '结束', en: 'Work ended' }, time(workEnded?.time)),
      field(sheet, { 'zh-CN': '用时', en: 'Duration' }, duration(sheet, minutesOf(sheet.state))),
    ],
    [
      field(sheet, { 'zh-CN': '现场接待', en: 'Met on site' }, met ? personal(sheet, met.person) : ''),
      field(sheet, { 'zh-CN': '身份', en: 'Relation' }, met ? say(sheet, relationNames[met.relation]) : ''),
      field(
        sheet,
        { 'zh-CN': '核实方式', en: 'Identified' },
        met ? say(sheet, identifiedNames[met.identified]) : '',
      ),
    ],
    ...more,
  ])
}

function tripsBlocks(sheet: Sheet, more: readonly (readonly Field[])[]): readonly Block[] {
  const { state } = sheet
  const goings = [...state.trips, ...(dayOf(state) ? [state] : [])]
  const minutes = goings.map(minutesOf).filter((one) => one >= 0)
  const total = minutes.length > 0 ? minutes.reduce((sum, one) => sum + one) : -1
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '次', en: 'No.' }), share: 0.9 },
        { title: say(sheet, { 'zh-CN': '日期', en: 'Date' }), share: 2.2 },
        { title: say(sheet, { 'zh-CN': '出发', en: 'Out' }), share: 1.4 },
        { title: say(sheet, { 'zh-CN': '到达', en: 'There' }), share: 1.4 },
        { title: say(sheet, { 'zh-CN': '开始', en: 'Began' }), share: 1.4 },
        { title: say(sheet, { 'zh-CN': '结束', en: 'Ended' }), share: 1.4 },
        { title: say(sheet, { 'zh-CN': '离开', en: 'Left' }), share: 1.4 },
        { title: say(sheet, { 'zh-CN': '现场接待', en: 'Met on site' }), share: 3.2 },
        {
          title: say(sheet, { 'zh-CN': '中断原因、下次时间', en: 'Broken off because; next time' }),
          share: 4.8,
        },
      ],
      rows: goings.map((trip, index) => {
        const day = dayOf(trip) ?? ''
        const times = [trip.departed, trip.arrived, trip.workBegan, trip.workEnded, leftOf(sheet, trip)]
        return [
          String(index + 1),
          day,
          ...times.map((one) => (one ? clockTime(one.time, day) : '—')),
          metWords(sheet, trip),
          isBroken(trip) ? whyBroken(sheet, trip.interrupted) : '—',
        ]
      }),
    },
    ...fields(sheet, [
      [field(sheet, { 'zh-CN': '合计用时', en: 'Duration' }, duration(sheet, total))],
      ...more,
    ]),
  ]
}

/** A trip may be broken off first and left after: then the leaving was told of the next one, before it began. */
function leftOf({ state }: Sheet, trip: Trip): Trip['left'] {
  const isLast = trip === state.trips.at(-1)
  return trip.left ?? (isLast && !dayOf(state) ? state.left : null)
}

function isBroken(trip: Trip | BrokenTrip): trip is BrokenTrip {
  return 'interrupted' in trip
}

/** The day of a trip: that of the first thing told of it. */
function dayOf(trip: Trip | BrokenTrip): string | undefined {
  const { departed, arrived, workBegan } = trip
  const first = departed?.time ?? arrived?.time ?? workBegan?.time
  return (first ?? (isBroken(trip) ? trip.interrupted.at : undefined))?.slice(0, 10)
}

function metWords(sheet: Sheet, { met }: Trip): string {
  if (!met) return '—'
  const { person, relation, identified } = met
  return joined(
    [personal(sheet, person), say(sheet, relationNames[relation]), say(sheet, identifiedNames[identified])],
    '\n',
  )
}

function whyBroken(sheet: Sheet, { reason, next }: BrokenTrip['interrupted']): string {
  const then = next && say(sheet, { 'zh-CN': `下次 ${time(next)}`, en: `next ${time(next)}` })
  return joined([reason, then], '\n')
}

/** From the beginning of a trip's work to its end, or to its breaking off; negative while it isn't told. */
function minutesOf(trip: Trip | BrokenTrip): number {
  const end = trip.workEnded?.time ?? (isBroken(trip) ? trip.interrupted.at : undefined)
  if (!trip.workBegan || !end) return -1
  return Math.round((Date.parse(end) - Date.parse(trip.workBegan.time)) / 60_000)
}

function duration(sheet: Sheet, minutes: number): string {
  if (minutes < 0) return ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const words = {
    'zh-CN': hours > 0 ? `${hours} 小时 ${rest} 分` : `${rest} 分钟`,
    en: hours > 0 ? `${hours} h ${rest} min` : `${rest} min`,
  }
  return say(sheet, words)
}
