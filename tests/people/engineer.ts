import { readFileSync } from 'node:fs'
import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import {
  backups,
  dataOperations,
  dayCard,
  outcomes,
  partKinds,
  phases,
  steps,
  testers,
  words,
  workKinds,
} from './engineer.words.ts'
import { lendingOf } from './lending.ts'
import { type Tablet, tabletWith } from './tablet.ts'

export interface Work {
  readonly kind: keyof typeof workKinds
  readonly what: string
  readonly result?: string
  readonly dataOperation?: keyof typeof dataOperations
}

export interface Part {
  readonly kind: keyof typeof partKinds
  readonly name?: string
  readonly model?: string
  readonly oldSerial?: string
  readonly newSerial?: string
}

export interface DataPlan {
  readonly operations: readonly (keyof typeof dataOperations)[]
  readonly atRisk: string
  readonly secret: boolean
  readonly backedUpBy: keyof typeof backups
  readonly medium?: string
}

/** A job entered by hand: what the engineer knows of it. */
export interface KnownJob {
  readonly unit: string
  readonly person?: string
  readonly phone?: string
  readonly address?: string
  readonly fault?: string
}

/** The engineer with the app on this page, reading it in this language. Each verb is one thing they do. */
export function engineerOn(page: Page, lang: Lang = 'zh-CN') {
  const tablet = tabletWith(page, lang)
  return {
    ...jobsOf(tablet),
    ...preparationsOf(tablet),
    ...serviceOf(tablet),
    ...endingOf(tablet),
    ...lendingOf(tablet),
    page,
    lang,
  }
}
export type Engineer = ReturnType<typeof engineerOn>

/** The one thing to do now: checks that the app asks for just this step, and takes the way it offers. */
async function next({ page, say }: Tablet, step: Text): Promise<void> {
  await page
    .getByRole('region', { name: say(step), exact: true })
    .getByRole('button')
    .first()
    .click()
}

/** The app asks for just this step, and what it takes is on the page. */
async function isAsked({ page, say }: Tablet, step: Text): Promise<void> {
  await expect(page.getByRole('region', { name: say(step), exact: true })).toBeVisible()
}

function jobsOf(tablet: Tablet) {
  const { page, say, press, fill, section } = tablet
  return {
    /** Opens a link somebody sent, or just the app. */
    opens: async (address: string) => {
      await page.goto(address)
    },
    introducesThemselves: async (
      who = { name: '李明', number: 'E017', organisation: '蓝桥信息服务有限公司' },
    ) => {
      await fill(words.name, who.name)
      await fill(words.number, who.number)
      await fill(words.organisation, who.organisation)
      const isOnList = new URL(page.url()).pathname === '/'
      await press(words.remember)
      // The card of the day stands before the list only; a job goes first.
      if (isOnList) await press(dayCard)
    },
    /** Reads the card of the day, which comes before the list when it is opened for the first time that day. */
    isReadyForTheDay: () => press(dayCard),
    seesTheJobOf: (customer: string) =>
      expect(page.getByRole('heading', { name: customer, exact: true })).toBeVisible(),
    takesTheJob: async () => {
      await press(words.take)
      await expect(page.getByRole('navigation', { name: say(words.phases) })).toBeVisible()
    },
    addsAVisit: () => press(words.addVisit),
    pastesTheLink: async (link: string) => {
      const field = page.getByLabel(say(words.pasteLink))
      await field.fill(link)
      await field.press('Enter')
    },
    opensTheFile: async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(words.openFile)])
      await chooser.setFiles(file)
    },
    scansTheCode: () => press(words.scan),
    entersByHand: async (job: KnownJob) => {
      await press(words.addVisit)
      await press(words.byHand)
      await fill(words.unit, job.unit)
      await fill(words.person, job.person)
      await fill(words.phone, job.phone)
      await fill(words.address, job.address)
      await fill(words.fault, job.fault)
      await press(words.beginVisit)
      await expect(page.getByRole('navigation', { name: say(words.phases) })).toBeVisible()
    },
    /** Writes down the numbers that the badge shows. */
    writesDownTheHotlines: async (numbers: { serviceDesk: string; complaints: string }) => {
      await fill(words.serviceDesk, numbers.serviceDesk)
      await fill(words.complaints, numbers.complaints)
      await press(words.rememberNumbers)
    },
    goesBack: () => press(words.back),
    /** The visits that aren't done, whatever their day, each in the words of its card. */
    openVisits: async () => {
      const choice = page.getByRole('radio', { name: new RegExp(`^${say(words.open)}`) })
      await choice.click()
      await expect(choice).toBeChecked()
      return page.getByRole('main').getByRole('link').allInnerTexts()
    },
    /** The visits before this one, each in the words of its line. */
    earlierVisits: () => section(words.earlier).getByRole('link').allInnerTexts(),
    seesEarlierVisits: async (count: number) => {
      await expect(section(words.earlier).getByRole('link')).toHaveCount(count)
      return section(words.earlier).getByRole('link').allInnerTexts()
    },
    readsTheirFigures: async () => {
      await press(words.myFigures)
      await expect(page.getByText(say(words.visitsCounted), { exact: true })).toBeVisible()
      return page.getByRole('main').textContent()
    },
    opensTheVisitOf: (customer: string) => page.getByRole('link', { name: customer }).click(),
    /** The countdown of the one thing to do now. */
    readsWhatIsDue: () => page.locator('.now-due').textContent(),
    /** The list says something about the tablet or the app. */
    seesTheNews: (what: RegExp) =>
      expect(page.getByRole('main').getByRole('status').filter({ hasText: what })).toBeVisible(),
    seesThatAllIsSaved: () =>
      expect(page.getByRole('status').filter({ hasText: say(words.saved) })).toBeVisible(),
    /** Waits until the app and every font are on the tablet, as the engineer does before going where there is no network. */
    isReadyForOffline: () =>
      expect(page.getByText(say(words.readyOffline), { exact: true })).toBeVisible({ timeout: 60_000 }),
  }
}

