import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { overlayOn } from './closed-root.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'
import { inHousePageOf } from './in-house-pages.ts'
import { type InHouseTicket, inHouseTickets, readingOf } from './in-house-tickets.ts'
import { beginsToMap, mapMaker, readingsIn, windowOf } from './map-maker.ts'
import { type OwnDesk, startOwnDesk } from './own-desk.ts'

const settings = { organisation: '蓝桥信息服务有限公司', app: 'https://app.example.com/' }
const { describe } = test
let inHouse: OwnDesk
let browser: DeskBrowser

test.beforeAll(async () => {
  inHouse = await startOwnDesk(inHousePageOf)
  browser = await deskBrowser({ allowed: [inHouse.address], settings })
})
test.afterAll(async () => {
  await browser.closed()
  inHouse.stop()
})

const addressOf = (id: string) => `${inHouse.address}/desk/show;id=${id}`

describe.serial('a helpdesk that nobody knows', () => {
  let exported: string

  test('is mapped by pointing alone', async () => {
    test.setTimeout(180_000)
    const page = await beginsToMap(browser, addressOf('1024'))
    const picker = await mapMaker(page)
    await showsFields(page, picker)
    expect(await page.evaluate('heard')).toEqual([])

    await picker.reads('在三张工单上核对')
    await picker.reads(inHouseTickets['1024']?.address ?? '')
    await page.getByRole('link', { name: '全部工单' }).click()
    await page.getByRole('link', { name: /GD-1031/ }).click()
    const second = await mapMaker(page)
    await second.reads('13900139002')
    await second.press('加入这张工单')
    await page.getByRole('button', { name: '1107' }).click()
    await second.reads('13700137003')
    await second.press('加入这张工单')
    await second.reads('几张都一样')
    await second.press('下一步：怎么关单')

    await second.reads('在这里怎么关单？')
    await page.getByRole('button', { name: '处理结果…' }).click()
    await second.showsClosing(page.getByLabel('结果'), '哪些表示已关单？')
    await page.getByRole('button', { name: '取消' }).click()
    const opened = await windowOf(page, () => page.getByRole('link', { name: '电话解决…' }).click())
    const inWindow = await mapMaker(opened)
    await inWindow.showsClosing(opened.getByRole('button', { name: '解决并关单' }), '按钮“解决并关单”')
    await opened.close()
    await page.bringToFront()
    await second.reads('按钮“解决并关单”')
    expect(inHouse.arrivals()).toEqual([])
    await second.press('保存')
    await second.reads('已保存')
    await second.press('完成并刷新')
    await seesThePanelOf(page, '1107')
    await page.close()
  })

  test('is read field by field, on a page that loads and on one that doesn’t', async () => {
    const page = await browser.context.newPage()
    await page.goto(addressOf('1031'))
    await seesThePanelOf(page, '1031')
    await page.getByRole('button', { name: '1200' }).click()
    await seesThePanelOf(page, '1200')
    await expect
      .poll(() => readingsIn(browser))
      .toMatchObject({ '1031': readingOf('1031'), '1200': readingOf('1200') })
    await page.close()
  })

  test('isn’t closed without a record or a reason', async () => {
    const page = await browser.context.newPage()
    await page.goto(addressOf('1031'))
    await seesThePanelOf(page, '1031')
    const byDialog = async () => {
      await page.getByRole('button', { name: '处理结果…' }).click()
      await page.getByLabel('结果').selectOption('已完成')
      await page.getByRole('button', { name: '确定' }).click()
    }
    await isGuarded(page, byDialog, /POST \/desk\/rpc\/ticket \{"id":1031,"result":"7"\}/)

    await page.getByRole('button', { name: '1200' }).click()
    await seesThePanelOf(page, '1200')
    await isGuarded(page, byDialog, /\{"id":1200,"result":"7"\}/)

    const opened = await windowOf(page, () => page.getByRole('link', { name: '电话解决…' }).click())
    const closed = opened.waitForEvent('close')
    const byWindow = () => opened.getByRole('button', { name: '解决并关单' }).click({ noWaitAfter: true })
    await isGuarded(opened, byWindow, /POST \/desk\/save;id=1200 action=finish/)
    await closed
    await page.close()
  })

  test('is edited in peace', async () => {
    const page = await browser.context.newPage()
    await page.goto(addressOf('1031'))
    await seesThePanelOf(page, '1031')
    await page.getByRole('button', { name: '处理结果…' }).click()
    await page.getByLabel('结果').selectOption('处理中')
    await page.getByRole('button', { name: '确定' }).click()
    await expect(page.getByText('已提交')).toBeVisible()
    expect(inHouse.arrivals()).toHaveLength(1)
    await page.close()
  })

  test('goes into a file', async () => {
    const { page, extension } = browser
    await page.goto(`${extension}/options.html`)
    const host = new URL(inHouse.address).host
    await page.getByRole('button', { name: `改名 · ${host}` }).click()
    await page.getByLabel('新名称').fill('蓝桥自建工单')
    await page.getByRole('button', { name: '保存名称' }).click()
    const downloads = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 · 蓝桥自建工单' }).click()
    exported = await (await downloads).path()
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({ name: '蓝桥自建工单' })
  })

  test('comes back when it was removed by mistake, and is only replaced after a question', async () => {
    const { page } = browser
    await page.getByRole('button', { name: '移除 · 蓝桥自建工单' }).click()
    await expect(page.getByText('已移除“蓝桥自建工单”')).toBeVisible()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByRole('button', { name: '移除 · 蓝桥自建工单' })).toBeVisible()
    const changed = readFileSync(exported, 'utf8').replace('蓝桥自建工单', '新的自建工单')
    await imports(page, changed)
    await expect(page.getByText('要用导入的替换它吗')).toBeVisible()
    await expect(page.getByText('新的自建工单')).toBeHidden()
    await page.getByRole('button', { name: '替换' }).click()
    await expect(page.getByRole('button', { name: '移除 · 新的自建工单' })).toBeVisible()
  })

  for (const [what, change, says] of [
    ['no JSON', () => 'pages:', '它不是 JSON 文件'],
    [
      'a mistake in it',
      (json: string) => json.replace('"pages": [', '"pages": ["(",'),
      '“pages.0”不是有效的正则表达式',
    ],
    [
      'the id of a built-in one',
      (json: string) => json.replace(/"id": "[^"]+"/, '"id": "rt"'),
      '内置系统 rt',
    ],
  ] as const)
    test(`is not read from a file with ${what}, which says so`, async () => {
      const { page } = browser
      await imports(page, change(readFileSync(exported, 'utf8')))
      await expect(page.getByText(says)).toBeVisible()
    })

  test('is read the same in another browser, from the file', async () => {
    const other = await deskBrowser({ allowed: [inHouse.address], settings })
    const { page, extension } = other
    await page.goto(`${extension}/options.html`)
    await page.getByLabel('导入文件').setInputFiles(exported)
    await expect(page.getByText('已导入“蓝桥自建工单”')).toBeVisible()
    await page.getByLabel('服务台网址').fill(inHouse.address)
    await page.getByRole('combobox', { name: /^系统/ }).selectOption({ label: '蓝桥自建工单' })
    await page.getByLabel('页面上时间所属的时区').selectOption('Asia/Shanghai')
    await page.getByRole('button', { name: '允许并添加' }).click()
    await expect(page.getByText('已添加')).toBeVisible()
    await page.goto(addressOf('1200'))
    await seesThePanelOf(page, '1200')
    await expect.poll(() => readingsIn(other)).toEqual({ '1200': readingOf('1200') })
    await other.closed()
  })
})

