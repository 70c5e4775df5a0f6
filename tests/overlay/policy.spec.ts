import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { overlayOn } from './closed-root.ts'
import { deskBrowser } from './desk-browser.ts'
import { mapping, type OwnDesk, startOwnDesk } from './own-desk.ts'

// Where Debian's Chromium looks for what administrators set; only they may write there.
const folder = '/etc/chromium/policies/managed'
const canSet = mayWrite('/etc')

let desk: OwnDesk
test.beforeAll(async () => {
  desk = await startOwnDesk()
})
test.afterAll(() => desk.stop())

test('what an administrator set is there, and stays as it is', async () => {
  test.skip(!canSet, 'only an administrator can set a policy')
  const before = await deskBrowser({ allowed: [], settings: {} })
  const id = new URL(before.extension).host
  await before.closed()
  const sites = [{ origin: desk.address, helpdesk: 'own', zone: 'Asia/Shanghai' }]
  const policy = { lang: 'zh-CN', sites, mappings: [mapping, { ...mapping, id: 'other', pages: ['('] }] }
  const withdraw = setPolicy(id, policy)
  const browser = await deskBrowser({ allowed: [desk.address], settings: {} })
  try {
    const { page, extension, background } = browser
    await page.goto(`${extension}/options.html`)
    await expect(page.getByText(/mappings\[1\].*pages\.0.*正则表达式/)).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: desk.address })).toContainText('由管理员设置')
    const own = page.getByRole('listitem').filter({ hasText: '不能在这里修改' })
    await expect(own).toContainText('Own desk')
    await expect(own.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /移除/ })).toHaveCount(0)
    await page.goto(`${desk.address}/tickets/5`)
    await (await overlayOn(page)).reads('未派单')
    const kept = await background.evaluate('chrome.storage.local.get("settings")')
    expect(kept).toEqual({ settings: {} })
  } finally {
    await browser.closed()
    withdraw()
  }
})

function setPolicy(id: string, policy: object): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `countersign-test-${id}.json`)
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }))
  return () => rmSync(file)
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
