import { readFileSync } from 'node:fs'
import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { words as engineers, outcomes, testers, workKinds } from './engineer.words.ts'
import { lendingOf } from './lending.ts'
import { tabletWith } from './tablet.ts'

export interface Taken {
  readonly serial: string
  readonly accessories: string
  readonly reason: string
  /** Wall time. */
  readonly backBy: string
}

/** The engineer where a visit is more than one device at one time. Each verb is one thing they do. */
export function engineerWithDevices(page: Page, lang: Lang = 'zh-CN') {
  const tablet = tabletWith(page, lang)
  const { say, press, pick, fill, choose, sheet, section } = tablet
  const { lends } = lendingOf(tablet)
  const unfoldsMore = () => page.getByText(say(words.more), { exact: true }).click()
  const writesDown = async (form: Text, button: Text = words.writeDown) => {
    await press(button, sheet(form))
    await expect(sheet(form)).toBeHidden()
  }
  return {
    unfoldsMore,
    /** Tries to take the device along, its disk staying; it may be refused: the form stays open. */
    triesToTakeAway: async (taken: Taken) => {
      const form = sheet(words.takeForm)
      await press(words.take)
      await fill(words.serial, taken.serial, form)
      await fill(words.accessories, taken.accessories, form)
      await pick(words.diskStays, form)
      await fill(words.whyTaken, taken.reason, form)
      await fill(words.backBy, taken.backBy, form)
      await press(words.writeDown, form)
    },
    /** Hands the tablet over with the question that the app says must be asked first. */
    asksNow: () => lends(() => press(words.askNow)),
    /** Opens the form again: what was typed still stands there. */
    takesItAway: async () => {
      await press(words.take)
      await writesDown(words.takeForm)
    },
    /** Makes the receipt, and gives it to the customer. */
    givesTheReceipt: async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        press(words.receipt),
      ])
      const line = page.getByRole('checkbox', { name: new RegExp(say(words.hasReceipt)) })
      await line.click()
      await expect(line).toBeChecked()
      return readFileSync(await file.path())
    },
    bringsItBack: async (note: string) => {
      await press(words.giveBack)
      await fill(words.note, note, sheet(words.giveBack))
      await writesDown(words.giveBack)
    },
    /** Leaves with the work undone, and goes on at this wall time. */
    breaksOff: async (reason: string, next: string) => {
      await press(words.breakOff)
      await fill(words.whyBroken, reason, sheet(words.breakForm))
      await fill(words.next, next, sheet(words.breakForm))
      await writesDown(words.breakForm, words.keepBreak)
    },
    addsAPrinter: async (model: string, fault: string) => {
      await press(words.addDevice)
      await choose(words.kind, words.printer, sheet(words.deviceForm))
      await fill(words.model, model, sheet(words.deviceForm))
      await fill(words.fault, fault, sheet(words.deviceForm))
      await writesDown(words.deviceForm)
    },
    worksOnIt: async (device: Text, what: string, result: string) => {
      const form = sheet(engineers.workForm)
      await press(engineers.addWork, section(engineers.work))
      await pick(workKinds.hardware, form)
      await fill(engineers.workWhat, what, form)
      await fill(engineers.workResult, result, form)
      await choose(words.which, device, form)
      await writesDown(engineers.workForm)
    },
    /** The customer tests one device, counted from 0 as they stand there; it works. */
    lets: async (nth: number) => {
      const test = section(engineers.test)
      for (const answer of [testers.customer, engineers.works]) {
        const choice = test.getByRole('radio', { name: say(answer), exact: true }).nth(nth)
        await choice.click()
        await expect(choice).toBeChecked()
      }
    },
    saysSolved: () => pick(outcomes.solved, section(engineers.test)),
  }
}

const words = {
  more: {
    'zh-CN': '更多：设备、借用、通话、带走、承诺',
    en: 'More: devices, borrowing, calls, taking away',
  },
  writeDown: { 'zh-CN': '记下', en: 'Write down' },
  take: { 'zh-CN': '记录带走设备', en: 'Take a device away' },
  takeForm: { 'zh-CN': '带走设备检修', en: 'Take a device away' },
  serial: { 'zh-CN': '序列号', en: 'Serial no.' },
  accessories: { 'zh-CN': '附件', en: 'Accessories' },
  diskStays: { 'zh-CN': '硬盘已取下，留客户保管', en: 'Taken out and left with the customer' },
  whyTaken: { 'zh-CN': '为什么带走', en: 'Why' },
  backBy: { 'zh-CN': '预计何时归还', en: 'Back by' },
  askNow: { 'zh-CN': '现在请客户回答', en: 'Ask the customer now' },
  receipt: { 'zh-CN': '收据', en: 'Receipt' },
  hasReceipt: { 'zh-CN': '收据已交给客户', en: 'The customer has the receipt' },
  giveBack: { 'zh-CN': '归还设备', en: 'Device returned' },
  note: { 'zh-CN': '说明', en: 'Note' },
  breakOff: { 'zh-CN': '中断，下次继续…', en: 'Break off, go on later…' },
  breakForm: { 'zh-CN': '这次先到这里', en: 'Break off, to go on another time' },
  whyBroken: { 'zh-CN': '为什么中断', en: 'Why' },
  next: { 'zh-CN': '下次上门时间', en: 'Next visit' },
  keepBreak: { 'zh-CN': '记下，下次继续', en: 'Write it down, go on then' },
  addDevice: { 'zh-CN': '添加另一台设备', en: 'Add another device' },
  deviceForm: { 'zh-CN': '另一台设备', en: 'Another device' },
  kind: { 'zh-CN': '设备类别', en: 'Kind of device' },
  printer: { 'zh-CN': '打印机', en: 'Printer' },
  model: { 'zh-CN': '品牌型号', en: 'Make and model' },
  fault: { 'zh-CN': '故障', en: 'Fault' },
  which: { 'zh-CN': '哪台设备', en: 'Which device' },
} satisfies { [name: string]: Text }
