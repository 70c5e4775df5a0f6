import { expect, test } from './brought-visit.ts'

const unasked = { sample: 'printer-jam', before: 'consents' } as const

test('yes is recorded with the words shown and who answered', async ({ page, bring, engineer }) => {
  const visit = await bring(unasked.sample, ({ state }) => state[unasked.before].length > 0)
  await visit.open('ask/touch-device')
  const shown = await page.getByText('服务工程师需要操作您的设备').textContent()
  await page.getByRole('button', { name: '同意', exact: true }).click()
  await expect(page.getByRole('heading', { name: '谢谢，您的答复已记下' })).toBeVisible()
  await engineer.takesTheTabletBack()
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
  const { consents } = (await visit.record()).state
  expect(consents).toMatchObject([
    {
      consent: 'touch-device',
      answer: 'yes',
      channel: 'screen',
      lang: 'zh-CN',
      words: shown,
      person: '张伟',
    },
  ])
})

test('no is a full answer; the engineer then sees what to do', async ({ page, bring, engineer }) => {
  const visit = await bring(unasked.sample, ({ state }) => state[unasked.before].length > 0)
  await visit.open('ask/touch-device')
  await page.getByRole('button', { name: '不同意', exact: true }).click()
  await engineer.takesTheTabletBack()
  await expect(page.getByRole('heading', { name: '客户没有同意' })).toBeVisible()
  await expect(page.getByText('不争辩')).toBeVisible()
  expect((await visit.record()).state.consents).toMatchObject([{ answer: 'no' }])
})

test('the customer answers in their language; the engineer gets the tablet back in their own', async ({
  page,
  bring,
  engineer,
}) => {
  const visit = await bring(unasked.sample, ({ state }) => state[unasked.before].length > 0)
  await visit.open('ask/touch-device')
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('button', { name: 'I agree' }).click()
  await page.getByRole('button', { name: 'I’m the engineer: go on' }).click()
  await engineer.typesThePin()
  await expect(page.getByRole('navigation', { name: '服务步骤' })).toBeVisible()
  expect((await visit.record()).state.consents).toMatchObject([{ lang: 'en' }])
})

test('by phone the engineer reads the words out, and the number called is recorded', async ({
  page,
  bring,
  engineer,
}) => {
  const visit = await bring('unsigned')
  await visit.open(`ask/change-settings?about=${encodeURIComponent('默认打印机')}`)
  await page.getByRole('button', { name: '由他人答复' }).click()
  await engineer.typesThePin()
  await page.getByRole('radio', { name: '打电话' }).check()
  await page.getByLabel('拨打的号码').fill('')
  await page.getByRole('button', { name: '客户同意' }).click()
  await expect(page.getByText('请填写拨打的号码。')).toBeVisible()
  await page.getByLabel('拨打的号码').fill('0571-5550 0118')
  await page.getByRole('button', { name: '客户同意' }).click()
  await expect(page.getByRole('heading', { name: '客户同意' })).toBeVisible()
  expect((await visit.record()).state.consents.at(-1)).toMatchObject({
    consent: 'change-settings',
    about: '默认打印机',
    channel: 'phone',
    phone: '0571-5550 0118',
  })
})
