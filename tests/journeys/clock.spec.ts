import { readRecord } from '@countersign/shared/record'
import { logsIn } from '../fixtures/exported.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { expect, test } from '../fixtures/test.ts'

const minute = 60_000
const hour = 60 * minute

test('a tablet three hours fast: the record says so, and reminders come when they are due', async ({
  engineer,
  dispatcher,
}) => {
  const { page } = engineer
  await page.clock.install({ time: Date.now() + 3 * hour })
  const issued = new Date(Date.now() - 15 * minute).toISOString()
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, { issued })))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()

  expect(await engineer.readsWhatIsDue()).toMatch(/还有 1[45] 分钟/)
  await page.clock.fastForward(20 * minute)
  expect(await engineer.readsWhatIsDue()).toMatch(/已超过 [56] 分钟/)

  await engineer.calls()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  await engineer.seesTheNews(/时钟快了 3 小时/)
  const [exported = ''] = logsIn(await engineer.exportsEverything())
  const answer = readRecord(JSON.parse(exported))
  if ('refused' in answer) throw new Error(answer.say.en)
  for (const event of answer.record.events) {
    if (!('clock' in event)) throw new Error('A fact is missing')
    expect(event.clock).not.toBeNull()
    expect(Math.abs((event.clock?.offBy ?? 0) - 3 * hour)).toBeLessThan(minute)
    expect(event.clock?.within).toBeLessThan(2 * minute)
  }
})

test('without network nothing is known of the clock, and nothing stops', async ({
  engineer,
  dispatcher,
  host,
  context,
}) => {
  const { page } = engineer
  await engineer.opens(host.address)
  await engineer.introducesThemselves()
  await engineer.isReadyForOffline()
  await context.setOffline(true)
  await page.clock.install({ time: Date.now() - 72 * hour })
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.takesTheJob()
  await engineer.calls()
  await engineer.seesThatAllIsSaved()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  const [exported = ''] = logsIn(await engineer.exportsEverything())
  for (const event of JSON.parse(exported).events) expect(event.clock).toBeNull()
})
