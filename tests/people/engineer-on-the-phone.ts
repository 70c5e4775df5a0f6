import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { steps } from './engineer.words.ts'
import { tabletWith } from './tablet.ts'

/** The engineer and a telephone. Each verb is one call, and what is written down of it. */
export function engineerOnThePhone(page: Page, lang: Lang = 'zh-CN') {
  const { say, press, pick, fill, sheet } = tabletWith(page, lang)
  const step = async (name: Text) =>
    page
      .getByRole('region', { name: say(name), exact: true })
      .getByRole('button')
      .first()
      .click()
  const finishes = async (form: Text, button: Text = words.writeDown) => {
    await press(button, sheet(form))
    await expect(sheet(form)).toBeHidden()
  }
  return {
    /** Advises the customer, who takes it. */
    advises: async (advice: string) => {
      await page.getByText(say(words.contactMore), { exact: true }).click()
      await press(words.writeAdvice)
      await fill(words.advice, advice, sheet(words.adviceForm))
      await pick(words.taken, sheet(words.adviceForm))
      await finishes(words.adviceForm)
    },
    /** Calls back: it works. */
    callsBack: async (note: string) => {
      await step(steps.callBack)
      await pick(words.works, sheet(words.callBackForm))
      await fill(words.note, note, sheet(words.callBackForm))
      await finishes(words.callBackForm)
    },
    endsAsSolved: async () => {
      await step(steps.endByPhone)
      await finishes(words.endForm, words.endIt)
    },
    followsUp: async (satisfied: boolean, note: string) => {
      await step(steps.followUp)
      await pick(satisfied ? words.satisfied : words.notYet, sheet(words.followUpForm))
      await fill(words.note, note, sheet(words.followUpForm))
      await finishes(words.followUpForm)
    },
    /** Reads a question out to the customer, who says yes; gives the number that was called. */
    readsOut: async (about: string) => {
      await fill(words.what, about)
      const number = await page.getByLabel(say(words.number), { exact: true }).inputValue()
      const question = await page.getByRole('main').textContent()
      await press(words.theyAgree)
      await press(words.goOn)
      return { number, question }
    },
    /** Writes down a call during the service: tries to, since it may be refused. */
    triesToCall: async (phone: 'own' | 'customers', note: string) => {
      await press(words.addCall)
      await pick(words[phone], sheet(words.callForm))
      await pick(words.anotherJob, sheet(words.callForm))
      await fill(words.note, note, sheet(words.callForm))
      await press(words.writeDown, sheet(words.callForm))
    },
    hasCalled: () => expect(sheet(words.callForm)).toBeHidden(),
    unfoldsMore: () => page.getByText(say(words.serveMore), { exact: true }).click(),
  }
}

const words = {
  contactMore: {
    'zh-CN': '更多：电话指导、厂商、以前的服务',
    en: 'More: advice, vendor, earlier visits',
  },
  serveMore: {
    'zh-CN': '更多：设备、借用、通话、带走、承诺',
    en: 'More: devices, borrowing, calls, taking away',
  },
  writeAdvice: { 'zh-CN': '记录电话指导', en: 'Write down the advice' },
  adviceForm: { 'zh-CN': '电话指导', en: 'Advice on the phone' },
  advice: { 'zh-CN': '怎么指导的', en: 'What you advised' },
  taken: { 'zh-CN': '接受', en: 'Yes' },
  writeDown: { 'zh-CN': '记下', en: 'Write down' },
  callBackForm: { 'zh-CN': '回访客户', en: 'Call back' },
  works: { 'zh-CN': '正常', en: 'It works' },
  note: { 'zh-CN': '说明', en: 'Note' },
  endForm: { 'zh-CN': '结束这次服务', en: 'End this visit' },
  endIt: { 'zh-CN': '结束', en: 'End it' },
  followUpForm: { 'zh-CN': '回访', en: 'Follow-up' },
  satisfied: { 'zh-CN': '满意', en: 'Yes' },
  notYet: { 'zh-CN': '还不满意', en: 'Not yet' },
  what: { 'zh-CN': '具体是什么', en: 'What exactly' },
  number: { 'zh-CN': '拨打的号码', en: 'Number called' },
  theyAgree: { 'zh-CN': '客户同意', en: 'They agree' },
  goOn: { 'zh-CN': '我是工程师，继续', en: 'I’m the engineer: go on' },
  addCall: { 'zh-CN': '添加通话', en: 'Add a call' },
  callForm: { 'zh-CN': '服务中的通话', en: 'A call during the service' },
  own: { 'zh-CN': '自己的', en: 'My own' },
  customers: { 'zh-CN': '客户的', en: 'The customer’s' },
  anotherJob: { 'zh-CN': '别的工单', en: 'Another job' },
} satisfies { [name: string]: Text }
