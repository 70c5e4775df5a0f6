import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { startRedmine } from '../helpdesks/redmine.ts'
import { startRt } from '../helpdesks/rt.ts'
import { deskBrowser } from '../overlay/desk-browser.ts'
import { logsIntoRedmine, logsIntoRt } from '../overlay/on-helpdesk.ts'
import { median, say, spread } from './figures.ts'

const rounds = 9
/** So long after the load (ms) nothing of the extension is still to come. */
const after = 800

interface Kind {
  readonly id: string
  readonly start: () => Promise<RunningHelpdesk>
  readonly logsIn: (page: Page, helpdesk: RunningHelpdesk) => Promise<void>
  readonly pages: { readonly [what: string]: (ticket: string) => string }
}

const kinds: readonly Kind[] = [
  {
    id: 'rt',
    start: () => startRt({ workers: 9 }),
    logsIn: logsIntoRt,
    pages: {
      list: () => '/Search/Results.html?Query=id>0',
      ticket: (ticket) => `/Ticket/Display.html?id=${ticket}`,
      form: (ticket) => `/Ticket/Update.html?Action=Comment&id=${ticket}`,
    },
  },
  {
    id: 'redmine',
    start: startRedmine,
    logsIn: logsIntoRedmine,
    pages: {
      list: () => '/issues',
      ticket: (ticket) => `/issues/${ticket}`,
      form: (ticket) => `/issues/${ticket}/edit`,
    },
  },
]

/**
 * What the overlay costs a helpdesk: pages of the real ones loaded in turn by a browser without extensions, by one with
 * an extension that does nothing, and by one with ours.
 */
export async function overlay(): Promise<void> {
  for (const kind of kinds) await loads(kind)
}

async function loads({ id, start, logsIn, pages }: Kind): Promise<void> {
  const helpdesk = await start()
  const browsers = {
    none: await plainBrowser(),
    empty: await browserWithNothing(helpdesk.address),
    ours: await ownBrowser(id, helpdesk.address),
  }
  const names = ['none', 'empty', 'ours'] as const
  for (const name of names) {
    const page = await browsers[name].context.newPage()
    await logsIn(page, helpdesk)
    await page.close()
  }
  for (const [what, path] of Object.entries(pages)) {
    const address = helpdesk.address + path(helpdesk.tickets.till)
    const times = { none: [] as number[], empty: [] as number[], ours: [] as number[] }
    for (let round = -1; round < rounds; round++) {
      // Each begins as often as the others.
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + round + names.length) % names.length] ?? 'none'
        const ms = await loadWork(browsers[name].context, address)
        if (round >= 0) times[name].push(ms)
      }
    }
    const ratio = (a: readonly number[], b: readonly number[]) => (median(a) / median(b)).toFixed(3)
    say(
      `${id} ${what}: ours/empty ${ratio(times.ours, times.empty)}, empty/none ${ratio(times.empty, times.none)}` +
        ` · none ${spread(times.none)} · empty ${spread(times.empty)} · ours ${spread(times.ours)}`,
    )
  }
  for (const name of names) await browsers[name].closed()
  await helpdesk.stop()
}

/**
 * What a page's main thread works until it is loaded and a while after, in a tab of its own: ms of CPU and not of the
 * clock, which would tell what else the machine does.
 */
async function loadWork(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), after)
  const { metrics } = await cdp.send('Performance.getMetrics')
  await page.close()
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

interface Opened {
  readonly context: BrowserContext
  readonly closed: () => Promise<void>
}

const screen = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } }

async function plainBrowser(extra: readonly string[] = []): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    ...launchOptions,
    args: [...launchOptions.args, ...extra],
    headless: true,
    ...screen,
  })
  return {
    context,
    closed: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** An extension that comes to the same pages and does nothing there. */
async function browserWithNothing(address: string): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-empty-'))
  mkdirSync(folder, { recursive: true })
  const at = `${new URL(address).origin.replace(/:\d+$/, '')}/*`
  const everywhere = { matches: [at], run_at: 'document_start', all_frames: true, js: ['nothing.js'] }
  writeFileSync(join(folder, 'nothing.js'), '')
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'nothing',
      version: '1',
      host_permissions: [at],
      content_scripts: [everywhere],
    }),
  )
  const { context, closed } = await plainBrowser([
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ])
  return {
    context,
    closed: async () => {
      await closed()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ownBrowser(helpdesk: string, address: string): Promise<Opened> {
  return deskBrowser({
    allowed: [address],
    settings: {
      organisation: '蓝桥信息服务有限公司',
      app: 'https://tablets.example.com/',
      sites: [{ origin: address, helpdesk, zone: 'Asia/Shanghai' }],
    },
  })
}
