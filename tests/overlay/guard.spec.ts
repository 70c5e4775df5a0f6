import type { Page } from '@playwright/test'
import { type Background, expect, test as guarded } from './guarded-browser.ts'
import { mapping, type OwnDesk, startOwnDesk } from './own-desk.ts'

const test = guarded.extend<{ opened: undefined }, { desk: OwnDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use) => {
      const desk = await startOwnDesk()
      await use(desk)
      desk.stop()
    },
    { scope: 'worker' },
  ],
  opened: [
    async ({ desk, background }, use) => {
      await background.knows(desk.address, mapping)
      await use(undefined)
    },
    { auto: true },
  ],
})

interface Way {
  readonly how: string
  readonly on?: string
  readonly tickets?: readonly string[]
  readonly does: (page: Page) => Promise<unknown>
  /** What the page shows once it knows that nothing was sent. */
  readonly refused?: (page: Page) => Promise<unknown>
}

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click({ noWaitAfter: true })
const follow = (name: string) => (page: Page) =>
  page.getByRole('link', { name, exact: true }).click({ noWaitAfter: true })
const choose = (label: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).selectOption('9', { noWaitAfter: true })

const ways: readonly Way[] = [
  { how: 'a link', does: follow('Close by link') },
  { how: 'a link the page makes a form of', does: follow('Done and dusted') },
  {
    how: "a form's button",
    does: async (page) => {
      await choose('State')(page)
      await press('Save')(page)
    },
  },
  {
    how: 'Enter in a form',
    does: async (page) => {
      await choose('State')(page)
      await page.getByLabel('Note').press('Enter', { noWaitAfter: true })
    },
  },
  {
    how: 'form.submit()',
    does: async (page) => {
      await choose('State')(page)
      await press('Save by script')(page)
    },
  },
  {
    how: 'a draft that is saved',
    does: async (page) => {
      await choose('State of draft')(page)
      await press('Save draft')(page)
    },
  },
  {
    how: 'a form sent by AJAX',
    does: async (page) => {
      await choose('State by AJAX')(page)
      await press('Save by AJAX')(page)
    },
  },
  {
    how: 'inline edit by XHR on change',
    does: choose('Inline'),
    refused: async (page) => {
      await expect(page.getByText('aborted 40')).toBeVisible()
      await expect(page.locator('#spinner')).toBeHidden()
    },
  },
  {
    how: 'fetch of a number the page has a word for',
    does: press('Close by fetch'),
    refused: (page) => expect(page.getByText('AbortError')).toBeVisible(),
  },
  { how: 'fetch of a Request', does: press('Close by Request') },
  { how: 'a beacon', does: press('Close by beacon') },
  { how: 'XHR of data that is changed at once', does: press('Close by FormData') },
  {
    how: 'a dialog that has gone by then',
    does: async (page) => {
      await press('Close in a dialog')(page)
      await press('Close it')(page)
    },
  },
  { how: "the page's own click", does: press("Close by another's click") },
  { how: 'a control that tells nothing', does: press('Close now') },
  {
    how: 'a control, by keyboard',
    does: (page) => page.getByRole('button', { name: 'Close now' }).press('Enter'),
  },
  {
    how: 'many at once',
    on: '/tickets',
    tickets: ['5', '6'],
    does: async (page) => {
      await choose('State of all')(page)
      await press('Change all')(page)
    },
  },
]

for (const { how, on = '/tickets/5', tickets = ['5'], does, refused } of ways) {
  test(`closing by ${how}`, async ({ page, desk, background }) => {
    await open(page, background, desk.address + on)
    await does(page)
    expect(await background.answers(false)).toEqual(tickets)
    await refused?.(page)
    await settled(page)
    expect(desk.arrivals()).toEqual([])

    await open(page, background, desk.address + on)
    await does(page)
    await background.answers(true)
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(await background.prompts()).toHaveLength(2)

    await background.lets({ may: true })
    await open(page, background, desk.address + on)
    await does(page)
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(await background.prompts()).toEqual([])
  })
}

/** The page is there, and so is its guard. */
async function open(page: Page, background: Background, url: string): Promise<void> {
  await background.asked()
  await page.goto(url)
  await expect.poll(async () => (await background.asked()).some(({ asks }) => asks === 'site')).toBe(true)
}

/** Long enough for a request that is sent after all to arrive. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(150)
}
