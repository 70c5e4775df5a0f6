import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { recordHash } from '@countersign/shared/record'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { tillJob } from '../fixtures/jobs.ts'
import { customerOn } from '../people/customer.ts'
import { dispatcherAt } from '../people/dispatcher.ts'
import { engineerOn } from '../people/engineer.ts'
import { pin } from '../people/lending.ts'
import { type BroughtVisit, expect, test } from './brought-visit.ts'

/** Whatever belongs to anybody but the customer who holds the tablet. */
const others = ['东方小学', '张伟', '蜂鸟便利店', '陈秀英', '我的服务', '导出全部', '服务步骤']

const theirPage = (page: Page) => page.getByRole('heading', { name: '这次服务，请您过目' })

test('whatever the customer does, they see their own page', async ({ page, bring, host }) => {
  const { another, visit } = await twoVisits(bring)
  await visit.open('handover')
  await isTheirs(page)

  await page.reload()
  await isTheirs(page)
  await page.goBack()
  await isTheirs(page)
  await page.goForward()
  await isTheirs(page)
  for (const address of [
    '/',
    '/settings',
    '/new',
    '/take',
    `/visits/${visit.visit}`,
    `/visits/${visit.visit}/document`,
    `/visits/${another.visit}`,
    `/visits/${another.visit}/handover`,
  ]) {
    await page.goto(host.address + address)
    await isTheirs(page)
  }
})

test('a link that is opened meanwhile waits until the engineer has the tablet', async ({
  page,
  bring,
  host,
  engineer,
}) => {
  const { visit } = await twoVisits(bring)
  const { linkTo, dispatches } = dispatcherAt(host.address)
  await visit.open('handover')
  await isTheirs(page)
  await page.goto(linkTo(dispatches(tillJob)))
  await isTheirs(page)
  expect(page.url()).not.toContain('dispatch')
  await page.reload()
  await isTheirs(page)
  await engineer.takesTheTabletBack()
  await engineer.seesTheJobOf('蜂鸟便利店（和平里店）')
})

