import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { type Situation, storedVisits, visitIn } from '../fixtures/stored.ts'
import { engineerOn } from './engineer.ts'
import { dayCard, words as engineers } from './engineer.words.ts'
import { write } from './hand.ts'
import { tabletWith } from './tablet.ts'

type Phase = 'contact' | 'prepare' | 'meet' | 'serve' | 'confirm'

/** Somebody who looks at every screen, whatever the visit is at. */
export function sightseerOn(page: Page, lang: Lang, address: string) {
  const tablet = tabletWith(page, lang)
  const { say, press, section, sheet, fill } = tablet
  const goes = (path: string) => page.goto(address + path)
  const { hasTheTablet, types, typesThePin, typesTheCode } = engineerOn(page, lang)
  const opens = async (situation: Situation, page = '') => {
    await hasTheTablet()
    await goes(`/visits/${visitIn(situation)}${page}`)
  }
  const looksAt = (situation: Situation, phase: Phase) => opens(situation, `/${phase}`)
  return {
    goes,
    looksAt,
    opens,
    adds: (button: Text, list: Text) => press(button, section(list)),
    presses: press,
    types,
    typesThePin,
    pressesOn: (form: Text, button: Text) => press(button, sheet(form)),
    scrollsDown: () => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    /** A tablet with visits in every situation. */
    movesIn: async () => {
      await goes('/settings')
      await engineerOn(page, lang).introducesThemselves()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(words.import)])
      await chooser.setFiles(storedVisits())
      await expect(page.getByText(say(words.imported)).first()).toBeVisible()
      await expect(page.getByRole('button', { name: say(words.import), exact: true })).not.toHaveAttribute(
        'aria-busy',
      )
      await goes('/day')
      await press(dayCard)
    },
    importsTable: async (csv: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(words.importTable)])
      await chooser.setFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
      await expect(page.getByText(say(words.tableRead))).toBeVisible()
    },
    /** As on a tablet that was never here, but for the visits. */
    forgetsTheInstalledApp: () =>
      page.evaluate(async () => {
        for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
        for (const name of await caches.keys()) if (name !== 'fonts') await caches.delete(name)
      }),
    seesVisits: () => expect(page.getByRole('main').getByRole('link').first()).toBeVisible(),
    /** Ticks one line of the list, counted from 0. */
    ticksLine: async (at: number) => {
      const line = page.getByRole('checkbox').nth(at)
      await line.click()
      await expect(line).toBeChecked()
    },
    searches: (what: string) => page.getByRole('searchbox').fill(what),
    readsPages: () => expect(page.getByRole('img').first()).toBeVisible({ timeout: 30_000 }),
    unfoldsThePages: async () => {
      await page.getByText(say(words.wholeRecord)).click()
      await expect(page.getByRole('img').first()).toBeVisible({ timeout: 30_000 })
    },
    signs: (name: string) => write(name, page.locator('canvas')),
    says: (label: Text, what: string) => fill(label, what),
    triesADisk: async () => {
      const { triesToUsePart } = engineerOn(page, lang)
      await triesToUsePart({ kind: 'disk', name: 'SSD 512 GB' })
      await expect(sheet(engineers.refusal)).toBeVisible()
    },
    /** Types what isn't the recovery code. */
    triesTheCode: async (code: string) => {
      await typesTheCode(code)
      await expect(page.getByText(say(words.wrongCode))).toBeVisible()
    },
    getsTheirCopy: () =>
      expect(page.getByRole('button', { name: say(words.savePdf) })).toBeVisible({ timeout: 30_000 }),
    excuses: async (list: Text) => {
      await section(list)
        .getByRole('button', { name: say(words.notApplicable), exact: true })
        .first()
        .click()
      await press(words.recordExcuse)
    },
    opensAPhoto: () =>
      section(words.photos)
        .getByRole('button')
        .filter({ has: page.getByRole('img') })
        .first()
        .click(),
    /** Waits until a screen is there, fonts and all. */
    settles: async () => {
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
    },
  }
}
export type Sightseer = ReturnType<typeof sightseerOn>

export const words = {
  ...engineers,
  import: { 'zh-CN': '导入文件', en: 'Import a file' },
  imported: { 'zh-CN': '已导入', en: 'Imported' },
  importTable: { 'zh-CN': '导入 CSV', en: 'Import CSV' },
  tableRead: { 'zh-CN': '导入：', en: 'mported: ' },
  addRow: { 'zh-CN': '添加一条', en: 'Add a row' },
  saveRow: { 'zh-CN': '保存', en: 'Save' },
  wholeRecord: { 'zh-CN': '查看完整的记录单', en: 'See the whole record as it prints' },
  wrongCode: { 'zh-CN': '恢复码不对', en: 'That code is not right' },
  savePdf: { 'zh-CN': '保存 PDF', en: 'Save the PDF' },
  setPin: { 'zh-CN': '设置 PIN', en: 'Set a PIN' },
  notApplicable: { 'zh-CN': '不适用', en: 'Not applicable' },
  recordExcuse: { 'zh-CN': '记为不适用', en: 'Record as not applicable' },
  photos: { 'zh-CN': '照片', en: 'Photos' },
  call: { 'zh-CN': '记录联系', en: 'Write down a contact' },
  book: { 'zh-CN': '约定时间', en: 'Agree a time' },
  correct: { 'zh-CN': '更正', en: 'Correct' },
  ahead: { 'zh-CN': '预判', en: 'Thinking ahead' },
  addSoftware: { 'zh-CN': '添加软件', en: 'Add software' },
  software: { 'zh-CN': '软件', en: 'Software' },
  addSetting: { 'zh-CN': '添加更改的设置', en: 'Add a changed setting' },
  settingsChanged: { 'zh-CN': '设置', en: 'Settings' },
  addNote: { 'zh-CN': '添加备注', en: 'Add a note' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  addFault: { 'zh-CN': '添加隐患', en: 'Add a fault' },
  otherFaults: { 'zh-CN': '其他隐患', en: 'Other faults' },
  addFee: { 'zh-CN': '添加费用', en: 'Add a fee' },
  fees: { 'zh-CN': '费用', en: 'Fees' },
  amend: { 'zh-CN': '更正记录', en: 'Amend the record' },
  changePlan: { 'zh-CN': '修改说明', en: 'Change it' },
  changeMet: { 'zh-CN': '更改', en: 'Change' },
  wrong: { 'zh-CN': '遇到问题…', en: 'Something is wrong…' },
  kitWrong: { 'zh-CN': '物品带错或漏带', en: 'Something is wrong or missing in the kit' },
  no: { 'zh-CN': '不同意', en: 'No' },
  agree: { 'zh-CN': '同意', en: 'I agree' },
  byPhone: { 'zh-CN': '打电话', en: 'By phone' },
  read: { 'zh-CN': '看过了，下一步', en: 'I’ve read it: next' },
  sign: { 'zh-CN': '确认签字', en: 'Sign' },
  notSigning: { 'zh-CN': '我不想签字', en: 'I’d rather not sign' },
  someoneElse: { 'zh-CN': '由他人签字', en: 'Someone else signs' },
} satisfies { [name: string]: Text }