type Picker = Awaited<ReturnType<typeof mapMaker>>

async function showsFields(page: Page, picker: Picker): Promise<void> {
  const { number, subject, caller, contact, unit, phone, address, device, serial, visit, due, owner, fault } =
    inHouseTickets['1024'] as InHouseTicket
  const cell = (text: string) => page.getByRole('cell', { name: text, exact: true })
  await picker.shows('工单号', cell(number), number)
  await picker.shows('工单标题', page.getByRole('heading', { level: 1 }), subject)
  await picker.shows('报修人', cell(caller), caller)
  await picker.shows('现场联系人', cell(contact), contact)
  await picker.shows('客户单位', cell(unit), unit)
  await picker.shows('联系电话', page.locator('[name=tel]'), phone)
  await picker.shows('上门地址', page.getByTitle(address), address)
  await picker.shows('设备型号', cell(device), device)
  await picker.shows('设备序列号', cell(serial), serial)
  await picker.shows('预约上门时间', cell(visit), visit)
  await picker.shows('截止时间', cell(due), due)
  await picker.shows('工单状态', page.locator('.pill'), '处理中')
  await picker.shows('处理人', cell(owner), owner)
  await picker.shows('类别', page.locator('[name=kind]'), '硬件')
  await picker.shows('故障描述', page.locator('.text'), fault.split('\n')[0] ?? '')
}

async function seesThePanelOf(page: Page, id: string): Promise<void> {
  const overlay = await overlayOn(page)
  const { number, subject } = inHouseTickets[id] as InHouseTicket
  // Each ticket's panel is folded first.
  const opened = async () => {
    const text = (await overlay.text()) ?? ''
    if (text && !text.includes('#')) await overlay.press('展开现场会签')
    return text
  }
  await expect.poll(opened).toContain(`#${number} ${subject}`)
}

/** Stopped first, then let go with a reason: exactly one request, counted where it arrives. */
async function isGuarded(page: Page, closes: () => Promise<unknown>, sent: RegExp): Promise<void> {
  const overlay = await overlayOn(page)
  inHouse.arrivals()
  await closes()
  await overlay.reads('先别关单')
  await overlay.press('回去补齐')
  await overlay.readsNot('先别关单')
  expect(inHouse.arrivals()).toEqual([])
  await closes()
  await overlay.reads('先别关单')
  await overlay.write('纸质签字件已寄回')
  await overlay.press('说明原因并关单')
  const arrived: string[] = []
  await expect
    .poll(() => {
      arrived.push(...inHouse.arrivals().map(({ method, url, body }) => `${method} ${url} ${body}`))
      return arrived
    })
    .toEqual([expect.stringMatching(sent)])
}

async function imports(page: Page, json: string): Promise<void> {
  const file = { name: '自建.json', mimeType: 'application/json', buffer: Buffer.from(json) }
  await page.getByLabel('导入文件').setInputFiles(file)
}
