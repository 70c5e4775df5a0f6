import type { Told } from '../../record/index.ts'
import type { Text } from '../../text/index.ts'
import type { Block, Column } from '../content.ts'
import { partKindNames, scopeNames, warrantyNames, workKindNames } from '../names.ts'
import { deviceCell, deviceColumn, hasSeveralDevices } from './devices.ts'
import { isNotServed } from './ending.ts'
import { field, fields, joined, type Section, type Sheet, say } from './sheet.ts'

/** What was wrong and what was done about it. */
export function workSection(sheet: Sheet): Section {
  const { job, fault } = sheet.state
  return {
    title: { 'zh-CN': '故障与处理', en: 'Fault and work' },
    blocks: [
      ...fields(sheet, [
        [
          field(
            sheet,
            { 'zh-CN': '报修内容', en: 'Reported fault' },
            hasSeveralDevices(sheet) ? '' : job.fault,
          ),
        ],
        [field(sheet, { 'zh-CN': '确认故障', en: 'Confirmed fault' }, fault?.fault)],
        [field(sheet, { 'zh-CN': '故障原因', en: 'Cause' }, fault?.cause)],
      ]),
      ...workTable(sheet),
      ...partsTable(sheet),
      ...softwareTable(sheet),
      ...settingsTable(sheet),
      ...nothingOf(sheet),
    ],
  }
}

function workTable(sheet: Sheet): readonly Block[] {
  const rows = sheet.state.work.map((one, index) => [
    String(index + 1),
    ...deviceCell(sheet, one.device),
    say(sheet, workKindNames[one.kind]),
    joined([one.what, one.scope !== 'ticket' && `（${say(sheet, scopeNames[one.scope])}）`], ''),
    one.result ?? '—',
  ])
  const columns: readonly Column[] = [
    { title: say(sheet, { 'zh-CN': '序号', en: 'No.' }), share: 1.2 },
    ...deviceColumn(sheet),
    { title: say(sheet, { 'zh-CN': '类别', en: 'Kind' }), share: 2 },
    { title: say(sheet, { 'zh-CN': '处理内容', en: 'Work done' }), share: 9 },
    { title: say(sheet, { 'zh-CN': '结果', en: 'Result' }), share: 5 },
  ]
  return table(sheet, columns, rows, 3)
}

function partsTable(sheet: Sheet): readonly Block[] {
  const several = hasSeveralDevices(sheet)
  const serial = several ? 3.1 : 3.3
  const rows = sheet.state.parts.map((one, index) => [
    String(index + 1),
    ...deviceCell(sheet, one.device),
    say(sheet, partKindNames[one.kind]),
    joined([one.name, one.standard === false && inBrackets(sheet, nonstandard)], ''),
    one.model ?? '—',
    one.oldSerial ?? '—',
    one.newSerial ?? '—',
    String(one.quantity),
    say(sheet, warrantyNames[one.warranty]),
  ])
  const columns: readonly Column[] = [
    { title: say(sheet, { 'zh-CN': '序号', en: 'No.' }), share: 1.2 },
    ...deviceColumn(sheet),
    { title: say(sheet, { 'zh-CN': '配件', en: 'Part' }), share: 2.1 },
    { title: say(sheet, { 'zh-CN': '名称', en: 'Name' }), share: several ? 3.4 : 4 },
    { title: say(sheet, { 'zh-CN': '型号', en: 'Model' }), share: several ? 2.7 : 3.2 },
    { title: say(sheet, { 'zh-CN': '旧件序列号', en: 'Old serial no.' }), share: serial },
    { title: say(sheet, { 'zh-CN': '新件序列号', en: 'New serial no.' }), share: serial },
    { title: say(sheet, { 'zh-CN': '数量', en: 'Qty' }), share: 1.3, align: 'end' },
    { title: say(sheet, { 'zh-CN': '保修', en: 'Warranty' }), share: 2 },
  ]
  return table(sheet, columns, rows, 2)
}

function softwareTable(sheet: Sheet): readonly Block[] {
  const columns: readonly Column[] = [
    ...deviceColumn(sheet),
    { title: say(sheet, { 'zh-CN': '安装软件', en: 'Software installed' }), share: 5 },
    { title: say(sheet, { 'zh-CN': '版本', en: 'Version' }), share: 2.5 },
    { title: say(sheet, { 'zh-CN': '安装位置', en: 'Location' }), share: 6 },
  ]
  const rows = sheet.state.software.map((one) => [
    ...deviceCell(sheet, one.device),
    joined([one.name, inBrackets(sheet, standingOf(one))], ''),
    one.version ?? '—',
    one.location ?? '—',
  ])
  return table(sheet, columns, rows, 1)
}

// No such part or program goes in without the supervisor's approval (S4.6, S5.3); the customer learns just that.
const nonstandard = {
  'zh-CN': '非标准配件，经主管批准',
  en: 'not a standard part, approved by the supervisor',
}
const forbidden = { 'zh-CN': '经主管批准安装', en: 'installed with the supervisor’s approval' }

function standingOf({ scope, forbidden: isForbidden }: Told<'software-installed'>): Text | undefined {
  if (isForbidden) return forbidden
  return scope === undefined || scope === 'ticket' ? undefined : scopeNames[scope]
}

function inBrackets(sheet: Sheet, words: Text | undefined): string {
  return words ? say(sheet, { 'zh-CN': `（${words['zh-CN']}）`, en: ` (${words.en})` }) : ''
}

function settingsTable(sheet: Sheet): readonly Block[] {
  const columns: readonly Column[] = [
    ...deviceColumn(sheet),
    { title: say(sheet, { 'zh-CN': '更改设置', en: 'Setting changed' }), share: 5 },
    { title: say(sheet, { 'zh-CN': '原设置', en: 'From' }), share: 4.25 },
    { title: say(sheet, { 'zh-CN': '新设置', en: 'To' }), share: 4.25 },
  ]
  const rows = sheet.state.settings.map((one) => [
    ...deviceCell(sheet, one.device),
    one.what,
    one.from || '—',
    one.to || '—',
  ])
  return table(sheet, columns, rows, 1)
}

function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  lines: number,
): readonly Block[] {
  const empty = Array.from({ length: lines }, () => columns.map(() => ''))
  const shown = sheet.blank ? empty : rows
  return shown.length > 0 ? [{ block: 'table', columns, rows: shown }] : []
}

const kinds: readonly (readonly ['work' | 'parts' | 'software' | 'settings', Text])[] = [
  ['work', { 'zh-CN': '处理内容', en: 'Work done' }],
  ['parts', { 'zh-CN': '更换配件', en: 'Parts used' }],
  ['software', { 'zh-CN': '安装软件', en: 'Software installed' }],
  ['settings', { 'zh-CN': '更改设置', en: 'Settings changed' }],
]

/** What was not done is said too: an empty place could be filled in later. */
function nothingOf(sheet: Sheet): readonly Block[] {
  if (sheet.blank || isNotServed(sheet.state)) return []
  const none = say(sheet, { 'zh-CN': '无', en: 'None' })
  const row = kinds
    .filter(([list]) => sheet.state[list].length === 0)
    .map(([, name]) => field(sheet, name, none))
  return fields(sheet, [row])
}
