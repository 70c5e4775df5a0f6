import { isSignature, type Record as ServiceRecord } from '@countersign/shared/record'
import { violationsOn } from '../parts/axe.ts'
import { misfits } from '../parts/misfits.ts'
import { expect, test } from './brought-visit.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
]

/** Every page of the customer's, and the engineer's beside them: the visit it is of, where, and what to press first. */
const pages: readonly {
  readonly of: keyof typeof visits
  readonly at: string
  readonly press?: string
  readonly isCustomers: boolean
}[] = [
  { of: 'unasked', at: 'ask/touch-device', isCustomers: true },
  { of: 'unasked', at: 'ask/delegated-signing', isCustomers: false },
  { of: 'unasked', at: 'ask/nothing-known', isCustomers: false },
  { of: 'unasked', at: 'handover', isCustomers: false },
  { of: 'unasked', at: 'sign-data-safety', isCustomers: false },
  { of: 'planned', at: 'sign-data-safety', isCustomers: true },
  { of: 'planned', at: 'sign-data-safety', press: 'handBack', isCustomers: false },
  { of: 'unsigned', at: 'handover', isCustomers: true },
  { of: 'unsigned', at: 'handover?step=opinion', isCustomers: true },
  { of: 'unsigned', at: 'handover?step=sign', isCustomers: true },
  { of: 'unsigned', at: 'handover?step=sign', press: 'notSigning', isCustomers: true },
  { of: 'unsigned', at: 'handover?step=sign', press: 'someoneElse', isCustomers: true },
  { of: 'long', at: 'handover?step=sign', isCustomers: true },
  { of: 'long', at: 'handover', isCustomers: true },
  { of: 'done', at: 'handover', isCustomers: true },
  { of: 'unsigned', at: 'document', isCustomers: false },
]

const visits = {
  unasked: ['printer-jam', ({ state }: ServiceRecord) => state.consents.length > 0],
  planned: ['till-disk-replaced', ({ state }: ServiceRecord) => state.places[1] !== null],
  unsigned: ['unsigned', () => false],
  long: ['very-long-names-and-addresses', ({ state }: ServiceRecord) => isSignature(state.places[2])],
  done: ['english-visit', () => false],
} as const

const presses = {
  handBack: { 'zh-CN': '交还工程师', en: 'Hand back' },
  notSigning: { 'zh-CN': '我不想签字', en: 'I’d rather not sign' },
  someoneElse: { 'zh-CN': '由他人签字', en: 'Someone else signs' },
} as const

for (const lang of ['zh-CN', 'en'] as const) {
  test(`in ${lang} everything fits, and customers' pages have a contrast of 7:1`, async ({ page, bring }) => {
    test.slow()
    const brought = new Map<string, Awaited<ReturnType<typeof bring>>>()
    for (const [name, [sample, before]] of Object.entries(visits)) {
      brought.set(name, await bring(sample, before))
    }
    await page.evaluate((chosen) => localStorage.setItem('countersign.lang', chosen), lang)
    for (const { of, at, press, isCustomers } of pages) {
      await brought.get(of)?.open(at)
      if (press)
        await page.getByRole('button', { name: presses[press as keyof typeof presses][lang] }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      for (const size of sizes) {
        await page.setViewportSize(size)
        const what = `${of} ${at} ${press ?? ''} ${size.width} × ${size.height}`
        expect.soft(await page.evaluate(misfits), what).toEqual([])
      }
      const more = isCustomers ? ['color-contrast-enhanced'] : []
      expect.soft(await violationsOn(page, { more }), `${of} ${at} ${press ?? ''}`).toEqual([])
    }
  })
}
