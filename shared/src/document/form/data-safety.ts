import type { Block } from '../content.ts'
import { backupNames, channelNames, consentNames, dataOperationNames } from '../names.ts'
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
import { hasPlace, signatureBox } from './signature.ts'

/** What was done to the customer's data, who keeps a copy, and the first signature on it. */
export function dataSafetySection(sheet: Sheet, signatures: 'shown' | 'empty'): Section {
  const { dataWork, droppedDataWork } = sheet.state
  const told = sheet.blank || dataWork !== null
  const title = { 'zh-CN': '数据安全', en: 'Data safety' }
  if (isNotServed(sheet.state) && !told && droppedDataWork.length === 0 && !hasPlace(sheet, 1)) {
    return { title, blocks: [] }
  }
  return {
    title,
    blocks: [
      ...fields(
        sheet,
        told
          ? [
              [
                field(
                  sheet,
                  { 'zh-CN': '数据操作', en: 'Data work' },
                  choices(sheet, dataOperationNames, dataWork?.operations),
                ),
              ],
              [field(sheet, { 'zh-CN': '涉及数据', en: 'Data at risk' }, dataWork?.atRisk)],
              [
                field(
                  sheet,
                  { 'zh-CN': '数据备份', en: 'Backed up' },
                  choices(sheet, backupNames, dataWork?.backedUpBy),
                  3,
                ),
                field(
                  sheet,
                  { 'zh-CN': '涉密数据', en: 'Secret data' },
                  choices(sheet, yesNo, answerOf(dataWork?.secret)),
                  1.4,
                ),
              ],
              [field(sheet, { 'zh-CN': '备份介质', en: 'Backup medium' }, dataWork?.medium)],
            ]
          : [
              [
                field(
                  sheet,
                  { 'zh-CN': '数据操作', en: 'Data work' },
                  say(sheet, {
                    'zh-CN': '无。本次服务未计划更换硬盘、分区、重装系统等数据操作。',
                    en: 'None. No disk replacement, partitioning, OS reinstall or other data work was planned.',
                  }),
                ),
              ],
            ],
      ),
      ...fields(
        sheet,
        droppedDataWork.map((dropped) => [
          field(
            sheet,
            { 'zh-CN': '未实施', en: 'Not carried out' },
            joined([
              time(dropped.at),
              dropped.plan?.operations.map((one) => say(sheet, dataOperationNames[one])).join(' / '),
              dropped.plan?.atRisk,
              dropped.plan?.medium,
              dropped.reason,
            ]),
          ),
        ]),
      ),
      ...(hasPlace(sheet, 1) ? [signatureBox(sheet, 1, signatures)] : []),
    ],
  }
}

/** Every consent asked for, with the very words shown. */
export function consentSection(sheet: Sheet): Section {
  const { consents } = sheet.state
  const rows = consents.map((one) => [
    joined([say(sheet, consentNames[one.consent]), one.about], '\n'),
    one.words,
    joined(
      [
        one.answer === 'yes'
          ? say(sheet, { 'zh-CN': '同意', en: 'Yes' })
          : say(sheet, { 'zh-CN': '不同意', en: 'No' }),
        one.withdrawn && `${say(sheet, { 'zh-CN': '已撤回', en: 'Withdrawn' })} ${time(one.withdrawn)}`,
        one.withdrawnBy !== one.person && personal(sheet, one.withdrawnBy),
      ],
      '\n',
    ),
    joined(
      [personal(sheet, one.person), personal(sheet, one.phone), say(sheet, channelNames[one.channel])],
      '\n',
    ),
    time(one.at),
  ])
  const table: Block = {
    block: 'table',
    columns: [
      { title: say(sheet, { 'zh-CN': '事项', en: 'About' }), share: 3 },
      { title: say(sheet, { 'zh-CN': '向客户说明的内容', en: 'Words shown to the customer' }), share: 7 },
      { title: say(sheet, { 'zh-CN': '答复', en: 'Answer' }), share: 2.2 },
      { title: say(sheet, { 'zh-CN': '答复人', en: 'By' }), share: 3 },
      { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 2.3 },
    ],
    rows: sheet.blank ? Array.from({ length: 2 }, () => ['', '', '', '', '']) : rows,
  }
  return { title: { 'zh-CN': '客户授权', en: 'Consents' }, blocks: table.rows.length > 0 ? [table] : [] }
}
