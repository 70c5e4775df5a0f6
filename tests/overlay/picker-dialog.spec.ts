import { expect, test } from '@playwright/test'
import { overlayOn } from './closed-root.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'
import { beginsToMap, mapMaker } from './map-maker.ts'
import { type OwnDesk, startOwnDesk } from './own-desk.ts'

let desk: OwnDesk
let browser: DeskBrowser

test.beforeAll(async () => {
  desk = await startOwnDesk()
  browser = await deskBrowser({ allowed: [desk.address], settings: {} })
})
test.afterAll(async () => {
  await browser.closed()
  desk.stop()
})

test('what closes in a dialog over everything can be shown, and is guarded', async () => {
  const page = await beginsToMap(browser, `${desk.address}/tickets/5`)
  let picker = await mapMaker(page)
  await picker.press('用网址里的 5')
  await picker.shows('工单标题', page.locator('#view'), 'Ticket 5')
  while (!(await picker.text())?.includes('在三张工单上核对')) {
    const before = await picker.text()
    await picker.press('跳过')
    await expect.poll(picker.text).not.toBe(before)
  }
  for (const id of ['6', '7']) {
    await page.goto(`${desk.address}/tickets/${id}`)
    picker = await mapMaker(page)
    await picker.reads(`Ticket ${id}`)
    await picker.press('加入这张工单')
  }
  await picker.press('下一步：怎么关单')
  await picker.press('指给我看')
  await picker.reads('不会真的关单')
  await page.keyboard.down('Alt')
  await page.getByRole('button', { name: 'Close in a dialog' }).click()
  await page.keyboard.up('Alt')
  await (await picker.points(page.getByRole('button', { name: 'Close it' }))).press()
  await picker.reads('按钮“Close it”')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(desk.arrivals()).toEqual([])
  await picker.press('保存')
  await picker.reads('已保存')

  await page.goto(`${desk.address}/tickets/8`)
  await (await overlayOn(page)).reads('未派单')
  await page.getByRole('button', { name: 'Close in a dialog' }).click()
  await page.getByRole('button', { name: 'Close it' }).click()
  await (await overlayOn(page)).reads('先别关单')
  expect(desk.arrivals()).toEqual([])
})
