import { expect, press, test } from './guarded-desk.ts'
import { guestLooksAt, inGuestOf } from './in-guest.ts'

test('the guest knows the ticket on the page, and when it is another', async ({ page, open }) => {
  await open('/tickets/5')
  await expect.poll(() => inGuestOf(page, 'countersignBridge.guest.ticket()?.id')).toBe('5')
  await inGuestOf(page, 'globalThis.news = 0; countersignBridge.guest.subscribe(() => { news++ }); 0')
  await press('Next ticket')(page)
  await expect.poll(() => inGuestOf(page, 'countersignBridge.guest.ticket()?.id')).toBe('6')
  expect(await inGuestOf(page, 'news')).toBe(1)
  await page.evaluate("history.pushState({}, '', '/somewhere')")
  await expect.poll(() => inGuestOf(page, 'countersignBridge.guest.ticket() === undefined')).toBe(true)
})

test('a guest that is told to leave is gone', async ({ page, desk, background, open }) => {
  await open('/tickets/5')
  await expect.poll(() => inGuestOf(page, 'countersignBridge.guest?.signal.aborted')).toBe(false)
  await background.tells('leave')
  await expect.poll(() => inGuestOf(page, 'countersignBridge.guest.signal.aborted')).toBe(true)
  await press('Close by fetch')(page)
  await expect.poll(() => desk.arrivals().length).toBe(1)
  expect(await background.prompts()).toEqual([])
})

test('where there is no helpdesk there is no guest', async ({ page, desk, background }) => {
  await background.forgets(desk.address)
  await page.goto(`${desk.address}/tickets/5`)
  await background.hears('site')
  expect(await inGuestOf(page, 'countersignBridge.guest === undefined')).toBe(true)
})

test('the guest changes nothing on the page', async ({ page, desk, open }) => {
  await open('/tickets/5')
  await guestLooksAt(page)
  const visited = await page.content()
  await page.goto(`${desk.address.replace('127.0.0.1', 'localhost')}/tickets/5`)
  expect(visited).toBe(await page.content())
})
