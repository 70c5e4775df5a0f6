import { type Item, problemsOf } from '../../standard/index.ts'
import type { Text } from '../../text/index.ts'
import type { Block } from '../content.ts'
import { channelNames, decisionNames } from '../names.ts'
import { field, fields, joined, personal, type Section, type Sheet, say, time, yesNo } from './sheet.ts'

/** What only the organisation's own copy shows. A customer's copy holds none of these facts, so nothing is left out here. */
export function internalSection(sheet: Sheet, items: readonly Item[]): Section {
  const { state } = sheet
  const problems = new Map(
    items.flatMap((item) => problemsOf(item).map((problem) => [problem.id, problem] as const)),
  )
  const nameOf = (id: string) => {
    const name = problems.get(id)?.say ?? items.find((item) => item.id === id)?.title
    return name ? `${id} ${say(sheet, name)}` : id
  }
  const lines: readonly (readonly [Text, string, string])[] = [
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
    ...state.problems.map(
      (one) =>
        [
          { 'zh-CN': '遇到问题', en: 'Problem met' },
          joined([nameOf(one.problem), one.note]),
          one.at,
        ] as const,
    ),
    ...state.remedies.map((one) => {
      const met = state.problems.find((problem) => problem.line === one.problem)
      const step = met && problems.get(met.problem)?.remedy[one.step - 1]
      const words = joined([met?.problem, step ? say(sheet, step) : String(one.step), one.note])
      return [{ 'zh-CN': '采取措施', en: 'Remedy taken' }, words, one.at] as const
    }),
    ...state.reports.map((one) => {
      const words = joined([
        nameOf(one.about),
        personal(sheet, one.to),
        say(sheet, channelNames[one.channel]),
        one.note,
      ])
      return [{ 'zh-CN': '报告', en: 'Report' }, words, one.at] as const
    }),
    ...state.escalations.map((one) => {
      const words = joined([
        nameOf(one.about),
        one.reason,
        personal(sheet, one.to),
        say(sheet, channelNames[one.channel]),
      ])
      return [{ 'zh-CN': '请示主管', en: 'Escalation' }, words, one.at] as const
    }),
    ...state.decisions.map((one) => {
      const about = state.escalations.find((escalation) => escalation.line === one.escalation)?.about
      const words = joined([
        about,
        say(sheet, decisionNames[one.decision]),
        one.words,
        personal(sheet, one.decider),
        say(sheet, channelNames[one.channel]),
      ])
      return [{ 'zh-CN': '主管决定', en: 'Decision' }, words, one.time] as const
    }),
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
