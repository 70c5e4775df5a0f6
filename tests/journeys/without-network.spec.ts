import { inkDifference, inkOf } from '../fixtures/glyphs.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { ownTablet } from '../fixtures/own-tablet.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { customerOn } from '../people/customer.ts'
import { dispatcherAt } from '../people/dispatcher.ts'
import { engineerOn } from '../people/engineer.ts'
import { listenForRefusals } from '../people/refusals.ts'
import { wallTimeIn } from '../people/time.ts'
import { startHost } from '../running-host.ts'

const hanaMin = (part: 'A' | 'B') => `/usr/share/fonts/truetype/hanazono/HanaMin${part}.ttf`

test('after a restart without host, network or cache, a job made by hand goes to its record', async ({
  build,
}) => {
  test.setTimeout(180_000)
  const tablet = ownTablet()
  const host = await startHost(build)
  const morning = engineerOn(await tablet.switchedOn())
  const dispatcher = dispatcherAt(host.address)
  await morning.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await morning.introducesThemselves()
  await morning.takesTheJob()
  await morning.goesBack()
  await morning.isReadyForTheDay()
  await morning.isReadyForOffline()
  await tablet.switchedOff()
  host.process.kill('SIGKILL')

  const page = await tablet.switchedOn()
  await tablet.cutOff()
  const [engineer, customer] = [engineerOn(page), customerOn(page)]
  const refusals = await listenForRefusals(page)
  await engineer.opens(host.address)
  expect(await engineer.openVisits()).toEqual([expect.stringContaining('东城区东方小学')])

  await engineer.entersByHand({
    unit: '𠮷祥饭店',
    person: '𠮷田美穂子',
    phone: '010-5550 0188',
    address: '北京市朝阳区建国路 8 号',
    fault: '前台打印机不出纸',
  })
  await comesToTheCustomer(engineer, { cause: '进纸轮沾灰', spare: '清洁布', time: wallTimeIn(90) })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '进纸轮沾灰打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '清洁进纸轮', result: '连续打印 30 页正常' })
  await finishes(engineer, { topics: '每周清洁进纸口' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '𠮷田美穂子', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)
  expect(refusals).toEqual([])
  await tablet.switchedOff()
  await tablet.thrownAway()

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  for (const told of ['𠮷祥饭店', '𠮷田美穂子', '清洁进纸轮']) expect(wordsOf(pdf)).toContain(told)
  expect(inkOf(pdf, '𠮷')).toBeGreaterThan(0.02)
  expect(inkDifference(pdf, '𠮷', { character: '𠮷', font: hanaMin('B') })).toBeLessThan(0.005)
  expect(inkDifference(pdf, '𠮷', { character: '吉', font: hanaMin('A') })).toBeGreaterThan(0.02)
})
