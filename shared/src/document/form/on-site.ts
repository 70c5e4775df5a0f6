import type { Block, Field } from '../content.ts'
import { callSubjectNames, phoneNames } from '../names.ts'
import {
  clockTime,
  colonOf,
  commaOf,
  field,
  fields,
  joined,
  type Section,
  type Sheet,
  say,
  time,
} from './sheet.ts'

/** What happened at the customer's besides the work: waiting, the owner leaving, calls, things borrowed and moved. */
export function onSiteSection(sheet: Sheet): Section {
  const { machinePlace } = sheet.state
  return {
    title: { 'zh-CN': '现场事项', en: 'On site' },
    blocks: sheet.blank
      ? []
      : [
          ...fields(sheet, [
            [field(sheet, { 'zh-CN': '设备所在处', en: 'Machine found at' }, machinePlace?.where)],
            [waits(sheet)],
            [absences(sheet)],
            [calls(sheet)],
          ]),
          ...thingsTable(sheet),
        ],
  }
}

function waits(sheet: Sheet): Field {
  const lines = sheet.state.waits.map(({ minutes, why, at }) =>
    joined(
      [say(sheet, { 'zh-CN': `${time(at)}，${minutes} 分钟`, en: `${time(at)}, ${minutes} min` }), why],
      colonOf(sheet),
    ),
  )
  return field(sheet, { 'zh-CN': '等候', en: 'Waited' }, lines.join('\n'))
}

function absences(sheet: Sheet): Field {
  const lines = sheet.state.absences.map(({ left, returned }) => {
    const expected = left.returns && clockTime(left.returns, left.time)
    const back = returned && clockTime(returned.time, left.time)
    return joined(
      [
        say(sheet, { 'zh-CN': `${time(left.time)} 离开`, en: `Left ${time(left.time)}` }),
        expected && say(sheet, { 'zh-CN': `预计 ${expected} 返回`, en: `expected back ${expected}` }),
        back && say(sheet, { 'zh-CN': `${back} 返回`, en: `back ${back}` }),
      ],
      commaOf(sheet),
    )
  })
  return field(sheet, { 'zh-CN': '机主离开', en: 'Owner away' }, lines.join('\n'))
}

function calls(sheet: Sheet): Field {
  const lines = sheet.state.calls.map((one) => {
    const how = joined(
      [time(one.at), say(sheet, phoneNames[one.phone]), say(sheet, callSubjectNames[one.about])],
      commaOf(sheet),
    )
    return joined([how, one.note], colonOf(sheet))
  })
  return field(sheet, { 'zh-CN': '服务中通话', en: 'Calls made' }, lines.join('\n'))
}

/** What was borrowed and moved, and whether it is back. */
function thingsTable(sheet: Sheet): readonly Block[] {
  const { borrowed, moved, back } = sheet.state
  const kinds = [
    {
      things: borrowed,
      kind: { 'zh-CN': '借用', en: 'Borrowed' },
      done: { 'zh-CN': '已归还', en: 'Returned' },
    },
    { things: moved, kind: { 'zh-CN': '移动', en: 'Moved' }, done: { 'zh-CN': '已归位', en: 'Put back' } },
  ]
  const rows = kinds.flatMap(({ things, kind, done }) =>
    things.map((one) => [
      say(sheet, kind),
      one.what,
      time(one.at),
      say(sheet, back.includes(one.line) ? done : { 'zh-CN': '尚未', en: 'Not yet' }),
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '借用与移动', en: 'Borrowed, moved' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '物品', en: 'What' }), share: 8 },
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '归还归位', en: 'Back' }), share: 2.4 },
      ],
      rows,
      whole: true,
    },
  ]
}
