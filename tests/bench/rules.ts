import { evaluate } from '@countersign/shared/rules'
import { samples } from '@countersign/shared/samples'
import { standard } from '@countersign/shared/standard'
import { chromium } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import { say, spread } from './figures.ts'
import { pageScript } from './page-script.ts'

const slowness = 4
const visits = 200
const rounds = 9

/**
 * How long the standard takes to be held against a visit: one of about 80 events, in Node; and 200 open visits at once,
 * in Chromium with the CPU slowed four times.
 */
export async function rules(): Promise<void> {
  const longest = samples.map(({ record }) => record()).sort((a, b) => b.events.length - a.events.length)
  const record = longest.find(({ events }) => events.length <= 90) ?? longest[0]
  if (!record) throw new Error('there is no sample to measure')
  const now = '2026-11-20T10:00:00+08:00'
  for (let warm = 0; warm < 500; warm++) evaluate(standard, record, now)
  const times = Array.from({ length: 1001 }, () => timed(() => evaluate(standard, record, now)))
  say(`one evaluation of a visit of ${record.events.length} events, Node: ${spread(times)}`)
  say(`${visits} open visits, Chromium, CPU slowed ${slowness}×: ${spread(await inChromium())}`)
}

async function inChromium(): Promise<readonly number[]> {
  const script = await pageScript('tests/bench/rules-page.ts')
  const browser = await chromium.launch(launchOptions)
  const page = await browser.newPage()
  await page.addScriptTag({ path: script.path })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const times = await page.evaluate(
    ([visits, rounds]) =>
      (window as unknown as { evaluateMany: (n: number, times: number) => number[] }).evaluateMany(
        visits,
        rounds,
      ),
    [visits, rounds] as const,
  )
  await browser.close()
  await script.remove()
  return times
}

function timed(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}
