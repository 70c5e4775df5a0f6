import { isSignature } from '@countersign/shared/record'
import type { Page } from '@playwright/test'
import { write } from '../people/hand.ts'
import { expect, test } from './brought-visit.ts'

const pad = (page: Page) => page.getByRole('group', { name: '签名', exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const sign = (page: Page) => page.getByRole('button', { name: '确认签字', exact: true })

test('the customer reads, says what they think, and signs once for both statements', async ({
  page,
  bring,
  engineer,
}) => {
  const visit = await bring('unsigned')
  await visit.open('handover')
  await expect(page.getByText('电脑运行缓慢，偶尔自动重启。')).toBeVisible()
  await page.getByAltText('第 1 页，共 2 页').scrollIntoViewIfNeeded()
  await expect(page.getByText('共 2 页，已看 1 页')).toBeVisible()
  await press(page, '看过了，下一步')
  await page.getByRole('radio', { name: /^5/ }).check({ force: true })
  await page.getByLabel(/^您想说的话/).fill('来得准时。')
  await press(page, '下一步')
  await expect(page.getByText('您签一次名，对这两段话都有效')).toBeVisible()
  await expect(page.getByText('您的评价：5 分（满分 5 分） 来得准时。')).toBeVisible()
  await expect(sign(page)).toBeDisabled()
  await write('王芳', pad(page).locator('canvas'))
  await sign(page).click()
  await expect(page.getByText('内容已保存在这台设备上')).toBeVisible()
  await engineer.takesTheTabletBack()
  await engineer.opensTheRecord()
  await expect(page.getByRole('heading', { name: '服务记录单' })).toBeVisible()
  await expect(page.getByText('尚未完成')).toBeHidden()

  const { state } = await visit.record()
  const [first, second] = [state.places[1], state.places[2]]
  if (!isSignature(first) || !isSignature(second)) throw new Error('a signature is missing')
  expect([first.statement.id, second.statement.id]).toEqual(['no-data-operation', 'completion'])
  expect(second.ink).toEqual(first.ink)
  expect(second.signer).toEqual({ name: '王芳', relation: 'customer', identified: 'badge' })
  expect([second.pages, second.pagesSeen]).toEqual([2, 1])
  expect(state.opinion).toMatchObject({ rating: 5, words: '来得准时。' })
})

test('strokes drawn before a crash, or before the browser’s back, are there to go on with', async ({
  page,
  bring,
  engineer,
}) => {
  const visit = await bring('unsigned')
  await visit.open('handover')
  await press(page, '看过了，下一步')
  await press(page, '下一步')
  await write('王芳', pad(page).locator('canvas'))
  await expect(sign(page)).toBeEnabled()

  await page.goBack()
  await expect(page.getByRole('heading', { name: '您对这次服务满意吗？' })).toBeVisible()
  await page.goForward()
  await expect(sign(page)).toBeEnabled()

  await page.reload()
  await expect(pad(page).getByText('已签，可以继续')).toBeVisible()
  await sign(page).click()
  await engineer.takesTheTabletBack()
  expect(isSignature((await visit.record()).state.places[2])).toBe(true)
})

test('a dot is not a signature', async ({ page, bring }) => {
  const visit = await bring('unsigned')
  await visit.open('handover?step=sign')
  await pad(page).locator('canvas').tap()
  await expect(pad(page).getByText('请写完整的姓名')).toBeVisible()
  await expect(sign(page)).toBeDisabled()
})

test('what repeats an earlier drawing is no signature; the same hand again is', async ({ page, bring }) => {
  const first = await bring('till-disk-replaced', ({ state }) => state.places[1] !== null)
  await first.open('sign-data-safety')
  await write('陈秀英', pad(page).locator('canvas'))
  await sign(page).click()
  await expect(page.getByRole('heading', { name: '谢谢，已签字' })).toBeVisible()

  const second = await bring('unsigned')
  await second.open('handover?step=sign')
  await write('陈秀英', pad(page).locator('canvas'))
  await sign(page).click()
  await expect(pad(page).getByText('同一笔迹的复制')).toBeVisible()
  await expect(sign(page)).toBeDisabled()
  await press(page, '重写')
  await write('陈秀英', pad(page).locator('canvas'), 1)
  await sign(page).click()
  await expect(page.getByRole('heading', { name: '谢谢您，签字已完成' })).toBeVisible()
})

test('nobody is forced: a refusal is recorded with its reason', async ({ page, bring, engineer }) => {
  const visit = await bring('unsigned')
  await visit.open('handover?step=sign')
  await press(page, '我不想签字')
  await expect(page.getByRole('button', { name: '不签字，记下原因' })).toBeDisabled()
  await page.getByLabel('不签字的原因').fill('风扇还是响')
  await press(page, '不签字，记下原因')
  await expect(page.getByRole('heading', { name: '好的，您的意见已记下' })).toBeVisible()
  await engineer.takesTheTabletBack()
  const { places } = (await visit.record()).state
  expect(places[2]).toMatchObject({ reason: '风扇还是响', person: '王芳' })
  expect(isSignature(places[1])).toBe(false)
})

test('data safety is signed before the work, over the plan as it is', async ({ page, bring }) => {
  const visit = await bring('till-disk-replaced', ({ state }) => state.places[1] !== null)
  await visit.open('sign-data-safety')
  await expect(page.getByText('更换硬盘', { exact: true })).toBeVisible()
  await write('陈秀英', pad(page).locator('canvas'))
  await sign(page).click()
  await expect(page.getByRole('heading', { name: '谢谢，已签字' })).toBeVisible()
  const { dataWork, places } = (await visit.record()).state
  expect(places[1]).toMatchObject({ about: dataWork?.event, statement: { id: 'data-safety' } })
})

test('where data safety was signed before, only completion is asked for', async ({ page, bring }) => {
  const visit = await bring('till-disk-replaced', ({ state }) => isSignature(state.places[2]))
  await visit.open('handover?step=sign')
  await expect(page.getByText(/^数据安全一处已由陈秀英于 .* 签字。$/).first()).toBeVisible()
  await write('陈秀英', pad(page).locator('canvas'), 3)
  await sign(page).click()
  await expect(page.getByRole('heading', { name: '谢谢您，签字已完成' })).toBeVisible()
  const { places } = (await visit.record()).state
  expect(places[2]).toMatchObject({ statement: { id: 'completion' } })
  expect(places[1]).toMatchObject({ statement: { id: 'data-safety' } })
})

test('a colleague signs only after the customer agreed on the phone', async ({ page, bring, engineer }) => {
  const visit = await bring('unsigned')
  await visit.open('handover?step=sign')
  await press(page, '由他人签字')
  await page.getByLabel('签字人姓名').fill('周敏')
  await page.getByRole('radio', { name: '客户同事' }).check()
  await write('周敏', pad(page).locator('canvas'))
  await expect(page.getByText('先由工程师打电话征得客户本人同意')).toBeVisible()
  await press(page, '交还工程师打电话')
  await engineer.typesThePin()
  await expect(page.getByText('您同意由这位同事代您签字吗：周敏？')).toBeVisible()
  await press(page, '客户同意')
  await press(page, '我是工程师，继续')
  await visit.open('handover?step=sign')
  await sign(page).click()
  await expect(page.getByRole('heading', { name: '谢谢您，签字已完成' })).toBeVisible()
  const { consents, places } = (await visit.record()).state
  expect(consents.at(-1)).toMatchObject({ consent: 'delegated-signing', channel: 'phone', answer: 'yes' })
  expect(places[2]).toMatchObject({ signer: { name: '周敏', relation: 'colleague' } })
})

test('the engineer can’t sign for the customer', async ({ page, bring }) => {
  const visit = await bring('unsigned')
  await visit.open('handover?step=sign')
  await press(page, '由他人签字')
  await page.getByLabel('签字人姓名').fill('李明')
  await write('李明', pad(page).locator('canvas'))
  await expect(page.getByText('不能代客户签字')).toBeVisible()
  await expect(sign(page)).toBeDisabled()
})

test('what is still missing is shown to the engineer, with the way there', async ({ page, bring }) => {
  const visit = await bring('printer-jam', ({ state }) => state.verified !== null)
  await visit.open('handover')
  await expect(page.getByRole('heading', { name: '还不能交给客户签字' })).toBeVisible()
  await page.getByRole('region', { name: '服务后验机' }).getByRole('button', { name: '去完成' }).click()
  await expect(page.getByRole('heading', { name: '验机与结果' })).toBeVisible()
})
