import type { Page } from '@playwright/test'
import { choose, expect, follow, press, settled, test } from './guarded-desk.ts'
import { guestLooksAt } from './in-guest.ts'

interface Edit {
  readonly what: string
  readonly on?: string
  readonly does: (page: Page) => Promise<unknown>
}

const save = async (page: Page, field: string, value: string) => {
  await page.getByLabel(field, { exact: true }).fill(value)
  await press('Save')(page)
}

const edits: readonly Edit[] = [
  { what: 'a comment that says closed', does: (page) => save(page, 'Note', 'closed') },
  { what: 'another owner', does: (page) => save(page, 'Owner', 'closed') },
  { what: 'another due date', does: (page) => save(page, 'Due', '2026-12-01') },
  { what: 'a comment by fetch', does: press('Comment by fetch') },
  { what: 'owner and date by fetch', does: press('Give to Li') },
  { what: 'another state that is not the end', does: press('Wait') },
  {
    what: 'a file added while the closed state is chosen',
    does: async (page) => {
      await choose('State of draft')(page)
      await press('Attach more')(page)
    },
  },
  {
    what: 'owners of many',
    on: '/tickets',
    does: async (page) => {
      await page.getByLabel('Owner of all').selectOption('3')
      await press('Change all')(page)
    },
  },
  { what: 'a comment on a closed one', on: '/tickets/5?done', does: (page) => save(page, 'Note', 'thanks') },
  {
    what: 'a closed one closed again',
    on: '/tickets/5?done',
    does: async (page) => {
      await choose('State')(page)
      await press('Save')(page)
    },
  },
]

for (const { what, on = '/tickets/5', does } of edits)
  test(`nobody is asked about ${what}`, async ({ page, desk, background, open }) => {
    await open(on)
    await does(page)
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    const asked = await background.asked()
    expect(asked.filter(({ asks }) => asks === 'verdicts' || asks === 'prompt')).toEqual([])
  })

test('looking for closed ones closes none', async ({ page, background, open }) => {
  await open('/tickets')
  await follow('Only closed ones')(page)
  await page.waitForURL(/state=9/)
  expect(await background.prompts()).toEqual([])
})

test('the ticket meant is the one the page shows now', async ({ page, desk, background, open }) => {
  await open('/tickets/5')
  await press('Next ticket')(page)
  await choose('Inline')(page)
  expect(await background.answers(false)).toEqual(['6'])
  await settled(page)
  expect(desk.arrivals()).toEqual([])
})

test('pressing twice asks once and sends once', async ({ page, desk, background, open }) => {
  await open('/tickets/5')
  await choose('State')(page)
  await press('Save')(page)
  await press('Save')(page)
  await background.answers(true)
  await expect.poll(() => desk.arrivals().length).toBe(1)
  await settled(page)
  expect(desk.arrivals()).toEqual([])
  expect(await background.prompts()).toHaveLength(1)
})

test('a closing that was let go lets no other go', async ({ page, desk, background, open }) => {
  await open('/tickets/5')
  await press('Close by fetch')(page)
  await background.answers(true)
  await expect.poll(() => desk.arrivals().length).toBe(1)
  await press('Close by fetch')(page)
  await background.answers(false)
  await settled(page)
  expect(desk.arrivals()).toEqual([])
})

test('the overlay is fetched for a ticket, and for a list only when it is needed', async ({
  page,
  background,
  open,
}) => {
  await open('/tickets/5')
  await background.hears('overlay')
  await open('/tickets')
  await guestLooksAt(page)
  expect((await background.asked()).map(({ asks }) => asks)).toEqual(['site', 'news'])
})
