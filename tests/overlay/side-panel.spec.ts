import type { Page } from '@playwright/test'
import { violationsOn } from '../parts/axe.ts'
import { overlayOn } from './closed-root.ts'
import { expect, inMinutes, issue, leavesSoon, opensPanel, test } from './day-desk.ts'
import { hasSeen } from './many-tickets.ts'

test('the side panel has every visit under its heading, and is live', async ({ desk, issues }) => {
  issues.has('31', leavesSoon())
  issues.has('32', issue({ 客户单位: '东方小学' }))
  issues.has('33', issue({ 预约时间: inMinutes(-3 * 1440), 客户单位: '老客户' }))
  for (const id of ['33', '32', '31']) await opensPanel(desk.page, issues.pageOf(id))
  const overlay = await overlayOn(desk.page)
  await overlay.reads('该出发了')
  const panel = await desk.sidePanel()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(['已过时间 1', '今天 1', '未约时间 1'])
  const today = panel.getByRole('region', { name: '今天' })
  await expect(today.getByText('该出发了')).toBeVisible()
  await expect(today.getByText('还有 4 分钟')).toBeVisible()
  await expect(today.getByText('未派单')).toBeVisible()
  expect(await violationsOn(panel)).toEqual([])

  await desk.page.bringToFront()
  await overlay.press('派单到平板')
  await expect(today.getByText('已派单')).toBeVisible()

  await panel.getByRole('searchbox').fill('东方')
  await expect(panel.getByRole('listitem')).toHaveCount(1)
  await panel.getByRole('searchbox').fill('没有这个')
  await expect(panel.getByText('没有找到')).toBeVisible()
})

test('a visit leads to the tab that has its ticket open', async ({ desk, issues }) => {
  issues.has('31', issue())
  issues.has('32', issue())
  await opensPanel(desk.page, issues.pageOf('31'))
  const other = await desk.context.newPage()
  await opensPanel(other, issues.pageOf('32'))
  const panel = await desk.sidePanel()
  const tabs = desk.context.pages().length
  const isSeen = (page: Page) => page.evaluate(() => document.visibilityState)
  await panel.getByRole('link', { name: '#32' }).click()
  await expect.poll(() => isSeen(other)).toBe('visible')
  await panel.bringToFront()
  await panel.getByRole('link', { name: '#31' }).click()
  await expect.poll(() => isSeen(desk.page)).toBe('visible')
  expect(desk.context.pages()).toHaveLength(tabs)

  await other.close()
  await panel.bringToFront()
  const opened = desk.context.waitForEvent('page')
  await panel.getByRole('link', { name: '#32' }).click()
  await expect(await opened).toHaveURL(issues.pageOf('32'))
})

test('the side panel fits from 320 px on, and its links are big enough to touch', async ({
  desk,
  issues,
}) => {
  issues.has('31', leavesSoon())
  issues.has(
    '32',
    issue({ 预约时间: inMinutes(60) }, { subject: 'Rechnungsdruckerwarteschlangenverwaltung'.repeat(3) }),
  )
  for (const id of ['31', '32']) await opensPanel(desk.page, issues.pageOf(id))
  const panel = await desk.sidePanel()
  for (const width of [320, 400]) {
    await panel.setViewportSize({ width, height: 800 })
    await expect(panel.getByText('时间冲突：')).toHaveCount(2)
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    for (const target of await panel.locator('.clash a, input, .visit').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})

test('without a ticket the side panel says what to do', async ({ desk }) => {
  const panel = await desk.sidePanel()
  await expect(panel.getByText('还没有看过工单')).toBeVisible()
  expect(await violationsOn(panel)).toEqual([])
})

test('a thousand tickets are shown a page at a time, and found at once', async ({ desk, issues }) => {
  await hasSeen(desk.background, issues.address, 1000)
  const panel = await desk.sidePanel()
  const cards = panel.getByRole('listitem')
  await expect(cards).toHaveCount(50)
  await panel.getByRole('button', { name: '再显示 50 张' }).click()
  await expect(cards).toHaveCount(100)
  await panel.getByRole('searchbox').fill('客户 997')
  await expect(cards).toHaveCount(1)
})
