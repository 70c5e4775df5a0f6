import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { tabletWith } from './tablet.ts'

/** What the supervisor is asked, and who they are. */
interface Question {
  readonly reason: string
  readonly whom: string
}

/** The engineer when something goes wrong. Each verb is one thing they do, or read. */
export function engineerInTrouble(page: Page, lang: Lang = 'zh-CN') {
  const { say, press, pick, choose, fill, sheet, section } = tabletWith(page, lang)
  const meets = async (problem: Text) => {
    await press(words.wrong)
    await sheet(words.wrong)
      .getByRole('button', { name: say(problem) })
      .click()
    await expect(sheet(problem)).toBeVisible()
  }
  const fillsInTheEnd = async (way: Text, reason: string) => {
    await press(words.endsOtherwise)
    await pick(way, sheet(words.endForm))
    await fill(words.endReason, reason, sheet(words.endForm))
    await press(words.endIt, sheet(words.endForm))
  }
  const writesTheQuestion = async ({ reason, whom }: Question) => {
    await fill(words.reason, reason, sheet(words.ask))
    await fill(words.whom, whom, sheet(words.ask))
    await press(words.wroteQuestion, sheet(words.ask))
    await expect(sheet(words.ask)).toBeHidden()
  }
  const fillsInTheEnding = async (way: Text, reason: string, to?: string) => {
    await press(words.endsOtherwise)
    await pick(way, sheet(words.endForm))
    await fill(words.endReason, reason, sheet(words.endForm))
    await fill(words.endTo, to, sheet(words.endForm))
    await press(words.endIt, sheet(words.endForm))
  }
  return {
    /** Says what goes wrong, and sees what mends it. */
    meets,
    /** Ticks every step of the remedy. */
    takesAllSteps: async (problem: Text) => {
      const steps = sheet(problem).getByRole('checkbox', { checked: false })
      for (let left = await steps.count(); left > 0; left = await steps.count()) {
        await steps.first().click()
        await expect.poll(() => steps.count()).toBeLessThan(left)
      }
    },
    asksTheSupervisor: async (problem: Text, question: Question) => {
      await press(words.ask, sheet(problem))
      await writesTheQuestion(question)
    },
    /** The customer doesn't accept what was offered: the supervisor is asked. */
    isRefused: async (problem: Text, question: Question) => {
      await press(words.notAccepted, sheet(problem))
      await writesTheQuestion(question)
    },
    /** As long as the supervisor hasn't decided, nothing is done as they decided. */
    canOnlyWait: async (problem: Text) => {
      await expect(sheet(problem).getByRole('button', { name: say(words.writeDecision) })).toBeVisible()
      await expect(sheet(problem).getByRole('button', { name: say(words.asDecided) })).toBeHidden()
    },
    /** Tries to use a part that isn't on the list of standard parts. */
    triesToUseNonstandard: async (name: string) => {
      await press(words.addPart, section(words.parts))
      await choose(words.partKind, words.other, sheet(words.partForm))
      await fill(words.partName, name, sheet(words.partForm))
      await sheet(words.partForm)
        .getByRole('group', { name: say(words.onTheList) })
        .getByRole('radio', { name: say(words.no), exact: true })
        .click()
      await press(words.writeDown, sheet(words.partForm))
    },
    /** What was refused shows its way out. */
    takesTheWayOut: () => press(words.ask, sheet(words.notYet)),
    /** Begins a question to the supervisor; tells what it is about already. */
    asksAbout: async (problem: Text) => {
      await press(words.ask, sheet(problem))
      return sheet(words.ask)
        .getByLabel(new RegExp(`^${say(words.subject)}`))
        .inputValue()
    },
    writesTheQuestion,
    /** The form is still there, with what was typed. */
    triesItAgain: () => press(words.writeDown, sheet(words.partForm)),
    putsTheFormAway: () => press(words.close, sheet(words.partForm)),
    /** The form is still there: this time it is taken. */
    usesItAfterAll: async () => {
      await press(words.writeDown, sheet(words.partForm))
      await expect(sheet(words.partForm)).toBeHidden()
    },
    readsParts: () => section(words.parts).getByRole('listitem').allInnerTexts(),
    /** Asks the supervisor what the standard wants asked, where it says so. */
    asksAtOnce: async (finding: Text, question: Question) => {
      await press(words.ask, page.getByRole('region', { name: say(finding), exact: true }))
      await writesTheQuestion(question)
    },
    /** The customer doesn’t accept what the engineer offers: the supervisor is asked. */
    asksSinceRefused: async (problem: Text, question: Question) => {
      await press(words.notAccepted, sheet(problem))
      await writesTheQuestion(question)
    },
    /** Writes down that whoever must know was told. */
    tellsThem: async (problem: Text, { whom, said }: { whom: string; said: string }) => {
      await press(words.tellThem, sheet(problem))
      await fill(words.toldWhom, whom, sheet(words.report))
      await fill(words.saidWhat, said, sheet(words.report))
      await press(words.wroteReport, sheet(words.report))
      await expect(sheet(words.report)).toBeHidden()
    },
    isContent: async (problem: Text) => {
      await press(words.content, sheet(problem))
      await expect(sheet(problem).getByRole('status')).toBeVisible()
    },
    /** The step of a remedy that asks the customer for something: the question is on the screen then. */
    asksForConsent: (consent: string) =>
      page.getByRole('button', { name: new RegExp(`${consent}$`) }).click(),
    /** The customer is content; the problem is put away. */
    isForgiven: async (problem: Text) => {
      await press(words.content, sheet(problem))
      await expect(sheet(problem).getByRole('status')).toContainText(say(words.settledContent))
      await press(words.close, sheet(problem))
    },
    putsTheProblemAway: (problem: Text) => press(words.close, sheet(problem)),
    /** The questions that wait for a supervisor, in their own words. */
    readsWhatWaits: async () => {
      const cards = page.getByRole('region', { name: new RegExp(say(words.waits)) })
      await expect(cards.first()).toBeVisible()
      return cards.allInnerTexts()
    },
    /** On the page, or on the sheet of the problem. */
    writesTheDecisionDown: async (
      said: string,
      { decision = 'approved', problem }: { decision?: keyof typeof decisions; problem?: Text } = {},
    ) => {
      await press(words.writeDecision, problem && sheet(problem))
      await pick(decisions[decision], sheet(words.decision))
      await fill(words.theirWords, said, sheet(words.decision))
      await press(words.keepDecision, sheet(words.decision))
      await expect(sheet(words.decision)).toBeHidden()
    },
    doesAsDecided: async (problem: Text) => {
      await press(words.asDecided, sheet(problem))
      await expect(sheet(problem).getByRole('status')).toContainText(say(words.settledAsDecided))
    },
    nobodyOpens: () => press(words.nobodyOpens, section(words.arrival)),
    rings: async () => {
      await press(words.rang)
      await press(words.noAnswer)
    },
    /** Knocks to the beat; nobody answers. */
    knocks: async () => {
      await press(words.beginKnocking)
      await press(words.noAnswer)
    },
    /** Lets so many seconds pass on the tablet's clock. */
    waits: (seconds: number) => page.clock.runFor(seconds * 1000),
    phonesInVain: async () => {
      await press(words.called)
      await press(words.noAnswer)
    },
    dials: () => page.getByRole('link', { name: say(words.dial), exact: true }).getAttribute('href'),
    leavesANote: async (phone: string) => {
      await press(words.writeNote)
      await fill(words.numberToCall, phone)
      const note = await page.getByRole('article').textContent()
      await press(words.leftNote)
      return note
    },
    tellsTheServiceDesk: async () => {
      await press(words.tellThem)
      await press(words.wroteReport, sheet(words.report))
      await expect(sheet(words.report)).toBeHidden()
    },
    /** What was tried at the door, the newest first. */
    readsTheTries: () => section(words.tries).getByRole('definition').allInnerTexts(),
    endsOtherwise: async (way: Text, reason: string, to?: string) => {
      await fillsInTheEnding(way, reason, to)
      await expect(sheet(words.endForm)).toBeHidden()
    },
    /** Tries to, where it may be refused: the form stays open. */
    triesToEndOtherwise: fillsInTheEnding,
    /** What the app says of a field that has to be filled in. */
    readsWhatIsWanted: () => sheet(words.endForm).getByText(say(words.wanted)).allInnerTexts(),
    goesOnEnding: async (to: string) => {
      await fill(words.endTo, to, sheet(words.endForm))
      await press(words.endIt, sheet(words.endForm))
      await expect(sheet(words.endForm)).toBeHidden()
    },
    /** Tries to, where it may be refused. */
    endsTooSoon: fillsInTheEnd,
    readsHowItEnded: () =>
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: say(words.ended) })
        .textContent(),
  }
}

