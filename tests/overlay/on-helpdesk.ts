import { expect, type Page } from '@playwright/test'
import { test as base } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'

/** A kind of helpdesk that tests run on. */
export interface Kind {
  /** Its id in the extension. */
  readonly id: string
  readonly start: () => Promise<RunningHelpdesk>
  readonly logsIn: (page: Page, helpdesk: RunningHelpdesk) => Promise<void>
}

/** A dispatcher at a real helpdesk, with the built extension in their browser, and the tablets' app beside it. */
export function onHelpdesk({ id, start, logsIn }: Kind) {
  return base.extend<
    { readonly desk: DeskBrowser },
    { readonly helpdesk: RunningHelpdesk; readonly open: DeskBrowser }
  >({
    helpdesk: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
      async ({}, use) => {
        const helpdesk = await start()
        await use(helpdesk)
        await helpdesk.stop()
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    open: [
      async ({ helpdesk, host }, use) => {
        const desk = await deskBrowser({
          allowed: [helpdesk.address],
          settings: {
            organisation: '蓝桥信息服务有限公司',
            app: `${host.address}/`,
            sites: [{ origin: helpdesk.address, helpdesk: id, zone: 'Asia/Shanghai' }],
          },
        })
        await use(desk)
        await desk.closed()
      },
      { scope: 'worker' },
    ],
    // Every test begins with the tickets as they were, on a page of its own, with a browser that has seen none of them.
    desk: async ({ helpdesk, open }, use) => {
      // What is still loading there would bring its session back.
      for (const page of open.context.pages()) if (page !== open.page) await page.close()
      helpdesk.reset()
      await open.forgets()
      // A session may be gone with what was reset.
      await open.context.clearCookies()
      const page = await open.context.newPage()
      await logsIn(page, helpdesk)
      await page.bringToFront()
      await use({ ...open, page })
    },
  })
}

export async function logsIntoRt(page: Page, { address, admin }: RunningHelpdesk): Promise<void> {
  await page.goto(address)
  await page.locator('input[name=user]').fill(admin.name)
  await page.locator('input[name=pass]').fill(admin.password)
  await page.locator('input[name=pass]').press('Enter')
  await expect(page.locator('input[name=pass]')).toHaveCount(0)
}

export async function logsIntoRedmine(page: Page, { address, admin }: RunningHelpdesk): Promise<void> {
  await page.goto(`${address}/login`)
  await page.locator('#username').fill(admin.name)
  await page.locator('#password').fill(admin.password)
  await page.locator('#password').press('Enter')
  await expect(page.locator('#password')).toHaveCount(0)
}

/** Closes a ticket in some way: stopped first, then with a reason. Whatever else is done by the same forms meets no question. */
export interface Way {
  readonly how: string
  readonly does: (at: { readonly page: Page; readonly helpdesk: RunningHelpdesk }) => Promise<unknown>
  /** Which tickets it closes; the till's where nothing else is said. */
  readonly closes?: (tickets: RunningHelpdesk['tickets']) => readonly string[]
}
