import type { Block, Field, Fields } from '../content.ts'
import { feeKindNames, outcomeNames, testerNames, worksNames } from '../names.ts'
import { deviceColumn, hasSeveralDevices } from './devices.ts'
import { isNotServed } from './ending.ts'
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

/** Testing, outcome and handing over. */
export function handoverSection(sheet: Sheet): Section {
  const { outcome, training, verified } = sheet.state
  // Where nothing was begun there is nothing to test, and empty boxes would ask for it.
  const isUntested = hasSeveralDevices(sheet) || (isNotServed(sheet.state) && !verified && !outcome)
  const notes = sheet.state.notes.filter((note) => note.audience === 'customer').map((note) => note.text)
  const outcomeField = field(
    sheet,
    { 'zh-CN': '处理结果', en: 'Outcome' },
    choices(sheet, outcomeNames, outcome?.outcome),
    5,
  )
  return {
    title: { 'zh-CN': '测试与交付', en: 'Test and handover' },
    blocks: [
      ...testsTable(sheet),
      ...fields(sheet, [
        ...(hasSeveralDevices(sheet) ? [outcome ? [outcomeField] : []] : []),
        ...(isUntested ? [] : testRows(sheet, outcomeField)),
        [
          field(sheet, { 'zh-CN': '后续安排', en: 'Next step' }, outcome?.next, 5),
          field(sheet, { 'zh-CN': '下步时间', en: 'Next time' }, time(outcome?.nextTime), 3),
        ],
        [field(sheet, { 'zh-CN': '使用指导', en: 'Training given' }, training?.topics)],
        [field(sheet, { 'zh-CN': '备注', en: 'Notes' }, notes.join('\n'))],
      ]),
      ...hiddenFaultsTable(sheet),
      ...promisesTable(sheet),
    ],
  }
}

function testRows(sheet: Sheet, outcome: Field): readonly (readonly Field[])[] {
  const { verified } = sheet.state
  return [
    [
      field(sheet, { 'zh-CN': '测试人', en: 'Tested by' }, choices(sheet, testerNames, verified?.tester), 5),
      field(sheet, { 'zh-CN': '姓名', en: 'Name' }, verified && personal(sheet, verified.person), 3),
    ],
    [
      outcome,
      field(
        sheet,
        { 'zh-CN': '测试结果', en: 'Result' },
        choices(sheet, worksNames, answerOf(verified?.works)),
        3,
      ),
    ],
    [field(sheet, { 'zh-CN': '测试说明', en: 'Note on the test' }, verified?.note)],
  ]
}

/** Of several devices, who tested each and what came out. */
function testsTable(sheet: Sheet): readonly Block[] {
  const { verified, deviceTests, devices } = sheet.state
  if (!hasSeveralDevices(sheet) || (isNotServed(sheet.state) && deviceTests.length === 0)) return []
  const tests = [verified, ...devices.map(({ line }) => deviceTests.find((one) => one.device === line))]
  return [
    {
      block: 'table',
      columns: [
        ...deviceColumn(sheet),
        { title: say(sheet, { 'zh-CN': '测试人', en: 'Tested by' }), share: 4 },
        { title: say(sheet, { 'zh-CN': '测试结果', en: 'Result' }), share: 2.6 },
        { title: say(sheet, { 'zh-CN': '测试说明', en: 'Note on the test' }), share: 7 },
      ],
      rows: tests.map((test, index) =>
        test
          ? [
              String(index + 1),
              joined([say(sheet, testerNames[test.tester]), personal(sheet, test.person)]),
              say(sheet, worksNames[answerOf(test.works) ?? 'no']),
              test.note ?? '—',
            ]
          : [String(index + 1), '—', say(sheet, { 'zh-CN': '未测试', en: 'Not tested' }), '—'],
      ),
    },
  ]
}

function hiddenFaultsTable(sheet: Sheet): readonly Block[] {
  const { hiddenFaults } = sheet.state
  if (hiddenFaults.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '发现的其他隐患', en: 'Other faults found' }), share: 6 },
        { title: say(sheet, { 'zh-CN': '已排除', en: 'Removed' }), share: 1.5 },
        { title: say(sheet, { 'zh-CN': '说明', en: 'Note' }), share: 5 },
      ],
      rows: hiddenFaults.map((one) => [
        one.what,
        say(sheet, yesNo[one.removed ? 'yes' : 'no']),
        one.note ?? '—',
      ]),
    },
  ]
}

function promisesTable(sheet: Sheet): readonly Block[] {
  const { promises } = sheet.state
  if (promises.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '向客户承诺', en: 'Promised to the customer' }), share: 9 },
        { title: say(sheet, { 'zh-CN': '承诺时间', en: 'Promised at' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '最迟兑现', en: 'Due' }), share: 3 },
      ],
      rows: promises.map((one) => [one.what, time(one.at), time(one.due) || '—']),
    },
  ]
}

/** Money agreed, if any, with its sum per currency. */
export function feesSection(sheet: Sheet): Section {
  const { fees } = sheet.state
  const totals = new Map<string, number>()
  for (const fee of fees) totals.set(fee.currency, (totals.get(fee.currency) ?? 0) + fee.amount)
  const rows = fees.map((one) => [
    say(sheet, feeKindNames[one.kind]),
    one.what,
    personal(sheet, one.agreedWith),
    money(one.amount, one.currency),
  ])
  const sum = [...totals].map(([currency, amount]) => [
    say(sheet, { 'zh-CN': '合计', en: 'Total' }),
    '',
    '',
    money(amount, currency),
  ])
  const table: Block = {
    block: 'table',
    columns: [
      { title: say(sheet, { 'zh-CN': '费用', en: 'Fee' }), share: 2.5 },
      { title: say(sheet, { 'zh-CN': '项目', en: 'For' }), share: 6 },
      { title: say(sheet, { 'zh-CN': '与谁商定', en: 'Agreed with' }), share: 3.5 },
      { title: say(sheet, { 'zh-CN': '金额', en: 'Amount' }), share: 3, align: 'end' },
    ],
    rows: sheet.blank ? [['', '', '', '']] : [...rows, ...sum],
  }
  return { title: { 'zh-CN': '费用', en: 'Fees' }, blocks: table.rows.length > 0 ? [table] : [] }
}

function money(hundredths: number, currency: string): string {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${currency} ${whole}.${String(hundredths % 100).padStart(2, '0')}`
}

const ratings = {
  '5': { 'zh-CN': '非常满意', en: 'Very satisfied' },
  '4': { 'zh-CN': '满意', en: 'Satisfied' },
  '3': { 'zh-CN': '一般', en: 'Neutral' },
  '2': { 'zh-CN': '不满意', en: 'Dissatisfied' },
  '1': { 'zh-CN': '很不满意', en: 'Very dissatisfied' },
} as const
const bestFirst = ['5', '4', '3', '2', '1'] as const

/** What the customer thinks of the service. */
export function opinionFields(sheet: Sheet): readonly Fields[] {
  const { opinion } = sheet.state
  const rating = opinion?.rating ? String(opinion.rating) : ''
  const boxes = bestFirst.map((stars) => ({ words: say(sheet, ratings[stars]), ticked: stars === rating }))
  if (!sheet.blank && !opinion) return []
  return fields(sheet, [
    [
      field(sheet, { 'zh-CN': '满意程度', en: 'Rating' }, boxes, 2),
      ...(opinion
        ? [field(sheet, { 'zh-CN': '评价人', en: 'Given by' }, personal(sheet, opinion.person))]
        : []),
    ],
    [field(sheet, { 'zh-CN': '意见建议', en: 'In their words' }, opinion?.words)],
  ])
}
