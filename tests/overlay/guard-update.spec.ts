import { expect, press, test } from './guarded-desk.ts'

// The background is gone after it, so nobody else can use this browser.
test.use({ browserOfItsOwn: 'updated' })

test('an update holds nobody up: neither what waits, nor what comes after', async ({
  page,
  desk,
  background,
  open,
}) => {
  await open('/tickets/5')
  await press('Close by fetch')(page)
  await expect.poll(() => background.prompts()).toHaveLength(1)
  await background.updates()
  await expect.poll(() => desk.arrivals().length).toBe(1)

  await press('Close by fetch')(page)
  await expect.poll(() => desk.arrivals().length).toBe(1)
})
