import type { Page } from '@playwright/test'
import { expect, test as guarded } from './guarded-browser.ts'
import { mapping, type OwnDesk, startOwnDesk } from './own-desk.ts'

/** Our own helpdesk in the guarded browser. */
export const test = guarded.extend<{ open: (path: string) => Promise<void> }, { desk: OwnDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use) => {
      const desk = await startOwnDesk()
      await use(desk)
      desk.stop()
    },
    { scope: 'worker' },
  ],
  /** Opens a page, and waits until its guard is there. */
  open: async ({ desk, background, page }, use) => {
    await background.knows(desk.address, mapping)
    desk.arrivals()
    await use(async (path) => {
      await background.asked()
      await page.goto(desk.address + path)
      await background.hears('site')
    })
  },
})
export { expect }

export const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click({ noWaitAfter: true })

export const follow = (name: string) => (page: Page) =>
  page.getByRole('link', { name, exact: true }).click({ noWaitAfter: true })

/** Chooses the closed state. */
export const choose = (label: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).selectOption('9', { noWaitAfter: true })

/** Everything the page was about to send has arrived: a frame that is loaded now comes after it, by the same ways. */
export async function settled(page: Page): Promise<void> {
  // Where the page is on its way to another, that one loads the frame.
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe')
        frame.onload = () => {
          frame.remove()
          resolve(true)
        }
        frame.hidden = true
        frame.src = '/settled'
        document.documentElement.append(frame)
      }),
  )
}
