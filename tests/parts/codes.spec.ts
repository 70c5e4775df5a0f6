import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { encodeQR } from 'qr'
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

/** A film of one frame, 640 × 480, in the format Chromium's fake camera plays: grey planes, the code in the middle. */
function filmOf(modules: readonly (readonly boolean[])[]): Buffer {
  const [width, height] = [640, 480]
  const luma = Buffer.alloc(width * height, 200)
  const scale = Math.floor(400 / modules.length)
  const left = Math.floor((width - modules.length * scale) / 2)
  const top = Math.floor((height - modules.length * scale) / 2)
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      for (let line = 0; line < scale; line++) {
        const start = (top + y * scale + line) * width + left + x * scale
        luma.fill(isDark ? 30 : 230, start, start + scale)
      }
  const chroma = Buffer.alloc((width * height) / 2, 128)
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  return Buffer.concat([head, frame, frame])
}
