import { expect, issue, leavesSoon, opensPanel, settingsFor, test } from './day-desk.ts'
import { deskBrowser } from './desk-browser.ts'
import { badgeOf, nextAlarm, notifiedBy, wipesNotifications } from './extension-api.ts'

test('the badge counts what presses, and the alarm is set for what comes next', async ({ desk, issues }) => {
  issues.has('31', leavesSoon())
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.reads('该出发了')
  await expect.poll(() => badgeOf(desk.background)).toBe('2')
  const next = (await nextAlarm(desk.background)) ?? 0
  expect(next).toBeGreaterThan(Date.now())
  expect(next).toBeLessThanOrEqual(Date.now() + 5 * 60_000)
  await overlay.press('知道了')
  await expect.poll(() => badgeOf(desk.background)).toBe('1')
})

test('somebody is notified once of what presses on a visit that was sent', async ({ desk, issues }) => {
  issues.has('31', leavesSoon())
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.reads('该出发了')
  await expect.poll(() => badgeOf(desk.background)).toBe('2')
  expect(await notifiedBy(desk.background)).toEqual([])
  await overlay.press('派单到平板')
  await expect.poll(() => notifiedBy(desk.background)).toEqual(['31 B2/leave'])

  await wipesNotifications(desk.background)
  issues.has('32', leavesSoon('李工'))
  await opensPanel(desk.page, issues.pageOf('32'))
  await expect.poll(() => badgeOf(desk.background)).not.toBe('2')
  expect(await notifiedBy(desk.background)).toEqual([])
})

test('a notification goes when its reminder is put away', async ({ desk, issues }) => {
  issues.has('31', leavesSoon())
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.press('派单到平板')
  await expect.poll(() => notifiedBy(desk.background)).toEqual(['31 B2/leave'])
  await overlay.press('知道了')
  await overlay.press('知道了')
  await expect.poll(() => notifiedBy(desk.background)).toEqual([])
})

test('a ticket that was closed without a record is flagged until somebody says why', async ({
  desk,
  issues,
}) => {
  issues.has('31', issue({}, { status: '已关闭' }))
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.reads('工单已关闭，但没有完整的现场服务记录')
  await overlay.readsNot('派单到平板')
  await expect.poll(() => badgeOf(desk.background)).toBe('1')
  const panel = await desk.sidePanel()
  const late = panel.getByRole('region', { name: '已过时间' })
  await expect(late.getByText('已关单，缺完整记录')).toBeVisible()

  await desk.page.bringToFront()
  await overlay.press('记下原因')
  await overlay.reads('请写明原因')
  await overlay.write('纸质签字件已寄回')
  await overlay.press('记下原因')
  await overlay.readsNot('工单已关闭，但没有完整的现场服务记录')
  await overlay.reads('纸质签字件已寄回')
  await expect.poll(() => badgeOf(desk.background)).toBe('')
  await expect(panel.getByText('已关单，已说明原因')).toBeVisible()
})

test('what was told is not told again by a browser that was shut meanwhile', async ({ issues }) => {
  const allowed = { allowed: [issues.address], settings: settingsFor(issues.address) }
  const desk = await deskBrowser(allowed)
  issues.has('31', leavesSoon())
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.press('派单到平板')
  await expect.poll(() => notifiedBy(desk.background)).toEqual(['31 B2/leave'])
  const again = await desk.opensAgain()
  await expect.poll(() => badgeOf(again.background)).toBe('2')
  expect(await notifiedBy(again.background)).toEqual([])
  await again.closed()
})

test('whoever doesn’t want to be notified says so', async ({ desk, issues }) => {
  const options = await desk.context.newPage()
  await options.goto(`${desk.extension}/options.html`)
  const choice = options.getByRole('checkbox', { name: '到点时由浏览器弹出通知' })
  await expect(choice).toBeChecked()
  await choice.click()
  await expect(choice).not.toBeChecked()
  issues.has('31', leavesSoon())
  const overlay = await opensPanel(desk.page, issues.pageOf('31'))
  await overlay.press('派单到平板')
  await overlay.reads('已派单')
  await expect.poll(() => badgeOf(desk.background)).toBe('2')
  expect(await notifiedBy(desk.background)).toEqual([])
  await options.bringToFront()
  await choice.click()
  await expect.poll(() => notifiedBy(desk.background)).toEqual(['31 B2/leave'])
})
