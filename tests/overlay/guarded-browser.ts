import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Worker } from '@playwright/test'
import { build } from 'vite'
import { launchOptions } from '../fixtures/chromium.ts'
import { complaintsOf } from '../fixtures/complaints.ts'

const source = join(import.meta.dirname, '../../extension/src')

interface Fake {
  sites: { [origin: string]: object }
  may: boolean
  silent: boolean
  asked: { asks: string }[]
  prompts: (readonly string[])[]
  answer: ((goes: boolean) => void) | undefined
}
declare const fake: Fake
declare const chrome: {
  readonly runtime: { readonly reload: () => void }
  readonly tabs: {
    readonly query: (which: object) => Promise<readonly { readonly id: number }[]>
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>
  }
}

/** What the background of the guarded browser knows, asks and is asked. */
export interface Background {
  /** From now on, this origin is a helpdesk. */
  knows(origin: string, helpdesk: object): Promise<void>
  forgets(origin: string): Promise<void>
  lets(how: { readonly may?: boolean; readonly silent?: boolean }): Promise<void>
  /** The tickets of every prompt since the last look. */
  prompts(): Promise<readonly (readonly string[])[]>
  /** Waits for a prompt and answers it, until the page has the answer. Returns its tickets. */
  answers(goes: boolean): Promise<readonly string[]>
  /** Tells the guests of all pages. */
  tells(what: 'navigated' | 'leave'): Promise<void>
  /** The extension is updated under its pages: their guests are orphans now. */
  updates(): Promise<void>
  /** What it was asked since the last look. */
  asked(): Promise<readonly { readonly asks: string }[]>
  /** Waits until it was asked this. */
  hears(question: string): Promise<void>
}

/** Chromium with the built guard in it, real worlds and all, and a background the test speaks for. */
export const test = base.extend<
  { background: Background },
  { browserOfItsOwn: string; browserWithGuard: BrowserContext }
>({
  browserOfItsOwn: ['', { option: true, scope: 'worker' }],
  browserWithGuard: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'countersign-guard-'))
      const extension = await buildExtension(join(folder, 'extension'))
      const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        ...launchOptions,
        headless: true,
        args: [
          ...launchOptions.args,
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
        ],
      })
      await use(context)
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  background: async ({ browserWithGuard }, use) => {
    const worker =
      browserWithGuard.serviceWorkers()[0] ?? (await browserWithGuard.waitForEvent('serviceworker'))
    await worker.evaluate(() =>
      Object.assign(fake, { may: false, silent: false, asked: [], prompts: [], answer: undefined }),
    )
    await use(backgroundIn(worker))
  },
  page: async ({ browserWithGuard }, use) => {
    const page = await browserWithGuard.newPage()
    const complaints = complaintsOf(page)
    await use(page)
    expect(complaints).toEqual([])
    await page.close()
  },
})
export { expect }

function backgroundIn(worker: Worker): Background {
  return {
    knows: (origin, helpdesk) =>
      worker.evaluate(
        ([at, site]) => {
          fake.sites[at] = site
        },
        [origin, { helpdesk, lang: 'en', zone: 'Asia/Shanghai' }] as const,
      ),
    forgets: (origin) =>
      worker.evaluate((at) => {
        delete fake.sites[at]
      }, origin),
    lets: async (how) => {
      await worker.evaluate((changes) => Object.assign(fake, changes), how)
    },
    prompts: () => worker.evaluate(() => fake.prompts.splice(0)),
    tells: (what) =>
      worker.evaluate(async (tells) => {
        for (const { id } of await chrome.tabs.query({}))
          await chrome.tabs.sendMessage(id, { tells }).catch(() => {})
      }, what),
    updates: async () => {
      const gone = worker.waitForEvent('close')
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
      await gone
    },
    asked: () => worker.evaluate(() => fake.asked.splice(0)),
    hears: (question) =>
      expect
        .poll(() => worker.evaluate((asks) => fake.asked.some((message) => message.asks === asks), question))
        .toBe(true),
    answers: async (goes) => {
      const waits = () => worker.evaluate(() => fake.answer !== undefined)
      await expect.poll(waits).toBe(true)
      const tickets = await worker.evaluate((answer) => {
        fake.answer?.(answer)
        return fake.prompts.at(-1) ?? []
      }, goes)
      await expect.poll(waits).toBe(false)
      return tickets
    },
  }
}

async function buildExtension(folder: string): Promise<string> {
  mkdirSync(folder)
  cpSync(join(import.meta.dirname, 'fake'), folder, { recursive: true })
  await buildScript('guest/guest.ts', folder, 'guest.js')
  await buildScript('guard/page-world.ts', folder, 'page-world.js')
  const everywhere = { matches: ['http://127.0.0.1/*'], run_at: 'document_start', all_frames: true }
  const manifest = {
    manifest_version: 3,
    name: 'guard',
    version: '1',
    permissions: ['scripting', 'webNavigation'],
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'background.js' },
    content_scripts: [
      { ...everywhere, js: ['guest.js'], match_origin_as_fallback: true },
      { ...everywhere, js: ['page-world.js'], world: 'MAIN', match_origin_as_fallback: true },
    ],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

async function buildScript(entry: string, outDir: string, fileName: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome120',
      lib: { entry: join(source, entry), formats: ['iife'], name: 'countersign', fileName: () => fileName },
    },
  })
}
