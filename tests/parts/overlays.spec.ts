import { expect, test } from './gallery.ts'

test('a dialog takes the focus, keeps it, closes on Escape and gives it back', async ({ page, gallery }) => {
  await gallery.open('overlays')
  const opener = page.getByRole('button', { name: '打开对话框' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: '客户不愿意签名？' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: '返回' })).toBeFocused()

  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.matches('body, dialog *'))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a sheet closes from outside and gives the focus back', async ({ page, gallery }) => {
  await gallery.open('overlays')
  const opener = page.getByRole('button', { name: '打开面板' })
  await opener.click()
  const sheet = page.getByRole('dialog', { name: '添加配件' })
  await expect(sheet).toBeVisible()
  await page.mouse.click(20, 400)
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
})

test('pages count as seen only when they were on the screen', async ({ page, gallery }) => {
  await gallery.open('customers')
  const pages = page.getByRole('img', { name: /^第/ })
  await expect(page.locator('[data-seen]')).toHaveText('0')
  await pages.nth(0).scrollIntoViewIfNeeded()
  await expect(page.locator('[data-seen]')).toHaveText('1')
  await pages.nth(2).scrollIntoViewIfNeeded()
  await expect(page.locator('[data-seen]')).toHaveText('2')
  await pages.nth(1).scrollIntoViewIfNeeded()
  await expect(page.getByText('共 3 页，已看 3 页')).toBeVisible()
})

test('news can be undone and goes', async ({ page, gallery }) => {
  await page.clock.install()
  await gallery.open('findings')
  await page.getByRole('button', { name: '可撤销的提示' }).click()
  const news = page.getByText('已作废“更换定影膜”')
  await expect(news).toBeVisible()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(news).toBeHidden()

  await page.getByRole('button', { name: '提示', exact: true }).click()
  await expect(news).toBeVisible()
  await page.clock.runFor(9000)
  await expect(news).toBeHidden()
})

test('a line that does not apply wants a reason', async ({ page, gallery }) => {
  await gallery.open('lists')
  await page.getByRole('button', { name: '不适用' }).click()
  await page.getByRole('button', { name: '记为不适用' }).click()
  await expect(page.getByText('请写一句理由，例如“现场没有台式机”。')).toBeVisible()
  await page.getByLabel('“备件：固态硬盘 512G”为什么不适用？').fill('不换硬盘')
  await page.getByRole('button', { name: '记为不适用' }).click()
  await expect(page.getByText('不适用 · 不换硬盘')).toBeVisible()
})
