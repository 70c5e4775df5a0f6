import type { Page } from '@playwright/test'
import { instant } from '../fixtures/told-visit.ts'

/** The tablet's clock, which stands at this time of the story's day (`08:05`) and goes on from there. */
export async function timeFrom(page: Page, begins: string) {
  // Nobody tells this tablet that its day is over.
  await page.context().route('**/healthz', (route) => route.fulfill({ status: 204 }))
  await page.clock.install({ time: instant(begins) })
  return {
    /** The tablet lies there, on or asleep, until then. */
    passesUntil: async (time: string) => {
      const now = await page.evaluate(() => Date.now())
      await page.clock.fastForward(Date.parse(instant(time)) - now)
    },
    /** So many seconds pass, one by one. */
    passes: (seconds: number) => page.clock.runFor(seconds * 1000),
  }
}

/** The wall time in Shanghai in so many minutes, as it is typed. */
export function wallTimeIn(minutes: number): string {
  return new Date(Date.now() + (8 * 60 + minutes) * 60_000).toISOString().slice(0, 16)
}
