import type { Item } from '../../standard/index.ts'
import type { Text } from '../../text/index.ts'
import type { Block } from '../content.ts'
import { channelNames } from '../names.ts'
import { field, fields, joined, personal, type Section, type Sheet, say, time, yesNo } from './sheet.ts'
import { storyTables } from './stories.ts'

/** What only the organisation's own copy shows. A customer's copy holds none of these facts, so nothing is left out here. */
export function internalSection(sheet: Sheet, items: readonly Item[]): Section {
  const { state } = sheet
  const lines: readonly (readonly [Text, string, string])[] = [
    ...state.earlierVisits.map((one) => {
      const words = joined([one.day, personal(sheet, one.engineer), one.what])
      return [{ 'zh-CN': '以往服务', en: 'Earlier visit' }, words, one.at] as const
    }),
    ...state.notes
      .filter((one) => one.audience === 'internal')
      .map((one) => [{ 'zh-CN': '内部备注', en: 'Internal note' }, one.text, one.at] as const),
    ...state.causes.map(
      (one) =>
        [{ 'zh-CN': '预判原因', en: 'Likely cause' }, joined([one.cause, one.measure]), one.at] as const,
    ),
    ...state.spares.map(
      (one) =>
        [
          { 'zh-CN': '预备备件', en: 'Spare part foreseen' },
          `${one.name} × ${one.quantity}`,
          one.at,
        ] as const,
    ),
    ...state.followUps.map((one) => {
      const satisfied = joined(
        [
          say(sheet, { 'zh-CN': '客户满意', en: 'satisfied' }),
          say(sheet, yesNo[one.satisfied ? 'yes' : 'no']),
        ],
        say(sheet, { 'zh-CN': '：', en: ': ' }),
      )
      const words = joined([say(sheet, channelNames[one.channel]), satisfied, one.note])
      return [{ 'zh-CN': '回访', en: 'Follow-up' }, words, one.at] as const
    }),
    ...state.deliveries.map(
      (one) => [{ 'zh-CN': '已送达', en: 'Delivered' }, joined([one.to, one.document]), one.at] as const,
    ),
  ]
  const table: Block = {
    block: 'table',
    columns: [
      { title: say(sheet, { 'zh-CN': '类别', en: 'Kind' }), share: 2.4 },
      { title: say(sheet, { 'zh-CN': '内容', en: 'What' }), share: 10 },
      { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
    ],
    rows: lines.map(([kind, words, at]) => [say(sheet, kind), words, time(at)]),
  }
  const { supervisorConfirmed } = state
  return {
    title: { 'zh-CN': '内部记录（不提供给客户）', en: 'Internal (not for the customer)' },
    blocks: [
      ...(table.rows.length > 0 ? [table] : []),
      ...storyTables(sheet, items),
      ...fields(
        sheet,
        supervisorConfirmed
          ? [
              [
                field(
                  sheet,
                  { 'zh-CN': '主管确认', en: 'Supervisor confirmed' },
                  personal(sheet, supervisorConfirmed.supervisor),
                ),
                field(sheet, { 'zh-CN': '时间', en: 'Time' }, time(supervisorConfirmed.at)),
              ],
              [field(sheet, { 'zh-CN': '说明', en: 'Note' }, supervisorConfirmed.note)],
            ]
          : [],
      ),
    ],
  }
}
