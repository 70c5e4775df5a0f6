import {
  backupNames,
  dataOperationNames,
  outcomeNames,
  testerNames,
  warrantyNames,
} from '@countersign/shared/names'
import type { State } from '@countersign/shared/record'
import { asTyped, fill, type Text } from '@countersign/shared/text'

/** One thing a customer wants to know of a visit, in one line or several. */
export interface SummaryRow {
  readonly label: Text
  readonly lines: readonly Text[]
}

/**
 * What matters of a visit to the customer, first things first; what nothing was said about is left out.
 * `state` is that of the customer's copy, so that nothing internal can slip in.
 */
export function summaryOf(state: State): readonly SummaryRow[] {
  const { job, fault, outcome, verified, training } = state
  const rows: readonly SummaryRow[] = [
    row(words.reported, typed(job.fault)),
    row(words.found, typed(fault?.fault), typed(fault?.cause)),
    row(words.done, ...state.work.map((one) => joined(' — ', one.what, one.result))),
    row(words.data, ...dataLines(state)),
    row(words.parts, ...state.parts.map(partLine)),
    row(words.software, ...state.software.map((one) => joined(' ', one.name, one.version, one.location))),
    row(words.settings, ...state.settings.map((one) => asTyped(`${one.what}：${one.from} → ${one.to}`))),
    row(words.tested, verified && testLine(verified)),
    row(words.outcome, outcome && outcomeNames[outcome.outcome]),
    row(
      words.next,
      typed(outcome?.next),
      outcome?.nextTime ? asTyped(wallTime(outcome.nextTime)) : undefined,
    ),
    row(words.otherFaults, ...state.hiddenFaults.map(hiddenLine)),
    row(words.explained, typed(training?.topics)),
    row(words.fees, ...feeLines(state)),
    row(words.notes, ...state.notes.map((one) => asTyped(one.text))),
  ]
  return rows.filter(({ lines }) => lines.length > 0)
}

/** What is going to be done to the customer's data, as they are asked to sign it. */
export function dataPlanOf({ dataWork }: Pick<State, 'dataWork'>): readonly SummaryRow[] {
  if (!dataWork) return []
  const { operations, atRisk, backedUpBy, medium, secret } = dataWork
  const rows = [
    row(words.operations, ...operations.map((one) => dataOperationNames[one])),
    row(words.atRisk, typed(atRisk)),
    row(words.backedUp, backupNames[backedUpBy]),
    row(words.medium, typed(medium)),
    row(words.secret, secret ? words.secretYes : words.secretNo),
  ]
  return rows.filter(({ lines }) => lines.length > 0)
}

function row(label: Text, ...lines: readonly (Text | null | undefined)[]): SummaryRow {
  return { label, lines: lines.filter((one) => one !== undefined && one !== null) }
}

function typed(text: string | undefined): Text | undefined {
  return text === undefined || text === '' ? undefined : asTyped(text)
}

function joined(between: string, ...parts: readonly (string | undefined)[]): Text {
  return asTyped(parts.filter(Boolean).join(between))
}

function dataLines({ dataWork, work, parts }: State): readonly Text[] {
  if (!dataWork) return []
  const disks = parts.some((one) => one.kind === 'disk') ? (['disk-replacement'] as const) : []
  const done = new Set([...work.flatMap((one) => one.dataOperation ?? []), ...disks])
  return done.size > 0 ? [...done].map((one) => dataOperationNames[one]) : [words.notDone]
}

function partLine({ name, model, quantity, warranty }: State['parts'][number]): Text {
  return fill(words.part, {
    name: [name, model].filter(Boolean).join(' '),
    quantity,
    warranty: warrantyNames[warranty],
  })
}

function testLine({ tester, works, note }: NonNullable<State['verified']>): Text {
  const line = fill(works ? words.works : words.worksNot, { tester: testerNames[tester] })
  return note ? fill(words.noted, { line, note }) : line
}

function hiddenLine({ what, removed, note }: State['hiddenFaults'][number]): Text {
  const line = fill(removed ? words.removed : words.notRemoved, { what })
  return note ? fill(words.noted, { line, note }) : line
}

function feeLines({ fees }: State): readonly Text[] {
  const sums = new Map<string, number>()
  for (const { currency, amount } of fees) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  const lines = fees.map((one) => asTyped(`${one.what} ${money(one.amount, one.currency)}`))
  const totals = [...sums].map(([currency, sum]) => fill(words.total, { sum: money(sum, currency) }))
  return fees.length > 1 ? [...lines, ...totals] : lines
}

function money(hundredths: number, currency: string): string {
  return `${currency === 'CNY' ? '¥' : `${currency} `}${(hundredths / 100).toFixed(2)}`
}

/** `2026-11-20 10:05` of an instant: the wall time where it happens. */
function wallTime(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`
}

const words = {
  reported: { 'zh-CN': '您报修的问题', en: 'What you reported' },
  found: { 'zh-CN': '查到的故障', en: 'What was found' },
  done: { 'zh-CN': '做了什么', en: 'What was done' },
  data: { 'zh-CN': '数据操作', en: 'Data operations' },
  notDone: { 'zh-CN': '原计划的数据操作没有进行', en: 'What was planned was not carried out' },
  parts: { 'zh-CN': '所用配件', en: 'Parts used' },
  part: { 'zh-CN': '{name} × {quantity}（{warranty}）', en: '{name} × {quantity} ({warranty})' },
  software: { 'zh-CN': '安装的软件', en: 'Software installed' },
  settings: { 'zh-CN': '更改的设置', en: 'Settings changed' },
  tested: { 'zh-CN': '测试', en: 'Test' },
  works: { 'zh-CN': '正常（{tester}测试）', en: 'It works (tested by: {tester})' },
  worksNot: { 'zh-CN': '不正常（{tester}测试）', en: 'It does not work (tested by: {tester})' },
  noted: { 'zh-CN': '{line}：{note}', en: '{line}: {note}' },
  outcome: { 'zh-CN': '结果', en: 'Outcome' },
  next: { 'zh-CN': '接下来', en: 'What comes next' },
  otherFaults: { 'zh-CN': '发现的其他隐患', en: 'Other faults found' },
  removed: { 'zh-CN': '{what}（已排除）', en: '{what} (removed)' },
  notRemoved: { 'zh-CN': '{what}（未排除）', en: '{what} (not removed)' },
  explained: { 'zh-CN': '向您讲解了', en: 'Explained to you' },
  fees: { 'zh-CN': '费用', en: 'Fees' },
  total: { 'zh-CN': '合计 {sum}', en: 'Total {sum}' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  operations: { 'zh-CN': '将要进行', en: 'What will be done' },
  atRisk: { 'zh-CN': '可能丢失的数据', en: 'Data at risk' },
  backedUp: { 'zh-CN': '备份', en: 'Back-up' },
  medium: { 'zh-CN': '备份在', en: 'Kept on' },
  secret: { 'zh-CN': '涉密数据', en: 'Secret data' },
  secretYes: { 'zh-CN': '有，由您自行备份和保管', en: 'Yes; backed up and kept by yourselves' },
  secretNo: { 'zh-CN': '没有', en: 'None' },
} satisfies { [name: string]: Text }
