import { officeJob, printerJob } from '../fixtures/jobs.ts'
import { expect, test } from '../fixtures/test.ts'

test('who was here before is seen before the call, and how the week went after it', async ({
  engineer,
  dispatcher,
}) => {
  const appointment = new Date().toISOString()
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, { appointment })))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  expect(await engineer.earlierVisits()).toEqual([])
  await engineer.calls()
  await engineer.seesThatAllIsSaved()

  // Another customer, the same printer by its serial.
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(officeJob, { appointment })))
  await engineer.takesTheJob()
  const [earlier] = await engineer.seesEarlierVisits(1)
  for (const told of ['李明', '打印时频繁卡纸', '没有结果', '未签字']) expect(earlier).toContain(told)
  await engineer.opensTheVisitOf('打印时频繁卡纸')
  await engineer.seesTheJobOf('东城区东方小学')

  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  const figures = await engineer.readsTheirFigures()
  expect(figures).toMatch(/服务次数2[^\d/]/)
  expect(figures).toMatch(/及时联系1 \/ 1[^\d]/)
  expect(figures).toMatch(/按时到达暂无/)
  expect(figures).toMatch(/还没完成2 \/ 2[^\d]/)
})
