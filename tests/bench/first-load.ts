import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { launchOptions, tablet } from '../fixtures/chromium.ts'
import { ownTablet } from '../fixtures/own-tablet.ts'
import { engineerOn } from '../people/engineer.ts'
import { startHost } from '../running-host.ts'

const rounds = 5
const slowness = 4

/**
 * How much must be loaded, and how long it takes, until the first visit can be tapped.
 * JavaScript in gzip bytes, over the network; times in ms with the CPU slowed four times, offline, HTTP cache off.
 */
export async function firstLoad(): Promise<void> {
  const host = await startHost()
  try {
    const scripts = await scriptsOfTheList(host.address)
    const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0)
    for (const { url, gzip } of scripts) say(`  ${url.replace(host.address, '')}: ${gzip}`)
    say(`JavaScript until the first visit can be tapped: ${(total / 1000).toFixed(1)} kB gzip`)

    const { starts, ticks } = await coldStarts(host.address)
    say(`cold offline start to the list, CPU slowed ${slowness}×: ${spread(starts)}`)
    say(`a tick until it is painted, CPU slowed ${slowness}×: ${spread(ticks)}`)
  } finally {
    await host.stop()
  }
}

async function scriptsOfTheList(address: string): Promise<readonly { url: string; gzip: number }[]> {
  const browser = await chromium.launch(launchOptions)
  // The service worker fetches the rest of the app ahead; what counts is what the page itself waits for.
  const context = await browser.newContext({ ...tablet, serviceWorkers: 'block' })
  const page = await context.newPage()
  await opensAVisit(page, address)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  const urls = new Set<string>()
  cdp.on('Network.responseReceived', ({ response }) => {
    if (response.mimeType.includes('javascript')) urls.add(response.url)
  })
  await page.goto(address)
  await page.locator('a.visit').waitFor()
  const scripts = []
  for (const url of urls) {
    const body = await (await context.request.get(url)).body()
    scripts.push({ url, gzip: gzipSync(body, { level: 9 }).length })
  }
  await browser.close()
  return scripts
}

async function coldStarts(address: string): Promise<{ starts: number[]; ticks: number[] }> {
  const device = ownTablet()
  const first = await device.switchedOn()
  await opensAVisit(first, address)
  await first.goto(address)
  await first.getByText('可离线使用，含生僻字').waitFor({ timeout: 180_000 })
  await device.switchedOff()
  const starts: number[] = []
  const ticks: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await device.switchedOn()
    await device.cutOff()
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    const began = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('a.visit').waitFor()
    starts.push(performance.now() - began)
    await page.locator('a.visit').first().click()
    await page.locator('.phase button').nth(1).click()
    await page.locator('#kit input').first().waitFor()
    ticks.push(...(await page.evaluate(tickFour)))
    await device.switchedOff()
  }
  await device.thrownAway()
  return { starts, ticks }
}

/** From the tap to the moment after the frame that shows it. */
async function tickFour(): Promise<number[]> {
  const times: number[] = []
  for (const box of [...document.querySelectorAll<HTMLInputElement>('#kit input:not(:checked)')].slice(
    0,
    4,
  )) {
    const began = performance.now()
    box.click()
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    times.push(performance.now() - began)
  }
  return times
}

async function opensAVisit(page: Page, address: string): Promise<void> {
  const engineer = engineerOn(page)
  await engineer.opens(address)
  await engineer.introducesThemselves()
  await engineer.entersByHand({ unit: '东方小学' })
  await engineer.seesThatAllIsSaved()
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round)
  return `median ${sorted[sorted.length >> 1]} ms (${sorted[0]} to ${sorted.at(-1)} ms, ${sorted.length} times)`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
