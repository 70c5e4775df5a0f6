import { readFileSync } from 'node:fs'
import { expect, test } from './brought-visit.ts'

test('the PDF is downloaded under the record’s number and the customer’s name', async ({ page, bring }) => {
  const visit = await bring('rare-characters')
  await visit.open('document')
  await expect(page.getByAltText('第 1 页，共 2 页')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('CS-20261120-RARE-𪚥𪚥书画院.pdf')
  expect(readFileSync(await download.path(), 'latin1').slice(0, 5)).toBe('%PDF-')
})

test('printing gives the pages and nothing else', async ({ page, bring }) => {
  const visit = await bring('rare-characters')
  await visit.open('document')
  await expect(page.getByAltText('第 1 页，共 2 页')).toBeVisible()
  const printed = await page.pdf({ preferCSSPageSize: true })
  expect([...printed.toString('latin1').matchAll(/\/Type \/Page\b/g)]).toHaveLength(2)
})

test('an unsigned record says so, in both languages', async ({ page, bring }) => {
  const visit = await bring('unsigned')
  await visit.open('document')
  await expect(page.getByText('客户还没有签字，这份记录尚未完成。')).toBeVisible()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('radio', { name: '内部留存' }).check()
  await expect(page.getByText('请勿发给客户')).toBeVisible()
  await expect(page.getByAltText('第 1 页')).toBeVisible()
})
