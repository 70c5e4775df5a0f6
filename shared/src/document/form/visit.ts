import { contactsTable } from './contacts.ts'
import { answerOf, choices, field, type Section, type Sheet, yesNo } from './sheet.ts'
import { timesBlocks } from './trips.ts'

/** How the visit came about and when it took place. */
export function visitSection(sheet: Sheet): Section {
  const { phoneAdvice } = sheet.state
  const advice =
    phoneAdvice !== null && !sheet.blank
      ? [
          field(sheet, { 'zh-CN': '电话指导', en: 'Phone advice' }, phoneAdvice.advice, 3),
          field(
            sheet,
            { 'zh-CN': '客户接受', en: 'Accepted' },
            choices(sheet, yesNo, answerOf(phoneAdvice.accepted)),
            2,
          ),
        ]
      : []
  return {
    title: { 'zh-CN': '预约与到场', en: 'Appointment and times' },
    blocks: [...contactsTable(sheet), ...timesBlocks(sheet, [advice])],
  }
}
