import { expect, inMinutes, issue, opensPanel, test } from './day-desk.ts'
import { violationsInside } from './inside-violations.ts'

for (const look of ['light', 'dark'] as const) {
  test(`everybody can read and use the panel: ${look}`, async ({ desk: { page }, issues }) => {
    issues.has('31', issue({ 客户电话: '', 故障描述: '要求重装系统', 预约时间: inMinutes(45) }))
    issues.has('32', issue({ 预约时间: inMinutes(50) }))
    await opensPanel(page, issues.pageOf('32'))
    const overlay = await opensPanel(page, issues.pageOf('31'))
    await overlay.reads('工单缺少联系电话')
    await overlay.press('知道了')
    await overlay.reads('已收起 1 项')
    expect(await violationsInside(overlay, page, look)).toEqual([])
    await page.bringToFront()
    await overlay.press('派单到平板')
    await overlay.reads('已派单')
    expect(await violationsInside(overlay, page, look)).toEqual([])
  })
}

test('a subject of any length leaves the panel its room', async ({ desk: { page }, issues }) => {
  issues.has('31', issue({}, { subject: '很长的标题'.repeat(180) }))
  const overlay = await opensPanel(page, issues.pageOf('31'))
  await overlay.reads('未派单')
  expect((await overlay.boxOf('header'))?.height).toBeLessThan(120)
})
