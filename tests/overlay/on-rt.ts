import type { Page } from '@playwright/test'
import { test as base, expect } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { startRt } from '../helpdesks/rt.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'

const organisation = '蓝桥信息服务有限公司'

/** A dispatcher at the real Request Tracker, with the built extension in their browser, and the tablets' app beside it. */
export const test = base.extend<{ readonly desk: DeskBrowser }, { readonly rt: RunningHelpdesk }>({
  rt: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const rt = await startRt()
      await use(rt)
      await rt.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  desk: async ({ rt, host }, use) => {
    rt.reset()
    const desk = await deskBrowser({
      allowed: [rt.address],
      settings: {
        organisation,
        app: `${host.address}/`,
        sites: [{ origin: rt.address, helpdesk: 'rt', zone: 'Asia/Shanghai' }],
      },
    })
    await logsIn(desk.page, rt)
    await use(desk)
    await desk.closed()
  },
})
export { expect }

async function logsIn(page: Page, { address, admin }: RunningHelpdesk): Promise<void> {
  await page.goto(address)
  await page.locator('input[name=user]').fill(admin.name)
  await page.locator('input[name=pass]').fill(admin.password)
  await page.locator('input[name=pass]').press('Enter')
  await expect(page.locator('input[name=pass]')).toHaveCount(0)
}