function preparationsOf(tablet: Tablet) {
  const { press, pick, fill, sheet, section, tickAll } = tablet
  const meets = async (person?: string) => {
    await next(tablet, steps.meet)
    await fill(words.whoReceives, person, sheet(words.confirmCustomer))
    await press(words.confirm, sheet(words.confirmCustomer))
  }
  return {
    /** Reaches the customer, and agrees the time that was wished for, or this one (wall time, `2026-03-02T09:30`). */
    callsAndBooks: async (time?: string) => {
      await next(tablet, steps.call)
      await fill(words.timeAgreed, time, sheet(words.contact))
      await press(words.writeDown, sheet(words.contact))
    },
    /** Reaches the customer; no time is agreed yet. */
    calls: async () => {
      await next(tablet, steps.call)
      await pick(words.reached, sheet(words.contact))
      await fill(words.timeAgreed, '', sheet(words.contact))
      await press(words.writeDown, sheet(words.contact))
    },
    books: async (time?: string) => {
      await next(tablet, steps.book)
      await fill(words.time, time, sheet(words.agree))
      await press(words.writeBooking, sheet(words.agree))
    },
    checksTheBooking: async () => {
      await isAsked(tablet, steps.checkBooking)
      await press(words.allSettled, section(words.booking))
    },
    thinksAhead: async ({ cause, spare }: { cause: string; spare: string }) => {
      await isAsked(tablet, steps.thinkAhead)
      await fill(words.cause, cause, section(words.ahead))
      await fill(words.spare, spare, section(words.ahead))
    },
    checksTheKit: async () => {
      await isAsked(tablet, steps.kit)
      await press(words.allHere, section(words.kit))
    },
    departs: () => next(tablet, steps.depart),
    arrives: () => next(tablet, steps.arrive),
    tidiesUp: async () => {
      await isAsked(tablet, steps.tidyUp)
      await tickAll(section(words.arrival))
    },
    meets,
    showsTheBadge: async () => {
      await isAsked(tablet, steps.introduce)
      await tickAll(section(words.meeting))
    },
  }
}

