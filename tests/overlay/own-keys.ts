import type { Page } from '@playwright/test'
import { expect } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { overlayOn } from './closed-root.ts'
import { violationsInside } from './inside-violations.ts'
import type { onHelpdesk, Way } from './on-helpdesk.ts'

interface Shortcut {
  /** Brings the page to a question of the overlay's. */
  readonly asks: Way['does']
  readonly page: (helpdesk: RunningHelpdesk) => string
  /** A key of the helpdesk's own, and what it does. */
  readonly key: string
  readonly works: (page: Page) => Promise<unknown>
}

/** Holds the extension to it: what is typed for the page is the page's, and what is typed for the overlay isn't. */
export function keepsKeysApart(
  test: ReturnType<typeof onHelpdesk>,
  { asks, page: open, key, works }: Shortcut,
): void {
  test('no key that is typed for the overlay reaches the page', async ({ desk: { page }, helpdesk }) => {
    // The first script of the page itself: what a test adds by itself would come before the extension, which no page can.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const response = await route.fetch()
      const html = await response.text()
      return route.fulfill({
        response,
        body: html.replace(/<head[^>]*>/, `$&<script>(${listen})()</script>`),
      })
    })
    await asks({ page, helpdesk })
    const overlay = await overlayOn(page)
    await overlay.reads('先别关单')
    await page.evaluate(() => window.typed.splice(0))
    await overlay.write(`/?gh 已寄回${key}`)
    expect(await overlay.written()).toBe(`/?gh 已寄回${key}`)
    expect(await page.evaluate(() => window.typed)).toEqual([])
    expect(await violationsInside(overlay, page)).toEqual([])
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await overlay.readsNot('先别关单')
  })

  test('the page’s own keys work beside the overlay', async ({ desk: { page }, helpdesk }) => {
    await page.goto(open(helpdesk))
    const overlay = await overlayOn(page)
    await overlay.press('展开现场会签')
    await overlay.reads('未派单')
    await overlay.press('收起')
    await page.keyboard.press(key)
    await works(page)
  })
}

/** Runs in the page before anything else of it: hears whatever comes by, in the first place there is. */
function listen() {
  window.typed = []
  const heard = ({ type }: Event) => window.typed.push(type)
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    for (const target of [window, document]) target.addEventListener(type, heard, { capture: true })
}

declare global {
  interface Window {
    typed: string[]
  }
}
