import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import { root } from '../running-host.ts'

const built = join(root, 'extension/build/chrome-mv3-prod')

export interface DeskBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** The extension's own part that no page sees. */
  readonly background: Worker
  /** `chrome-extension://…`. */
  readonly extension: string
  /** As if it had never looked at a ticket, nor been given a token. */
  readonly forgets: () => Promise<void>
  /** Shuts the browser, and opens it again as it was. */
  readonly opensAgain: () => Promise<DeskBrowser>
  readonly closed: () => Promise<void>
}

export interface DeskOptions {
  /** Origins the person let the extension in to. */
  readonly allowed: readonly string[]
  readonly settings: object
  readonly locale?: string
}

/**
 * A dispatcher's browser with the built extension. The browser's own question for a permission can't be answered by a
 * test, so the answer is written where the browser keeps it, and the browser started again.
 */
export async function deskBrowser({
  allowed,
  settings,
  locale = 'zh-CN',
}: DeskOptions): Promise<DeskBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-desk-'))
  const start = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      args: [...launchOptions.args, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
      headless: true,
      locale,
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1280, height: 800 },
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    })
  const first = await start()
  const worker = await backgroundOf(first)
  await worker.evaluate(
    (set) => (globalThis as unknown as Background).chrome.storage.local.set({ settings: set }),
    settings,
  )
  const id = new URL(worker.url()).host
  await first.close()
  allow(profile, id, allowed)

  const opens = async (): Promise<DeskBrowser> => {
    const context = await start()
    const background = await backgroundOf(context)
    const page = context.pages()[0] ?? (await context.newPage())
    return {
      context,
      page,
      background,
      extension: `chrome-extension://${id}`,
      forgets: async () => {
        await background.evaluate(() =>
          (globalThis as unknown as Background).chrome.storage.local.remove('tokens'),
        )
        for (const [database, store] of [
          ['countersign-tickets', 'tickets'],
          ['countersign-pdfs', 'pdfs'],
        ] as const)
          await background.evaluate(emptied, { database, store })
      },
      opensAgain: async () => {
        await context.close()
        return opens()
      },
      closed: async () => {
        await context.close()
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      },
    }
  }
  return opens()
}

/** Runs in the background. */
function emptied({ database, store }: { readonly database: string; readonly store: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const change = opening.result.transaction(store, 'readwrite')
      change.objectStore(store).clear()
      change.oncomplete = () => resolve()
    }
  })
}

/** What the extension's background has for it, as far as it is needed here. */
interface Background {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly set: (values: object) => Promise<void>
        readonly remove: (key: string) => Promise<void>
      }
    }
  }
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
}

function allow(profile: string, id: string, origins: readonly string[]): void {
  const file = join(profile, 'Default/Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8'))
  const extension = preferences.extensions.settings[id]
  const hosts = origins.map((origin) => `${origin}/*`)
  for (const permissions of [extension.active_permissions, extension.granted_permissions]) {
    if (permissions) permissions.explicit_host = [...(permissions.explicit_host ?? []), ...hosts]
  }
  writeFileSync(file, JSON.stringify(preferences))
}
