import { dayOn } from '../fixtures/day.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, goesAgain, isAtWork, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { engineerReading } from '../people/engineer-reading.ts'
import { engineerWithDevices } from '../people/engineer-with-devices.ts'

test('broken off when the customer leaves, and gone on with the next day', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const devices = engineerWithDevices(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, printerJob)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await day.comes('10:30')
  await devices.breaksOff('客户下午外出开会，不便继续', day.wall('+1 09:30'))
  await reading.isToDo(steps.checkBooking)
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('open')).toEqual([expect.stringContaining('已中断，待继续')])

  await day.comes('+1 08:30')
  await engineer.isReadyForTheDay()
  await engineer.opensTheVisitOf('东城区东方小学')
  await engineer.checksTheBooking()
  await goesAgain(engineer)
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '连续打印 50 页无卡纸' })
  await finishes(engineer, { topics: '正确装纸' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 4 })
  const pdf = await takesTheRecordHome(engineer)

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['客户下午外出开会，不便继续', '下次2026-11-1809:30', '2026-11-17', '10:30'])
    expect(words).toContain(told)
  const { trips, arrived, places } = recordIn(pdf).state
  expect(trips.map(({ left }) => left?.time.slice(0, 16))).toEqual([day.wall('10:30')])
  expect(arrived?.time).toContain('2026-11-18')
  expect(places).toMatchObject({ 1: { signer: { name: '张伟' } }, 2: { signer: { name: '张伟' } } })
  await engineer.goesBack()
  await reading.isToDo(steps.nothing)
})

test('two devices in one visit: each has its work and its test, and both before the customer signs', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const devices = engineerWithDevices(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, printerJob)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await devices.unfoldsMore()
  await devices.addsAPrinter('得实 DS-650', '打印断行')
  const second = { 'zh-CN': '打印机 得实 DS-650', en: 'Printer 得实 DS-650' }
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '无卡纸' })
  await devices.worksOnIt(second, '更换打印头排线', '打印完整')
  await engineer.keepsPartsInOrder()
  await day.comes('10:50')
  await engineer.endsTheWork()
  await engineer.looksAt('confirm')
  await devices.lets(0)
  await devices.saysSolved()
  await engineer.triesToHandOver()
  expect(await engineer.readsWhatIsMissing()).toContain('请先测试每台设备')
  await engineer.goesBack()
  await devices.lets(1)
  await engineer.cleansUp()
  await engineer.trains('正确装纸')
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['得实DS-650', '打印断行', '更换打印头排线', '更换搓纸轮']) expect(words).toContain(told)
  const { devices: others, work, deviceTests } = recordIn(pdf).state
  expect(work.map(({ device }) => device)).toEqual([undefined, others[0]?.line])
  expect(deviceTests).toMatchObject([{ device: others[0]?.line, works: true }])
})
