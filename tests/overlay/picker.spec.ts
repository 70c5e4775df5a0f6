import { expect, type Page, test } from '@playwright/test'
import { violationsOn } from '../parts/axe.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'
import { inHousePageOf } from './in-house-pages.ts'
import { inHouseTickets } from './in-house-tickets.ts'
import { violationsInside } from './inside-violations.ts'
import { beginsToMap, mapMaker } from './map-maker.ts'
import { type OwnDesk, startOwnDesk } from './own-desk.ts'

let inHouse: OwnDesk
let browser: DeskBrowser
let page: Page
let picker: Awaited<ReturnType<typeof mapMaker>>

test.beforeAll(async () => {
  inHouse = await startOwnDesk(inHousePageOf)
  browser = await deskBrowser({ allowed: [inHouse.address], settings: {} })
})
test.afterAll(async () => {
  await browser.closed()
  inHouse.stop()
})
test.beforeEach(async () => {
  page = await beginsToMap(browser, `${inHouse.address}/desk/show;id=1024`)
  picker = await mapMaker(page)
  await picker.reads('请点一下“工单号”')
})
test.afterEach(async () => {
  await page.close()
})

test('the page hears nothing of it, and isn’t changed', async () => {
  const before = await page.evaluate(asItStands)
  await (await picker.points(page.getByRole('button', { name: '处理结果…' }))).press()
  await picker.reads('请点一下“工单标题”')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await picker.reads('请点一下“工单号”')
  await (await picker.points(page.getByRole('link', { name: '全部工单' }))).press()
  await picker.reads('请点一下“工单标题”')
  expect(await page.evaluate('heard')).toEqual([])
  expect(await page.evaluate(asItStands)).toBe(before)
  expect(page.url()).toContain('1024')
})

test('keys alone are enough', async () => {
  await picker.press('先操作页面')
  await picker.press('继续指认')
  for (let presses = 0; !(await picker.text())?.includes('会读到\nGD-1024'); presses++) {
    expect(presses).toBeLessThan(12)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await picker.reads('请点一下“工单标题”')
  await page.keyboard.press('Escape')
  await picker.reads('现在读到')
  await picker.reads('GD-1024')
})

test('the page works while it is to be used first', async () => {
  await picker.press('先操作页面')
  await page.getByRole('button', { name: '处理结果…' }).click()
  await expect(page.getByLabel('结果')).toBeVisible()
  await picker.press('继续指认')
  await picker.shows('工单号', page.getByRole('cell', { name: 'GD-1024' }), 'GD-1024')
})

test('the number may be the one in the address', async () => {
  await picker.press('用网址里的 1024')
  await picker.reads('请点一下“工单标题”')
})

test('it goes on after a reload, until it is ended', async () => {
  await picker.shows('工单号', page.getByRole('cell', { name: 'GD-1024' }), 'GD-1024')
  await picker.reads('请点一下“工单标题”')
  await page.reload()
  const again = await mapMaker(page)
  await again.reads('请点一下“工单标题”')
  await again.reads('已指认 1 项')
  await again.press('结束指认')
  await again.press('继续指认')
  await again.reads('请点一下“工单标题”')
  await again.press('结束指认')
  await again.press('放弃')
  await expect(page.locator('countersign-picker')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('countersign-picker')).toHaveCount(0)
})

test('a place that fits one ticket only is seen, and shown again', async () => {
  await picker.press('用网址里的 1024')
  await picker.shows('工单标题', page.getByRole('heading', { level: 1 }), '收银机无法开机')
  for (const field of ['报修人', '现场联系人', '客户单位']) await picker.skips(field)
  // What was pointed at stands on every page of it.
  await picker.shows('联系电话', page.getByRole('link', { name: '全部工单' }), '全部工单')
  const rest = [
    '上门地址',
    '设备型号',
    '设备序列号',
    '预约上门时间',
    '截止时间',
    '工单状态',
    '处理人',
    '类别',
    '故障描述',
  ]
  for (const field of rest) await picker.skips(field)
  await picker.reads('在三张工单上核对')
  for (const id of ['1107', '1200']) {
    await page.getByRole('button', { name: id }).click()
    await picker.reads(inHouseTickets[id]?.subject ?? '')
    await picker.press('加入这张工单')
  }
  await picker.reads('几张都一样，请核对')
  await picker.press('重新指认 · 联系电话')
  await picker.shows('联系电话', page.locator('[name=tel]'), '13600136004')
  await picker.reads('待打开')
  await picker.readsNot('几张都一样')
  await page.getByRole('button', { name: '1107' }).click()
  await picker.reads('13700137003')
  await picker.press('打开这张工单来读')
  const there = await mapMaker(page)
  await there.reads('13800138001')
  expect(await violationsInside(there, page)).toEqual([])
  await there.press('下一步：怎么关单')
  await there.reads('在这里怎么关单？')
  await page.getByRole('button', { name: '处理结果…' }).click()
  await there.showsClosing(page.getByLabel('结果'), '哪些表示已关单？')
  expect(await violationsInside(there, page)).toEqual([])
})

test('it begins from the side panel, too, on a page that nothing reads yet', async () => {
  await picker.press('结束指认')
  await picker.press('放弃')
  const side = await browser.context.newPage()
  await side.goto(`${browser.extension}/sidepanel.html`)
  await expect(side.getByRole('heading', { level: 1 })).toBeVisible()
  await page.bringToFront()
  // It lies beside the page: what is in front stays there.
  await side.getByRole('button', { name: '开始指认' }).dispatchEvent('click')
  const again = await mapMaker(page)
  await again.reads('请点一下“工单号”')
  await side.close()
})

test('everybody can use it', async () => {
  expect(await violationsInside(picker, page)).toEqual([])
  const options = browser.page
  await options.bringToFront()
  expect(await violationsOn(options)).toEqual([])
  for (const lang of ['中文', 'English']) {
    await options.setViewportSize({ width: 390, height: 844 })
    await options.locator('[name=lang]').selectOption({ label: lang })
    await options.getByRole('button', { name: /^(保存|Save)$/ }).click()
    await expect(options.locator('html')).toHaveAttribute('lang', lang === '中文' ? 'zh-CN' : 'en')
    expect(await options.evaluate('document.documentElement.scrollWidth')).toBe(390)
  }
  await options.setViewportSize({ width: 1280, height: 800 })
})

/** Runs in the page: all of it but the picker's own node. */
function asItStands(): string {
  return [...document.documentElement.children]
    .filter(({ localName }) => localName !== 'countersign-picker')
    .map(({ outerHTML }) => outerHTML)
    .join('\n')
}
