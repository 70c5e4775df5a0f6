import { chromium } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import { say, spread } from './figures.ts'
import { pageScript } from './page-script.ts'

const rounds = 15

/** How long reading a ticket blocks a hostile page: the first time, when it was just loaded, and once more. */
export async function reading(): Promise<void> {
  const script = await pageScript('extension/src/reading/reads-in.testing.ts')
  const browser = await chromium.launch(launchOptions)
  for (const [what, html] of Object.entries(hostile)) {
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage()
      await page.setContent(html, { waitUntil: 'load' })
      await page.addScriptTag({ path: script.path })
      const read = () =>
        page.evaluate(() =>
          (window as unknown as { readsIn: (helpdesk: string, url: string) => { ms: number } }).readsIn(
            'rt',
            'https://helpdesk.example.com/Ticket/Display.html?id=1',
          ),
        )
      cold.push((await read()).ms)
      warm.push((await read()).ms)
      await page.close()
    }
    say(`reading ${what}: first ${spread(cold)} · again ${spread(warm)}`)
  }
  await browser.close()
  await script.remove()
}

const row = (label: string, value: string) =>
  `<div class="form-row"><div class="label">${label}</div><div class="value">${value}</div></div>`
const ticket = (n: number) =>
  `<div class="ticket"><h1>#${n}: a ticket</h1>${['Requestors', 'Status', 'Owner', 'Due', 'Queue'].map((label) => row(`${label}:`, `${label} ${n}`)).join('')}</div>`

const hostile = {
  'a ticket with 5 MB of text': `${ticket(1)}${'<p>Owner: nobody, or somebody. </p>'.repeat(150_000)}`,
  'a page with 1,000 tickets': Array.from({ length: 1000 }, (_, n) => ticket(n)).join(''),
}
