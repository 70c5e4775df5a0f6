import type { Page } from '@playwright/test'
import { expect, test } from './gallery.ts'

const pad = (page: Page) => page.getByRole('group', { name: '工程师请输入 PIN' }).first()
test.beforeEach(async ({ page, gallery }) => {
  await gallery.open('locks')
  await expect(pad(page)).toBeVisible()
})

const key = (page: Page, name: string) => pad(page).getByRole('button', { name, exact: true })
const entered = (page: Page) => page.locator('[data-entered]')

test('a PIN is tapped on large keys, and never shown', async ({ page }) => {
  for (const digit of '13579') await key(page, digit).click()
  await expect(pad(page).getByText('已输入 5 位')).toBeAttached()
  await expect(pad(page).getByText('13579')).toHaveCount(0)
  await key(page, '删除').click()
  await key(page, '确定').click()
  await expect(entered(page)).toHaveText('1357')
  await expect(key(page, '确定')).toBeDisabled()
})

test('the keyboard does as well, and takes eight digits at most', async ({ page }) => {
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(entered(page)).toHaveText('')
  await page.keyboard.type('3x4567890')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(entered(page)).toHaveText('1234567')
})

test('nothing can be typed while a wait is on', async ({ page }) => {
  const waiting = page.getByRole('group', { name: '工程师请输入 PIN' }).nth(2)
  await expect(waiting.getByText('请等 4:05 再试')).toBeVisible()
  await expect(waiting.getByRole('button', { disabled: false })).toHaveCount(0)
})
