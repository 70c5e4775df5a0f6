import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { outcomes, steps, testers, words } from './engineer.words.ts'
import type { Tablet } from './tablet.ts'

/** Test, tidy up, hand over, and take the record home. */
export function endingOf(tablet: Tablet) {
  const { page, say, next, press, pick, fill, section, tickAll } = tablet
  return {
    tests: async ({ by = 'customer', note }: { by?: keyof typeof testers; note?: string } = {}) => {
      await next(steps.verify)
      const part = section(words.test)
      await pick(testers[by], part)
      await pick(words.works, part)
      await fill(words.testNote, note, part)
    },
    says: (outcome: keyof typeof outcomes) => pick(outcomes[outcome], section(words.test)),
    trains: (topics: string) => fill(words.trainingTopics, topics, section(words.training)),
    cleansUp: async () => {
      await next(steps.cleanUp)
      await tickAll(section(words.cleanUp))
    },
    /** Gives the tablet to the customer, to read and to sign. */
    handsOver: () => next(steps.signCompletion),
    /** Tries to, whatever the app thinks of it. */
    triesToHandOver: () => press(words.handOver, section(words.signatures)),
    /** What the app says is missing before the customer can sign. */
    readsWhatIsMissing: async () => {
      await expect(page.getByRole('heading', { name: say(words.notReady) })).toBeVisible()
      return page.getByRole('main').textContent()
    },
    leaves: () => next(steps.leave),
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
