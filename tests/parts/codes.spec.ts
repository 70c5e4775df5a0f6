import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { encodeQR } from 'qr'
import { filmOf } from '../fixtures/film.ts'
import { expect, test } from './gallery.ts'

const link = 'https://tickets.example.org/#dispatch=吴江市图书馆-打印机卡纸'

test('the camera reads a dispatch code', async ({ address, launchOptions }) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-camera-'))
  const film = join(folder, 'code.y4m')
  writeFileSync(film, filmOf(encodeQR(link, 'raw', { border: 4 })))
  const args = [
    ...(launchOptions.args ?? []),
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
  const browser = await chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${address}gallery.html#codes`)
  await page.getByRole('button', { name: '扫描二维码' }).click()
  await expect(page.locator('[data-found]')).toHaveText(link)
  await browser.close()
  rmSync(folder, { recursive: true })
})

test('without a camera it says so and offers other ways', async ({ page, gallery }) => {
  await gallery.open('codes')
  await page.getByRole('button', { name: '扫描二维码' }).click()
  await expect(page.getByText(/没有找到相机|没有使用相机的许可/)).toBeVisible()
  await expect(page.getByRole('button', { name: '打开文件' })).toBeVisible()
})
