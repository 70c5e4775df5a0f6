import type { Page } from '@playwright/test'
import { expect, follow, press, settled, test } from './guarded-desk.ts'

for (const shuts of ['Close and shut', 'Close and shut soon'])
  test(`a window that shuts as it sends stays for the question: ${shuts}`, async ({
    page,
    desk,
    background,
    open,
  }) => {
    await open('/tickets/5')
    const closing = await popUpOf(page)
    await background.hears('site')
    await press(shuts)(closing)
    await expect(closing).toHaveTitle('Shut 1')
    expect(await background.answers(false)).toEqual(['5'])
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(closing.isClosed()).toBe(false)

    const closed = closing.waitForEvent('close')
    await press(shuts)(closing)
    await expect(closing).toHaveTitle('Shut 2')
    await background.answers(true)
    await closed
    await expect.poll(() => desk.arrivals().length).toBe(1)
    await settled(page)
    expect(desk.arrivals()).toEqual([])
    expect(await background.prompts()).toHaveLength(2)
  })

test('a frame with room for a question has a guard of its own, a small one has none', async ({
  page,
  desk,
  background,
  open,
}) => {
  await open('/framed')
  await page.frame('small')?.getByRole('button', { name: 'Close by fetch' }).click()
  await expect.poll(() => desk.arrivals().length).toBe(1)
  await page.frame('big')?.getByRole('button', { name: 'Close by fetch' }).click()
  expect(await background.answers(false)).toEqual(['5'])
  await settled(page)
  expect(desk.arrivals()).toEqual([])
})

async function popUpOf(page: Page): Promise<Page> {
  const opens = page.waitForEvent('popup')
  await follow('Close in a window')(page)
  return opens
}
