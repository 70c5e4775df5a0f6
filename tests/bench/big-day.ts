import { chromium, type Page } from '@playwright/test'
import { launchOptions, tablet } from '../fixtures/chromium.ts'
import { agreed, reached, toldVisit } from '../fixtures/told-visit.ts'
import { remindedOn } from '../people/reminded.ts'
import { startHost } from '../running-host.ts'

const slowness = 4
const done = 10_000
const open = 200
const minutes = 2

/** How usable the list is with 10,000 done and 200 open visits, CPU slowed four times, while all of them are watched. */
export async function bigDay(): Promise<void> {
  const host = await startHost()
  const browser = await chromium.launch(launchOptions)
  try {
    const context = await browser.newContext({ ...tablet, permissions: ['notifications'] })
    const page = await context.newPage()
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith(Array.from({ length: open }, (_, i) => openVisit(i)))
    await page.evaluate(addDone, done)
    await watchHolds(page)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })

    const began = performance.now()
    await page.goto(host.address)
    await page.locator('a.visit').first().waitFor()
    say(`the list can be tapped after ${Math.round(performance.now() - began)} ms`)
    await page.locator('.now').waitFor()
    say(`what to do first is there after ${Math.round(performance.now() - began)} ms`)
    say(`held longest until then: ${await longestHold(page)} ms`)
    await page.waitForTimeout(minutes * 60_000)
    say(
      `held longest while ${open} visits are held against the standard each minute: ${await longestHold(page)} ms`,
    )
    const typing = performance.now()
    await page.getByRole('searchbox').fill('客户 199')
    await page.getByText('客户 199', { exact: true }).waitFor()
    say(`found one among all after ${Math.round(performance.now() - typing)} ms`)
  } finally {
    await browser.close()
    await host.stop()
  }
}

function openVisit(i: number) {
  return toldVisit({
    unit: `客户 ${i}`,
    issued: wall(-30),
    facts: [
      [wall(-25), reached],
      [wall(-24), agreed(wall(3 * i - 60))],
    ],
  })
}

/** The time on the wall in Shanghai so many minutes from now, `2026-11-20T08:00`. */
function wall(minutes: number): string {
  return new Date(Date.now() + (minutes + 8 * 60) * 60_000).toISOString().slice(0, 16)
}

/** Writes so many copies of the first visit's line into the list, done last year. */
async function addDone(count: number): Promise<void> {
  const opening = indexedDB.open('countersign')
  const db = await new Promise<IDBDatabase>((ready, failed) => {
    opening.onsuccess = () => ready(opening.result)
    opening.onerror = () => failed(opening.error)
  })
  const rows = db.transaction('rows', 'readwrite').objectStore('rows')
  const range = IDBKeyRange.bound(['visit'], ['visit', []])
  const [summary] = await new Promise<object[]>((ready) => {
    const asked = rows.getAll(range, 1)
    asked.onsuccess = () => ready(asked.result)
  })
  for (let i = 0; i < count; i++) {
    const visit = crypto.randomUUID()
    const day = `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
    const times = { appointment: `${day}T10:00:00.000+08:00`, opened: `${day}T08:00:00.000+08:00` }
    const changed = `${day}T11:00:00.000+08:00`
    rows.put({ ...summary, ...times, changed, visit, done: true, unit: `旧客户 ${i}` }, ['visit', visit])
  }
  await new Promise((ready) => rows.transaction.addEventListener('complete', ready))
  db.close()
}

/** From the next page on: notes every task of the page that holds it. */
function watchHolds(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const holds: number[] = []
    Object.assign(window, { holds })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) holds.push(Math.round(duration))
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** The longest task since this was last asked; 0 where none took 50 ms. */
function longestHold(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { holds } = window as unknown as { holds: number[] }
    return Math.max(0, ...holds.splice(0))
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