export const problems = {
  notHere: { 'zh-CN': '在客户处修不了，要取回维修', en: 'It can’t be repaired at the customer’s' },
  away: { 'zh-CN': '客户本人不在，没法签字', en: 'The customer is away and can’t sign' },
  anotherJob: { 'zh-CN': '另一客户的派单来了，要马上处理', en: 'Another job comes in and can’t wait' },
  damaged: { 'zh-CN': '搬动复位时碰坏了地板或物品', en: 'Something was damaged when moving' },
  heldUp: {
    'zh-CN': '堵在路上，或在别的客户处走不开',
    en: 'Held up on the way, or at another customer',
  },
  refusesRepair: {
    'zh-CN': '客户不让修，要求退货或换货',
    en: 'The customer refuses the repair and wants a return or an exchange',
  },
  nonstandard: { 'zh-CN': '客户要求安装非标准部件', en: 'The customer wants a part that isn’t standard' },
} satisfies { [problem: string]: Text }

const decisions = {
  approved: { 'zh-CN': '同意', en: 'Approved' },
  declined: { 'zh-CN': '不同意', en: 'Declined' },
} satisfies { [decision: string]: Text }

export const endings = {
  customerRefused: { 'zh-CN': '客户谢绝服务', en: 'The customer declined the service' },
  notReached: { 'zh-CN': '未联系上客户', en: 'The customer was not reached' },
  solvedByPhone: { 'zh-CN': '电话解决', en: 'Solved by phone' },
  transferred: { 'zh-CN': '转其他工程师', en: 'Handed to another engineer' },
  hardwareTeam: { 'zh-CN': '转硬件运维组', en: 'Handed to the hardware team' },
} satisfies { [ending: string]: Text }