test('another tab shows the customer’s page too, and is free with the first', async ({
  page,
  context,
  bring,
  host,
  engineer,
}) => {
  const { visit } = await twoVisits(bring)
  const other = await context.newPage()
  await other.goto(`${host.address}/`)
  await engineerOn(other).isReadyForTheDay()
  await expect(other.getByRole('heading', { name: '我的服务' })).toBeVisible()
  await visit.open('handover')
  await isTheirs(other)
  const third = await context.newPage()
  await third.goto(`${host.address}/settings`)
  await isTheirs(third)
  await engineer.takesTheTabletBack()
  for (const tab of [page, other, third])
    await expect(tab.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
})

test('the browser’s back goes along the customer’s steps, and a restart comes back to the step', async ({
  page,
  bring,
}) => {
  const { visit } = await twoVisits(bring)
  const customer = customerOn(page)
  await visit.open('handover')
  await customer.reads()
  await customer.tells({ rating: 5 })
  await expect(page.getByRole('heading', { name: '请您确认并签字' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: '请您确认并签字' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: '您对这次服务满意吗？' })).toBeVisible()
  await page.goBack()
  await isTheirs(page)
})

test('asked for the tablet, the customer may keep it; the PIN is asked for after a restart as well', async ({
  page,
  bring,
  engineer,
}) => {
  const { visit } = await twoVisits(bring)
  await visit.open('handover')
  await engineer.asksForTheTablet()
  await page.reload()
  await engineer.leavesItToTheCustomer()
  await isTheirs(page)
  await engineer.asksForTheTablet()
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
})

test('five wrong PINs cost a wait, which neither a restart nor the clock cuts short', async ({
  page,
  bring,
  engineer,
}) => {
  await page.clock.install()
  const { visit } = await twoVisits(bring)
  await visit.open('handover')
  await engineer.asksForTheTablet()
  const triesAWrongOne = async () => {
    await engineer.mayTry()
    await engineer.types('9999')
  }
  for (let n = 1; n < 5; n++) {
    await triesAWrongOne()
    await expect(page.getByText('PIN 不对，请再试。')).toBeVisible()
  }
  for (const wait of [30, 60, 120, 300]) {
    await triesAWrongOne()
    const told = await engineer.readsTheWait()
    expect([told <= wait, told > wait / 2]).toEqual([true, true])
    if (wait < 300) await page.clock.fastForward(wait * 1000)
  }
  await page.clock.fastForward(120_000)
  await page.reload()
  const left = await engineer.readsTheWait()
  expect([left <= 180, left > 90]).toEqual([true, true])
  await page.clock.setSystemTime(Date.now() - 86_400_000)
  await page.reload()
  expect(await engineer.readsTheWait()).toBeGreaterThan(240)
  await page.clock.fastForward(300_000)
  await engineer.mayTry()
  await engineer.typesThePin()
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
})

test('who forgot the PIN sets a new one with the recovery code, and nothing is lost', async ({
  page,
  bring,
  engineer,
}) => {
  const { visit } = await twoVisits(bring)
  const code = await engineer.makesANewCode()
  await visit.open('handover')
  await engineer.asksForTheTablet()
  await engineer.forgetsThePin()
  await engineer.typesTheCode('0000-0000-0000-0000')
  await expect(page.getByText('恢复码不对')).toBeVisible()
  await engineer.typesTheCode(code.toLowerCase().replaceAll('-', ' '))
  const another = await engineer.setsThePin('975310')
  expect(another).toMatch(/^(\w{4}-){3}\w{4}$/)
  expect(another).not.toBe(code)
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
  await visit.open('handover')
  await engineer.asksForTheTablet()
  await engineer.types(pin)
  await expect(page.getByText('PIN 不对，请再试。')).toBeVisible()
  await engineer.mayTry()
  await engineer.typesThePin('975310')
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
})

test('a PIN that was changed in the settings is the one that counts', async ({ page, bring, engineer }) => {
  const { visit } = await twoVisits(bring)
  await engineer.changesThePin('86420')
  await visit.open('handover')
  await engineer.asksForTheTablet()
  await engineer.types(pin)
  await expect(page.getByText('PIN 不对，请再试。')).toBeVisible()
  await engineer.mayTry()
  await engineer.typesThePin('86420')
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
})

test('what was refused is told to the engineer, past the PIN', async ({ page, bring, engineer }) => {
  const { visit } = await twoVisits(bring)
  await visit.open('handover?step=sign')
  await page.getByRole('button', { name: '我不想签字' }).click()
  await page.getByLabel('不签字的原因').fill('不满意 \u{10FFFD}')
  await page.getByRole('button', { name: '不签字，记下原因' }).click()
  await expect(page.getByText('还有一件事要工程师先办好')).toBeVisible()
  expect(await page.content()).not.toContain('无法印在')
  await engineer.takesTheTabletBack()
  expect(await engineer.readsTheRefusal()).toContain('无法印在服务记录单上')
})

test('after signing the customer gets a copy, and a code it can be checked by', async ({ page, bring }) => {
  const { visit } = await twoVisits(bring)
  await visit.open('handover?step=sign')
  await customerOn(page).signs('王芳')
  const save = page.getByRole('button', { name: '保存 PDF' })
  await expect(save).toBeVisible({ timeout: 30_000 })
  const told = readCode(await page.getByRole('img', { name: /^二维码/ }).screenshot())
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()])
  const pdf = readFileSync(await file.path())
  await page.reload()
  await expect(page.getByRole('heading', { name: '谢谢您，签字已完成' })).toBeVisible()

  const record = await visit.record()
  expect(told).toContain(record.state.opened?.number)
  expect(told).toContain(recordHash(record))
  expect(told).toContain(createHash('sha256').update(pdf).digest('hex'))
  expect(file.suggestedFilename()).toContain(record.state.opened?.number)
})

/** Two customers' visits on one tablet. */
async function twoVisits(
  bring: (sample: string) => Promise<BroughtVisit>,
): Promise<{ another: BroughtVisit; visit: BroughtVisit }> {
  const another = await bring('printer-jam')
  return { another, visit: await bring('unsigned') }
}

/** The customer's page, and nothing of anybody else's anywhere in it. */
async function isTheirs(page: Page): Promise<void> {
  await expect(theirPage(page)).toBeVisible()
  const everything = (await page.title()) + (await page.content())
  expect(others.filter((one) => everything.includes(one))).toEqual([])
}

function readCode(picture: Buffer): string {
  const { width, height, data } = PNG.sync.read(picture)
  return decodeQR({ width, height, data })
}