function serviceOf(tablet: Tablet) {
  const { page, say, press, pick, fill, choose, sheet, section, tickAll } = tablet
  const { lends } = lendingOf(tablet)
  const fillsInWork = async (work: Work) => {
    await press(words.addWork, section(words.work))
    const form = sheet(words.workForm)
    // Opens as hardware, which is what is mended most.
    if (work.kind !== 'hardware') await pick(workKinds[work.kind], form)
    await fill(words.workWhat, work.what, form)
    await fill(words.workResult, work.result, form)
    if (work.dataOperation) await choose(words.dataOperation, dataOperations[work.dataOperation], form)
    await press(words.writeDown, form)
  }
  const fillsInPlan = async (plan: DataPlan) => {
    await press(words.planData)
    const form = sheet(words.dataForm)
    for (const operation of plan.operations)
      await form.getByRole('checkbox', { name: say(dataOperations[operation]), exact: true }).check()
    await fill(words.atRisk, plan.atRisk, form)
    await pick(plan.secret ? words.yes : words.no, form)
    await pick(backups[plan.backedUpBy], form)
    await fill(words.medium, plan.medium, form)
    await press(words.planDone, form)
  }
  const fillsInPart = async (part: Part) => {
    await press(words.addPart, section(words.parts))
    const form = sheet(words.partForm)
    await choose(words.partKind, partKinds[part.kind], form)
    await fill(words.partName, part.name, form)
    await fill(words.partModel, part.model, form)
    await fill(words.oldSerial, part.oldSerial, form)
    await fill(words.newSerial, part.newSerial, form)
    await press(words.writeDown, form)
  }
  return {
    /** Hands the tablet over, with the question whether the device may be operated on it. */
    asksToBegin: () => lends(() => next(tablet, steps.askToBegin)),
    remindsOfBackUp: async () => {
      await isAsked(tablet, steps.beforeBeginning)
      await tickAll(section(words.before))
    },
    begins: () => next(tablet, steps.begin),
    diagnoses: async ({ fault, cause }: { fault: string; cause?: string }) => {
      await isAsked(tablet, steps.diagnose)
      await fill(words.faultFound, fault, section(words.diagnosis))
      await fill(words.faultCause, cause, section(words.diagnosis))
    },
    plansDataWork: async (plan: DataPlan) => {
      await fillsInPlan(plan)
      await expect(sheet(words.dataForm)).toBeHidden()
    },
    triesToPlanDataWork: fillsInPlan,
    asksToSignDataSafety: () => lends(() => next(tablet, steps.signDataSafety)),
    writesDownWork: async (work: Work) => {
      await fillsInWork(work)
      await expect(sheet(words.workForm)).toBeHidden()
    },
    /** Tries the same where it may be refused: the form stays open, with all that was typed. */
    triesToWriteDownWork: fillsInWork,
    putsTheFormAway: () => press(words.close),
    usesPart: async (part: Part) => {
      await fillsInPart(part)
      await expect(sheet(words.partForm)).toBeHidden()
    },
    triesToUsePart: fillsInPart,
    /** Takes the spare they brought: the form opens with it. */
    usesTheSpare: async (kind: keyof typeof partKinds) => {
      await fillsInPart({ kind })
      await expect(sheet(words.partForm)).toBeHidden()
    },
    keepsPartsInOrder: () => tickAll(section(words.before)),
    endsTheWork: () => next(tablet, steps.endWork),
    /** What the app said when it refused something; reads it and goes on, or the way that it offers. */
    readsTheRefusal: async ({ goesOn }: { goesOn?: () => Promise<void> } = {}) => {
      const dialog = sheet(words.refusal)
      const reason = await dialog.getByRole('paragraph').textContent()
      await (goesOn ? goesOn() : press(words.iSee, dialog))
      await expect(dialog).toBeHidden()
      return reason
    },
    /** Holds the badge out to the customer: what stands on it. */
    showsTheirBadge: async () => {
      await press(words.showBadge)
      return page.getByRole('main').locator('..').textContent()
    },
    looksAway: () => press(words.typesPassword),
    isAt: (phase: keyof typeof phases) =>
      expect(
        page
          .getByRole('navigation', { name: say(words.phases) })
          .getByRole('button', { name: say(phases[phase]) }),
      ).toHaveAttribute('aria-current', 'step'),
    looksAt: (phase: keyof typeof phases) =>
      page
        .getByRole('navigation', { name: say(words.phases) })
        .getByRole('button', { name: say(phases[phase]) })
        .click(),
  }
}

function endingOf(tablet: Tablet) {
  const { page, say, press, pick, fill, sheet, section, tickAll } = tablet
  const { lends } = lendingOf(tablet)
  return {
    tests: async ({ by = 'customer', note }: { by?: keyof typeof testers; note?: string } = {}) => {
      await isAsked(tablet, steps.verify)
      const part = section(words.test)
      // Opens with the customer, who is the one to test.
      if (by !== 'customer') await pick(testers[by], part)
      await pick(words.works, part)
      await fill(words.testNote, note, part)
    },
    says: (outcome: keyof typeof outcomes) => pick(outcomes[outcome], section(words.test)),
    trains: (topics: string) => fill(words.trainingTopics, topics, section(words.training)),
    cleansUp: async () => {
      await isAsked(tablet, steps.cleanUp)
      await tickAll(section(words.otherFaults))
      await press(words.allDone, section(words.cleanUp))
      await tickAll(section(words.cleanUp))
    },
    /** After a reinstall: network, mail and paths as the customer wants them. */
    setsUpAsWished: () => tickAll(section(words.cleanUp)),
    /** Gives the tablet to the customer, to read and to sign. */
    handsOver: () => lends(() => next(tablet, steps.signCompletion)),
    /** Tries to, whatever the app thinks of it. */
    triesToHandOver: () => press(words.handOver, section(words.signatures)),
    /** What the app says is missing before the customer can sign. */
    readsWhatIsMissing: async () => {
      await expect(page.getByRole('heading', { name: say(words.notReady) })).toBeVisible()
      return page.getByRole('main').textContent()
    },
    /** What was signed needs a change after all: says why. */
    amends: async (reason: string) => {
      await press(words.amend)
      await fill(words.whyAmend, reason, sheet(words.amend))
      await press(words.beginAmending, sheet(words.amend))
      await expect(sheet(words.amend)).toBeHidden()
    },
    leaves: () => next(tablet, steps.leave),
    /** The visit is done: nothing stands against closing it. */
    seesThatNothingIsLeft: () => isAsked(tablet, words.allDoneHere),
    opensTheRecord: () => press(words.theRecord),
    /** What the page of the finished record says about how it stands. */
    readsHowItStands: () => page.getByRole('main').getByRole('status').allInnerTexts(),
    savesThePdf: () => download(page, () => press(words.downloadPdf)),
    /** Takes every visit off the tablet in one file: JSON Lines. */
    exportsEverything: async () => {
      await press(words.settings)
      return download(page, () => press(words.export))
    },
  }
}

async function download(page: Page, asks: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), asks()])
  return readFileSync(await file.path())
}