const words = {
  parts: { 'zh-CN': '配件', en: 'Parts' },
  addPart: { 'zh-CN': '添加配件', en: 'Add a part' },
  partForm: { 'zh-CN': '更换的配件', en: 'Part used' },
  partKind: { 'zh-CN': '类别', en: 'Kind' },
  partName: { 'zh-CN': '名称', en: 'Name' },
  other: { 'zh-CN': '其他', en: 'Other' },
  onTheList: { 'zh-CN': '在标准配件清单上', en: 'On the list of standard parts' },
  no: { 'zh-CN': '否', en: 'No' },
  writeDown: { 'zh-CN': '记下', en: 'Write down' },
  notYet: { 'zh-CN': '还不能这样做', en: 'Not yet' },
  subject: { 'zh-CN': '具体是哪一项', en: 'About what exactly' },
  wrong: { 'zh-CN': '遇到问题…', en: 'Something is wrong…' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  ask: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  reason: { 'zh-CN': '请示什么，为什么', en: 'What you ask, and why' },
  whom: { 'zh-CN': '请示谁', en: 'Whom you ask' },
  wroteQuestion: { 'zh-CN': '记下：已请示', en: 'Write down that you asked' },
  waits: { 'zh-CN': '的决定', en: 'Waiting for the decision' },
  writeDecision: { 'zh-CN': '记下决定', en: 'Write the decision down' },
  decision: { 'zh-CN': '记下主管的决定', en: 'The supervisor’s decision' },
  notAccepted: { 'zh-CN': '客户不接受，请示主管', en: 'Not accepted: ask the supervisor' },
  content: { 'zh-CN': '客户接受，已解决', en: 'Settled: the customer is content' },
  toldWhom: { 'zh-CN': '告诉了谁', en: 'Whom you told' },
  saidWhat: { 'zh-CN': '说了什么', en: 'What was said' },
  theirWords: { 'zh-CN': '主管的原话', en: 'In their words' },
  keepDecision: { 'zh-CN': '记下决定', en: 'Write it down' },
  asDecided: { 'zh-CN': '已按主管决定处理', en: 'Done as the supervisor decided' },
  settledAsDecided: { 'zh-CN': '按主管决定办理', en: 'Done as the supervisor decided' },
  arrival: { 'zh-CN': '到达', en: 'Arrival' },
  nobodyOpens: { 'zh-CN': '没人开门…', en: 'Nobody opens…' },
  rang: { 'zh-CN': '按过了', en: 'I rang' },
  noAnswer: { 'zh-CN': '无人应答', en: 'No answer' },
  beginKnocking: { 'zh-CN': '开始敲', en: 'Begin' },
  called: { 'zh-CN': '打过了', en: 'I called' },
  dial: { 'zh-CN': '拨打', en: 'Call' },
  writeNote: { 'zh-CN': '写便条', en: 'Write the note' },
  numberToCall: { 'zh-CN': '请客户打哪个电话', en: 'The number to call' },
  leftNote: { 'zh-CN': '便条已留下', en: 'I left the note' },
  tellThem: { 'zh-CN': '记下已告知', en: 'Write down that they know' },
  settledContent: { 'zh-CN': '客户接受', en: 'The customer is content' },
  report: { 'zh-CN': '告知', en: 'Tell them' },
  wroteReport: { 'zh-CN': '记下：已告知', en: 'Write down that they know' },
  tries: { 'zh-CN': '已记下', en: 'Written down' },
  endsOtherwise: { 'zh-CN': '这次服务另有结果…', en: 'This visit ends otherwise…' },
  endForm: { 'zh-CN': '结束这次服务', en: 'End this visit' },
  endReason: { 'zh-CN': '原因', en: 'Why' },
  endTo: { 'zh-CN': '转给谁', en: 'To whom it goes' },
  wanted: { 'zh-CN': '请填写', en: 'Please fill in' },
  endIt: { 'zh-CN': '结束', en: 'End it' },
  ended: { 'zh-CN': '已结束', en: 'Ended' },
} satisfies { [name: string]: Text }
