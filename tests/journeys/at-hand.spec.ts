import { readRecord } from '@countersign/shared/record'
import { logsIn } from '../fixtures/exported.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { expect, test } from '../fixtures/test.ts'

test('at the door the engineer shows the badge, and it says whom to call', async ({ engineer, host }) => {
  await engineer.opens(`${host.address}/settings`)
  await engineer.introducesThemselves()
  await engineer.writesDownTheHotlines({ serviceDesk: '400-555 0100', complaints: '010-5550 0199' })
  await engineer.opens(host.address)
  await engineer.isReadyForTheDay()
  await engineer.entersByHand({ unit: '东方小学', person: '张伟' })
  await engineer.looksAt('meet')
  const badge = await engineer.showsTheirBadge()
  for (const told of ['蓝桥信息服务有限公司', '李明', '工号 E017', '服务台', '400-555 0100', '010-5550 0199'])
    expect(badge).toContain(told)
  expect(badge).not.toContain('东方小学')
  await engineer.goesBack()
  await engineer.isAt('meet')
})

test('the customer types a password themselves, and the record says that nobody looked', async ({
  engineer,
  customer,
  dispatcher,
}) => {
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.looksAt('serve')
  await engineer.looksAway()
  expect(await customer.sees()).toContain('请您自己输入')
  await customer.hasTyped()
  await engineer.isAt('serve')
  await engineer.seesThatAllIsSaved()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  const [exported = ''] = logsIn(await engineer.exportsEverything())
  const answer = readRecord(JSON.parse(exported))
  if ('refused' in answer) throw new Error(answer.say.en)
  expect(answer.record.state.checks).toMatchObject({ 'D11/looked-away': { result: 'done' } })
})
