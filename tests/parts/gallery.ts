import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { build, preview } from 'vite'

const pwa = join(import.meta.dirname, '../../pwa')
const configFile = join(pwa, 'gallery.config.ts')

/** As strict as the host is with the app: a part that needs more shows here. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'none'"

export const sheets = [
  'actions',
  'fields',
  'frames',
  'findings',
  'lists',
  'overlays',
  'customers',
  'ink',
  'codes',
  'locks',
  'door',
  'page-jobs',
  'page-visit',
  'page-consent',
  'page-signing',
] as const
type Sheet = (typeof sheets)[number]

export interface Gallery {
  /** Opens a sheet of the gallery. Any error on the page fails the test. */
  open(sheet: Sheet): Promise<void>
  /** Language and look from the next opening on. */
  wear(lang: 'zh-CN' | 'en', look?: 'light' | 'dark' | 'sun'): Promise<void>
}

/** A test with the built gallery in the browser. */
export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use, worker) => {
      const outDir = join(worker.project.outputDir, `../gallery-${worker.workerIndex}`)
      await build({ configFile, logLevel: 'warn', build: { outDir } })
      const server = await preview({
        configFile,
        build: { outDir },
        preview: {
          host: '127.0.0.1',
          port: 0,
          headers: { 'Content-Security-Policy': contentSecurityPolicy },
        },
      })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
      rmSync(outDir, { recursive: true })
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, address }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
        errors.push(message.text())
    })
    await use({
      open: (sheet) => open(page, address, sheet),
      wear: async (lang, look = 'light') => {
        await page.addInitScript(
          (chosen) => {
            localStorage.setItem('countersign.lang', chosen.lang)
            localStorage.setItem('countersign.look', chosen.look)
          },
          { lang, look },
        )
      },
    })
    if (errors.length > 0) throw new Error(`Errors on the page:\n${errors.join('\n')}`)
  },
})

export { expect } from '@playwright/test'

async function open(page: Page, address: string, sheet: Sheet) {
  // A change of the hash alone would not load the page anew.
  await page.goto(`${address}gallery.html?${Math.random()}#${sheet}`)
}
