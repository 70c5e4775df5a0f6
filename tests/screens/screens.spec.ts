import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { violationsOn } from '../parts/axe.ts'
import { firstThing } from '../parts/first-thing.ts'
import { misfits } from '../parts/misfits.ts'
import { type Sightseer, sightseerOn } from '../people/sightseer.ts'
import { customersPages, engineersScreens, hardWays, problems, type Stop, sheets } from './tour.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
]
/** PICTURES=1 also takes a picture of every screen in every size: for people to look at. */
const pictures = process.env.PICTURES && join(import.meta.dirname, '../output/screens')

// One tablet for each group of screens, side by side.
test.describe.configure({ mode: 'parallel' })

for (const lang of ['zh-CN', 'en'] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ speaks: lang })

    test('the first start', async ({ page, host }) => {
      const someone = sightseerOn(page, lang, host.address)
      await isWellLaidOut(page, someone, lang, { name: 'welcome', go: ({ goes }) => goes('/') })
    })

    for (const [group, stops] of Object.entries({
      engineersScreens,
      sheets,
      problems,
      hardWays,
      customersPages,
    })) {
      test(group, async ({ page, host }) => {
        // Only ends what hangs: a machine that does other things too takes its time.
        test.setTimeout(1_200_000)
        await page.clock.install({ time: '2026-11-20T14:10:00+08:00' })
        // Nobody tells this tablet that its day is over.
        await page.context().route('**/healthz', (route) => route.fulfill({ status: 204 }))
        const someone = sightseerOn(page, lang, host.address)
        await someone.movesIn()
        // A customer has their own pages, with a question on each.
        const hasFirstThing = stops !== customersPages
        for (const stop of stops) await isWellLaidOut(page, someone, lang, { ...stop, hasFirstThing })
      })
    }
  })
}

/** Goes to a screen and looks at it in all sizes; then axe does. */
async function isWellLaidOut(
  page: Page,
  someone: Sightseer,
  lang: string,
  stop: Stop & { readonly hasFirstThing?: boolean },
): Promise<void> {
  const { name, go } = stop
  await page.setViewportSize(sizes[0] ?? { width: 1280, height: 800 })
  await go(someone)
  await someone.settles()
  for (const size of sizes) {
    await page.setViewportSize(size)
    const label = `${name}-${lang}-${size.width}`
    expect.soft(await page.evaluate(misfits), label).toEqual([])
    if (stop.hasFirstThing) expect.soft(await page.evaluate(firstThing), label).toEqual([])
    if (pictures)
      await page.screenshot({
        path: join(pictures, `${label}.jpg`),
        type: 'jpeg',
        quality: 60,
        fullPage: true,
      })
  }
  // What axe looks at is the same in both languages.
  if (lang === 'zh-CN')
    expect.soft(await violationsOn(page, { from: 'serious' }), `${name}-${lang}`).toEqual([])
}
