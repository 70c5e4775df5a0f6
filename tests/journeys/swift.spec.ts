import { gzipBytes, scriptsUntilListed } from '../fixtures/loaded-scripts.ts'
import { watchRenders } from '../fixtures/renders.ts'
import { expect, test } from '../fixtures/test.ts'
import { sightseerOn } from '../people/sightseer.ts'

test('until the first visit can be tapped, no more than 150 kB of script is loaded', async ({
  page,
  host,
  speaks,
}) => {
  const someone = sightseerOn(page, speaks, host.address)
  await someone.movesIn()
  await someone.forgetsTheInstalledApp()
  const scripts = await scriptsUntilListed(page, `${host.address}/`)
  const sizes = await Promise.all([...new Set(scripts)].map(gzipBytes))
  const sum = sizes.reduce((all, one) => all + one, 0)
  expect(sum).toBeGreaterThan(50_000)
  expect(sum).toBeLessThanOrEqual(150_000)
})

for (const phase of ['prepare', 'serve'] as const) {
  test(`a tick renders its own line of the form and nothing else of it: ${phase}`, async ({
    page,
    host,
    speaks,
  }) => {
    await watchRenders(page)
    const someone = sightseerOn(page, speaks, host.address)
    await someone.movesIn()
    await someone.looksAt('justOpened', phase)
    await someone.settles()
    await page.evaluate(async () => {
      await new Promise((idle) => requestIdleCallback(idle))
      window.rendered = []
    })
    await someone.ticksLine(2)
    const rendered = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.check')]
      const ticked = lines[2]
      const inForm = window.rendered.filter((element) => element.closest('main .section'))
      const others = inForm.filter(
        (element) => !ticked?.contains(element) && !element.contains(ticked ?? null),
      )
      return {
        ticked: inForm.some((element) => ticked?.contains(element)),
        others: others.map((element) => element.outerHTML),
      }
    })
    expect(rendered).toEqual({ ticked: true, others: [] })
  })
}
