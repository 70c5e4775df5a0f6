import type { Page } from '@playwright/test'
import { expect, test } from './gallery.ts'

test.beforeEach(({ gallery }) => gallery.open('fields'))

test('every keystroke is told as a draft, Enter and leaving as a fact', async ({ page }) => {
  await page.getByLabel('联系人').pressSequentially('Li')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await told(page)).toEqual(['draft L', 'draft Li', 'fact Li'])
})

test('pinyin is a draft until its characters are chosen', async ({ page }) => {
  const keyboard = await chineseKeyboard(page)
  await page.getByLabel('联系人').focus()
  await keyboard.types('ni', 'nihao')
  await keyboard.chooses('你好')
  await page.keyboard.press('Tab')
  expect(await told(page)).toEqual(['draft ni', 'draft nihao', 'draft 你好', 'fact 你好'])
})

test('leaving in the middle of pinyin tells no fact, says so, and takes it on the second leaving', async ({
  page,
}) => {
  const keyboard = await chineseKeyboard(page)
  await page.getByLabel('联系人').focus()
  await keyboard.types('nihao')
  await page.getByLabel('电话').focus()
  expect((await told(page)).filter((news) => news.startsWith('fact'))).toEqual([])
  await expect(page.getByText('拼音还没选字，已存为草稿。请点回来选好。')).toBeVisible()

  await page.getByLabel('联系人').focus()
  await page.getByLabel('电话').focus()
  expect((await told(page)).filter((news) => news.startsWith('fact'))).toEqual(['fact nihao'])
})

test('a number is stepped, typed in full width, and refused in words', async ({ page }) => {
  await page.getByRole('button', { name: '数量：增加' }).click()
  const field = page.getByRole('textbox', { name: '数量' })
  await field.fill('１２')
  await field.press('Enter')
  expect(await told(page)).toEqual(['number 3', 'number 12'])
  await field.fill('很多')
  await field.press('Enter')
  await expect(page.getByText('请填 1 到 40 之间的数。')).toBeVisible()
  expect(await told(page)).toEqual(['number 3', 'number 12'])
})

test('now is one tap', async ({ page }) => {
  await page.getByRole('button', { name: '现在' }).click()
  await expect(page.getByLabel('约定时间')).toHaveValue('2026-03-02T09:12')
  expect(await told(page)).toEqual(['time 2026-03-02T09:12'])
})

test('the text area is as high as what is written', async ({ page }) => {
  const area = page.getByLabel('故障现象')
  const before = (await area.boundingBox())?.height ?? 0
  await area.fill('一行\n'.repeat(12))
  const after = (await area.boundingBox())?.height ?? 0
  expect(after).toBeGreaterThan(before * 2)
  expect(await area.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true)
})

const told = (page: Page) => page.locator('[data-told] li').allTextContents()

/** An input method as Chromium itself drives one. */
async function chineseKeyboard(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  return {
    async types(...letters: string[]) {
      for (const text of letters)
        await cdp.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
    },
    chooses: (text: string) => cdp.send('Input.insertText', { text }),
  }
}
