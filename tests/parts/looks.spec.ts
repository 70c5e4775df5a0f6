import { violationsOn } from './axe.ts'
import { expect, sheets, test } from './gallery.ts'
import { misfits } from './misfits.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
]

for (const lang of ['zh-CN', 'en'] as const) {
  test(`in ${lang} nothing overflows, overlaps or is too small for a thumb`, async ({ page, gallery }) => {
    await gallery.wear(lang)
    for (const sheet of sheets) {
      await gallery.open(sheet)
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect.soft(await page.evaluate(misfits), `${sheet}, ${size.width} × ${size.height}`).toEqual([])
      }
    }
  })
}

test('axe finds nothing', async ({ page, gallery }) => {
  test.setTimeout(300_000)
  for (const sheet of sheets) {
    await gallery.open(sheet)
    expect.soft(await violationsOn(page), sheet).toEqual([])
  }
})

for (const look of ['dark', 'sun'] as const) {
  test(`every word can be read, in ${look}`, async ({ page, gallery }) => {
    await gallery.wear('zh-CN', look)
    for (const sheet of sheets) {
      await gallery.open(sheet)
      expect.soft(await violationsOn(page, { only: ['color-contrast'] }), sheet).toEqual([])
    }
  })
}

for (const look of ['light', 'dark', 'sun'] as const) {
  test(`customers' pages have a contrast of 7:1 and more, in ${look}`, async ({ page, gallery }) => {
    await gallery.wear('zh-CN', look)
    for (const sheet of ['page-consent', 'page-signing'] as const) {
      await gallery.open(sheet)
      expect.soft(await violationsOn(page, { only: ['color-contrast-enhanced'] }), sheet).toEqual([])
    }
  })
}
