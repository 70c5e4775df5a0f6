import AxeBuilder from '@axe-core/playwright'
import { expect, sheets, test } from './gallery.ts'
import { misfits } from './misfits.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
]

for (const lang of ['zh-CN', 'en'] as const) {
  for (const sheet of sheets) {
    test(`${sheet} in ${lang}: nothing overflows, overlaps or is too small for a thumb`, async ({
      page,
      gallery,
    }) => {
      await gallery.wear(lang)
      await gallery.open(sheet)
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect(await page.evaluate(misfits), `${size.width} × ${size.height}`).toEqual([])
      }
    })
  }
}

for (const look of ['light', 'dark', 'sun'] as const) {
  test(`axe finds nothing, in ${look}`, async ({ page, gallery }) => {
    await gallery.wear('zh-CN', look)
    for (const sheet of sheets) {
      await gallery.open(sheet)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${sheet} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      )
      expect(found).toEqual([])
    }
  })
}

test('customer pages have a contrast of 7:1 and more, in every look', async ({ page, gallery }) => {
  for (const look of ['light', 'dark', 'sun'] as const) {
    await gallery.wear('zh-CN', look)
    for (const sheet of ['page-consent', 'page-signing'] as const) {
      await gallery.open(sheet)
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        })
        .analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map((node) => `${look} ${node.html}`))).toEqual([])
    }
  }
})
