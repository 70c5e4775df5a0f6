import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, root, startHost } from '../running-host.ts'

// A trace would hold forty megabytes of fonts.
test.use({ trace: 'off' })

const dist = join(root, 'pwa/dist')
const fontFiles = readdirSync(join(dist, 'fonts')).filter((name) => name.endsWith('.ttf'))

test('opened once with the host, the app opens without it, rare characters and all', async ({ page }) => {
  const complaints = listen(page)
  const host = await startHost()
  await page.goto(host.address)
  await appIsInstalled(page)
  await fontsAreThere(page, fontFiles.length)
  expect(complaints).toEqual([])
  expect(await host.stop()).toBe(0)

  await page.goto(`${host.address}/visits/opened-from-a-bookmark`)
  await expect(page.locator('#app')).not.toBeEmpty()
  expect(complaints).toEqual([])
})

test('fonts that came through stay when the host goes away, and the rest follow when it is back', async ({
  page,
  context,
}) => {
  const first = await startHost()
  await page.goto(first.address)
  await fontsAreThere(page, 3)
  await context.setOffline(true)
  const kept = await fontNames(page)
  first.process.kill('SIGKILL')
  expect(kept.length).toBeLessThan(fontFiles.length)

  const second = await startHost(['--port', new URL(first.address).port])
  await context.setOffline(false)
  await fontsAreThere(page, fontFiles.length)
  for (const name of kept) expect(second.log()).not.toContain(name)
  await second.stop()
})

test('a new version waits until it is accepted and nobody uses the old one', async ({ page, context }) => {
  const older = await startHost()
  await page.goto(older.address)
  await appIsInstalled(page)
  await introduce(page)
  const newBuild = buildWithTitle('new version')
  const newer = await replace(older, ['--dist', newBuild])
  await page.evaluate(() => {
    document.body.dataset.mark = 'not reloaded'
    return navigator.serviceWorker.getRegistration().then((registration) => registration?.update())
  })
  await expect.poll(() => hasWaiting(page)).toBe(true)

  const other = await context.newPage()
  await other.goto(newer.address)
  await expect(other).not.toHaveTitle('new version')
  const update = page.getByRole('button', { name: '现在更新' })
  await update.click()
  await expect(page.getByText('请先关闭本应用的其他页面')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-mark', 'not reloaded')

  await other.close()
  await update.click()
  await expect(page).toHaveTitle('new version')
  await newer.stop()
  rmSync(newBuild, { recursive: true })
})

/** Everything the browser complains about: errors, and what the content security policy refused. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  return complaints
}

/** Past the first screen, which asks whose tablet this is. */
async function introduce(page: Page): Promise<void> {
  await page.getByLabel('姓名').fill('陈立')
  await page.getByLabel('工号').fill('E-1024')
  await page.getByLabel('单位').fill('远山信息技术服务中心')
  await page.getByRole('button', { name: '记住' }).click()
  await page.getByRole('button', { name: '准备好了' }).click()
}

async function appIsInstalled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

async function fontsAreThere(page: Page, atLeast: number): Promise<void> {
  await expect
    .poll(async () => (await fontNames(page)).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(atLeast)
}

function fontNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await (await caches.open('fonts')).keys()
    return kept.map(({ url }) => new URL(url).pathname)
  })
}

function hasWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
}

async function replace(host: RunningHost, options: readonly string[]): Promise<RunningHost> {
  await host.stop()
  return startHost(['--port', new URL(host.address).port, ...options])
}

/** A copy of the build whose start page, and so whose service worker, differ. */
function buildWithTitle(title: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-build-'))
  cpSync(dist, copy, { recursive: true })
  change(join(copy, 'index.html'), (page) => page.replace(/<title>.*<\/title>/, `<title>${title}</title>`))
  change(join(copy, 'service-worker.js'), (worker) =>
    worker.replace(
      /(revision"?:\s*["'`])[0-9a-f]{32}(["'`],\s*"?url"?:\s*["'`]index\.html)/,
      `$1${'0'.repeat(32)}$2`,
    ),
  )
  return copy
}

function change(file: string, by: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = by(before)
  if (after === before) throw new Error(`${file} is not what this test expects`)
  writeFileSync(file, after)
  for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true })
}
