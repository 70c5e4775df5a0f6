import { overlayOn } from './closed-root.ts'
import { expect, inMinutes, issue, opensPanel, test } from './day-desk.ts'

test('the field that is missing is shown on the page, and nothing of the page is changed', async ({
  desk: { page },
  issues,
}) => {
  issues.has('31', issue({ 客户电话: '' }))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads('工单缺少联系电话')
  const before = await page.locator('body').evaluate((body) => body.outerHTML)
  await overlay.press('标出位置')
  // The value is empty: its row is what can be seen.
  const field = page.locator('.attribute', { hasText: '客户电话' })
  await expect(field).toBeInViewport()
  await expect
    .poll(async () => {
      const [frame, box] = [await overlay.boxOf('.outline'), await field.boundingBox()]
      return frame && box && Math.abs(frame.y + 4 - box.y) < 2 && Math.abs(frame.x + 4 - box.x) < 2
    })
    .toBe(true)
  expect(await page.locator('body').evaluate((body) => body.outerHTML)).toBe(before)
  await page.mouse.click(5, 5)
  await expect.poll(() => overlay.boxOf('.outline')).toBeUndefined()
})

test('a page without the field says so', async ({ desk: { page }, issues }) => {
  const { 客户电话: _, ...fields } = issue().fields
  issues.has('31', { subject: '收银机', fields })
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.press('标出位置')
  await overlay.reads('这一页上没有这个字段')
})

test('the words to say are copied, with who speaks and to whom, and the number is called', async ({
  desk: { page },
  issues,
}) => {
  issues.has('31', issue({ 故障描述: '要求重装系统', 服务地址: '' }))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads('工单缺少上门地址')
  expect(await overlay.linkOf('打电话')).toBe('tel:13800138001')
  await overlay.press('复制话术')
  await overlay.reads('已复制')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toMatch(/^张伟您好，我是蓝桥信息服务有限公司服务台。/)
  await overlay.press('复制话术')
  await expect.poll(copied).toContain('请您提前备份好重要文件')
})

test('a line that is put away is gone until it is brought back', async ({ desk: { page }, issues }) => {
  issues.has('31', issue({ 客户电话: '' }))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads('工单缺少联系电话')
  await overlay.press('知道了')
  await overlay.readsNot('工单缺少联系电话')
  await page.reload()
  const again = await overlayOn(page)
  await again.press('展开现场会签')
  await again.press('已收起 1 项')
  await again.press('恢复: 工单缺少联系电话')
  await again.readsNot('已收起')
  await again.reads('工单缺少联系电话')
})

test('a visit that clashes names the other, and leads there', async ({ desk: { page }, issues }) => {
  issues.has('31', issue({ 预约时间: inMinutes(150) }))
  issues.has('32', issue({ 预约时间: inMinutes(180), 客户单位: '东方小学' }))
  await opensPanel(page, issues.pageOf('32'))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads('#32 东方小学')
  expect(await overlay.linkOf('#32 东方小学')).toBe(issues.pageOf('32'))
})

test('what the ticket says is due is counted down to', async ({ desk: { page }, issues }) => {
  issues.has('31', issue({ 计划完成日期: inMinutes(95) }))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads(/服务时限\s*还有 1 小时 3\d 分/)
})
