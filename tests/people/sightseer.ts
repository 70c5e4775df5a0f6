import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { type Situation, storedVisits, visitIn } from '../fixtures/stored.ts'
import { engineerOn } from './engineer.ts'
import { dayCard, words as engineers } from './engineer.words.ts'
import { write } from './hand.ts'
import { waitUntilStored } from './stored.ts'
import { tabletWith } from './tablet.ts'

type Phase = 'contact' | 'prepare' | 'meet' | 'serve' | 'confirm'

/** Somebody who looks at every screen, whatever the visit is at. */
export function sightseerOn(page: Page, lang: Lang, address: string) {
  const tablet = tabletWith(page, lang)
  const { say, press, pick, choose, section, sheet, fill } = tablet
  const goes = (path: string) => page.goto(address + path)
  const { hasTheTablet, types, typesThePin, typesTheCode } = engineerOn(page, lang)
  const opens = async (situation: Situation, path = '') => {
    await hasTheTablet()
    await waitUntilStored(page, 'lent', 'gone')
    await goes(`/visits/${visitIn(situation)}${path}`)
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
      await waitUntilStored(page, 'day', 'there')
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
    saysOn: (form: Text, label: Text, what: string) => fill(label, what, sheet(form)),
    choosesOn: (form: Text, label: Text, option: Text) => choose(label, option, sheet(form)),
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
    chooses: (option: Text) => pick(option),
    /** Opens what is folded away under these words. */
    unfolds: (title: Text) => page.getByText(say(title), { exact: true }).click(),
    /** Opens a problem of the list, whatever stands beside its name. */
    opensProblem: (problem: Text) =>
      sheet(words.wrong)
        .getByRole('button', { name: say(problem) })
        .click(),
    /** Lets so many minutes pass on the tablet's clock. */
    waits: (minutes: number) => page.clock.runFor(minutes * 60_000),
    beginsKnocking: async () => {
      await press(words.beginKnocking)
      await expect(page.getByRole('button', { name: say(words.noAnswer), exact: true })).toBeVisible()
    },
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
  notApplicable: { 'zh-CN': '不适用', en: 'Not applicable' },
  recordExcuse: { 'zh-CN': '记为不适用', en: 'Record as not applicable' },
  photos: { 'zh-CN': '照片', en: 'Photos' },
  call: { 'zh-CN': '记录联系', en: 'Write down a contact' },
  book: { 'zh-CN': '约定时间', en: 'Agree a time' },
  correct: { 'zh-CN': '更正', en: 'Correct' },
  addSoftware: { 'zh-CN': '添加软件', en: 'Add software' },
  software: { 'zh-CN': '软件', en: 'Software' },
  addSetting: { 'zh-CN': '添加更改的设置', en: 'Add a changed setting' },
  settingsChanged: { 'zh-CN': '设置', en: 'Settings' },
  addNote: { 'zh-CN': '添加备注', en: 'Add a note' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  addFault: { 'zh-CN': '添加隐患', en: 'Add a fault' },
  addFee: { 'zh-CN': '添加费用', en: 'Add a fee' },
  fees: { 'zh-CN': '费用', en: 'Fees' },
  amend: { 'zh-CN': '更正记录', en: 'Amend the record' },
  changePlan: { 'zh-CN': '修改说明', en: 'Change it' },
  changeMet: { 'zh-CN': '更改', en: 'Change' },
  wrong: { 'zh-CN': '遇到问题…', en: 'Something is wrong…' },
  kitWrong: { 'zh-CN': '物品带错或漏带', en: 'Something is wrong or missing in the kit' },
  customerAway: { 'zh-CN': '客户本人不在，没法签字', en: 'The customer is away and can’t sign' },
  damaged: { 'zh-CN': '搬动复位时碰坏了地板或物品', en: 'Something was damaged when moving' },
  askSupervisor: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  question: { 'zh-CN': '请示什么，为什么', en: 'What you ask, and why' },
  whomAsked: { 'zh-CN': '请示谁', en: 'Whom you ask' },
  writeQuestion: { 'zh-CN': '记下：已请示', en: 'Write down that you asked' },
  writeDecision: { 'zh-CN': '记下决定', en: 'Write the decision down' },
  decisionForm: { 'zh-CN': '记下主管的决定', en: 'The supervisor’s decision' },
  approved: { 'zh-CN': '同意', en: 'Approved' },
  theirWords: { 'zh-CN': '主管的原话', en: 'In their words' },
  keepDecision: { 'zh-CN': '记下决定', en: 'Write it down' },
  asDecided: { 'zh-CN': '已按主管决定处理', en: 'Done as the supervisor decided' },
  decisions: { 'zh-CN': '主管的决定', en: 'What the supervisor decided' },
  nobodyOpens: { 'zh-CN': '没人开门…', en: 'Nobody opens…' },
  rang: { 'zh-CN': '按过了', en: 'I rang' },
  noAnswer: { 'zh-CN': '无人应答', en: 'No answer' },
  beginKnocking: { 'zh-CN': '开始敲', en: 'Begin' },
  called: { 'zh-CN': '打过了', en: 'I called' },
  writeNote: { 'zh-CN': '写便条', en: 'Write the note' },
  numberToCall: { 'zh-CN': '请客户打哪个电话', en: 'The number to call' },
  leftNote: { 'zh-CN': '便条已留下', en: 'I left the note' },
  endsOtherwise: { 'zh-CN': '这次服务另有结果…', en: 'This visit ends otherwise…' },
  endForm: { 'zh-CN': '结束这次服务', en: 'End this visit' },
  calledOff: { 'zh-CN': '客户取消', en: 'Called off' },
  why: { 'zh-CN': '原因', en: 'Why' },
  endIt: { 'zh-CN': '结束', en: 'End it' },
  breakOff: { 'zh-CN': '中断，下次继续…', en: 'Break off, go on later…' },
  contactMore: {
    'zh-CN': '更多：电话指导、厂商、以前的服务',
    en: 'More: advice, vendor, earlier visits',
  },
  advise: { 'zh-CN': '记录电话指导', en: 'Write down the advice' },
  vendor: { 'zh-CN': '代客户报修', en: 'Report for the customer' },
  earlierVisit: { 'zh-CN': '添加以前的服务', en: 'Add an earlier visit' },
  late: { 'zh-CN': '不能按时到', en: 'Can’t be on time' },
  serveMore: {
    'zh-CN': '更多：设备、借用、通话、带走、承诺',
    en: 'More: devices, borrowing, calls, taking away',
  },
  ownerLeaves: { 'zh-CN': '机主要离开', en: 'The owner goes away' },
  keepLeaving: { 'zh-CN': '记下离开', en: 'Write it down' },
  addDevice: { 'zh-CN': '添加另一台设备', en: 'Add another device' },
  deviceForm: { 'zh-CN': '另一台设备', en: 'Another device' },
  deviceKind: { 'zh-CN': '设备类别', en: 'Kind of device' },
  printer: { 'zh-CN': '打印机', en: 'Printer' },
  addBorrowed: { 'zh-CN': '添加借用', en: 'Add something borrowed' },
  borrowedForm: { 'zh-CN': '借用客户物品', en: 'Something borrowed' },
  what: { 'zh-CN': '借用什么', en: 'What' },
  takeAway: { 'zh-CN': '记录带走设备', en: 'Take a device away' },
  addPromise: { 'zh-CN': '添加承诺', en: 'Add a promise' },
  addCall: { 'zh-CN': '添加通话', en: 'Add a call' },
  no: { 'zh-CN': '不同意', en: 'No' },
  agree: { 'zh-CN': '同意', en: 'I agree' },
  byPhone: { 'zh-CN': '打电话', en: 'By phone' },
  read: { 'zh-CN': '看过了，下一步', en: 'I’ve read it: next' },
  sign: { 'zh-CN': '确认签字', en: 'Sign' },
  notSigning: { 'zh-CN': '我不想签字', en: 'I’d rather not sign' },
  someoneElse: { 'zh-CN': '由他人签字', en: 'Someone else signs' },
} satisfies { [name: string]: Text }
