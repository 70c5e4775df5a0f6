import { expect } from '@playwright/test'
import { words } from './engineer.words.ts'
import type { Tablet } from './tablet.ts'

/** A job entered by hand: what the engineer knows of it. */
export interface KnownJob {
  readonly unit: string
  readonly person?: string
  readonly phone?: string
  readonly address?: string
  readonly fault?: string
}

/** How visits come to the tablet, and are found there. */
export function jobsOf(tablet: Tablet) {
  const { page, say, press, fill } = tablet
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
      await press(words.remember)
    },
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
    goesBack: () => press(words.back),
    /** The visits that aren't done, whatever their day, each in the words of its card. */
    openVisits: async () => {
      const choice = page.getByRole('radio', { name: new RegExp(`^${say(words.open)}`) })
      await choice.click()
      await expect(choice).toBeChecked()
      return page.getByRole('main').getByRole('link').allInnerTexts()
    },
    opensTheVisitOf: (customer: string) => page.getByRole('link', { name: customer }).click(),
    seesThatAllIsSaved: () =>
      expect(page.getByRole('status').filter({ hasText: say(words.saved) })).toBeVisible(),
    /** Waits until the app and every font are on the tablet, as the engineer does before going where there is no network. */
    isReadyForOffline: () =>
      expect(page.getByText(say(words.readyOffline), { exact: true })).toBeVisible({ timeout: 60_000 }),
  }
}
