import { isDeepStrictEqual } from 'node:util'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import { expect } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { overlayOn } from './closed-root.ts'
import type { onHelpdesk } from './on-helpdesk.ts'

/** A page of a helpdesk, and whether it shows a ticket. */
export interface PageOf {
  readonly what: string
  readonly path: (tickets: RunningHelpdesk['tickets']) => string
  readonly isTicket: boolean
}

/** Holds the extension to it: the helpdesk's pages are what they are without it. */
export function leavesPagesAlone(test: ReturnType<typeof onHelpdesk>, pages: readonly PageOf[]): void {
  for (const { what, path, isTicket } of pages) {
    test(`${what} is the same page with the extension and without`, async ({ desk, helpdesk }) => {
      const address = helpdesk.address + path(helpdesk.tickets)
      const plain = await browserWithout(desk.context)
      try {
        const plainPage = await plain.newPage()
        // Once before: some helpdesks show on each page where the person has been.
        await plainPage.goto(address)
        const without = await looksAt(plainPage, address, async () => {})
        const withIt = await looksAt(desk.page, address, async () => {
          // Until it has done what it does.
          if (isTicket) await (await overlayOn(desk.page)).reads('未派单')
        })
        expect(withIt).toEqual(without)
      } finally {
        await plain.browser()?.close()
      }
    })
  }
}

/** The same person at the same screen, without the extension. */
async function browserWithout(context: BrowserContext): Promise<BrowserContext> {
  const browser = await chromium.launch(launchOptions)
  const plain = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
  })
  await plain.addCookies(await context.cookies())
  return plain
}

async function looksAt(page: Page, address: string, until: () => Promise<void>) {
  const complaints = await complaintsIn(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  await until()
  return { ...(await settledContentOf(page)), complaints }
}

/** What is there once nothing moves any more: pages slide things in. */
export async function settledContentOf(page: Page) {
  let content = await page.evaluate(contentOf)
  const stays = async () => {
    const before = content
    content = await page.evaluate(contentOf)
    return isDeepStrictEqual(content, before)
  }
  await expect.poll(stays, 'the page comes to rest').toBe(true)
  return content
}

/** Errors, warnings and exceptions of every world of the page, the extension's own too. The list grows. */
async function complaintsIn(page: Page): Promise<readonly string[]> {
  const complaints: string[] = []
  const cdp = await page.context().newCDPSession(page)
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    complaints.push(exception?.description ?? text),
  )
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') complaints.push(args.map(({ value }) => value).join(' '))
  })
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(entry.text)
  })
  await cdp.send('Runtime.enable')
  await cdp.send('Log.enable')
  return complaints
}

/** Runs in the page: all of its nodes with their attributes, but for the overlay's host; and what its world has. */
function contentOf() {
  const whole = document.documentElement.cloneNode(true) as Element
  whole.querySelector(':scope > countersign-overlay')?.remove()
  // What the server writes anew each time: data for its scripts in any order, and how long it took.
  for (const changing of whole.querySelectorAll('script, #time')) changing.textContent = ''
  // Names, addresses and words against forgery that are new in each answer, and the order in which RT writes its fields.
  const once =
    /(?<=jQuery|id="dp)\d+|(?<=name="[\w-]*form-)[0-9a-f]{8}|(?<=name="(?:csrf-token|authenticity_token|Token)" (?:content|value)=")[^"]*/g
  const lines = (text: string) => text.replace(once, '').split('\n').sort()
  return {
    nodes: lines(whole.outerHTML),
    globals: lines(Object.getOwnPropertyNames(window).join('\n')),
  }
}
