import type { Page } from '@playwright/test'
import { choose, expect, follow, press, settled, test } from './guarded-desk.ts'

interface Way {
  readonly how: string
  readonly on?: string
  readonly tickets?: readonly string[]
  readonly does: (page: Page) => Promise<unknown>
  /** What the page shows once it knows that nothing was sent. */
  readonly refused?: (page: Page) => Promise<unknown>
}

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
  { how: 'an address a script goes to', does: press('Close by address') },
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
  test(`closing by ${how}`, async ({ page, desk, background, open }) => {
    await open(on)
    await does(page)
    expect(await background.answers(false)).toEqual(tickets)
    await refused?.(page)
    await settled(page)
    expect(desk.arrivals()).toEqual([])

    await open(on)
    await does(page)
    await background.answers(true)
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(await background.prompts()).toHaveLength(2)

    await background.lets({ may: true })
    await open(on)
    await does(page)
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(await background.prompts()).toEqual([])
  })
}
