import { dayOn } from '../fixtures/day.ts'
import { tillJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, goesAgain, isAtWork, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { engineerReading } from '../people/engineer-reading.ts'
import { engineerWithDevices } from '../people/engineer-with-devices.ts'

const atWorkshop = {
  'zh-CN': '客户的设备还在检修。修好后尽快送还，当面交给客户并记下。',
  en: 'The customer’s device is at the workshop. Bring it back soon, hand it over in person and note it.',
}

test('to the workshop with the customer’s consent and a receipt, and back mended', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const devices = engineerWithDevices(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, tillJob)
  await day.comes('10:25')
  await devices.unfoldsMore()
  await devices.triesToTakeAway({
    serial: 'T2C8841190',
    accessories: '电源线 1 根',
    reason: '主板不加电，现场查不清',
    backBy: day.wall('+2 12:00'),
  })
  expect(await engineer.readsTheRefusal({ goesOn: devices.asksNow })).toContain(
    '带走“商米 T2”前要先征得客户同意',
  )
  expect(await customer.sees()).toContain('需要把设备带回检修：商米 T2')
  await customer.agrees()
  await engineer.takesTheTabletBack()
  await devices.unfoldsMore()
  await devices.takesItAway()
  await reading.isTold(atWorkshop)
  const receipt = await devices.givesTheReceipt()
  await devices.breaksOff('收银机带回检修', day.wall('+2 10:00'))
  await reading.isToDo(steps.checkBooking)
  await engineer.opensTheRecord()
  await expect
    .poll(() => engineer.readsHowItStands())
    .toContainEqual(expect.stringContaining('服务中断，下次上门继续'))

  expect(checked(receipt)).toContain('No syntax or stream encoding errors found')
  const onReceipt = wordsOf(receipt)
  for (const told of ['设备带走收据', '商米T2', 'T2C8841190', '电源线1根', '由客户保管', '陈秀英'])
    expect(onReceipt).toContain(told)

  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('open')).toEqual([expect.stringContaining('设备在检修')])
  await day.comes('+2 09:15')
  await engineer.isReadyForTheDay()
  await engineer.opensTheVisitOf('蜂鸟便利店')
  await engineer.checksTheBooking()
  await goesAgain(engineer)
  await devices.bringsItBack('附件齐全，硬盘当面装回')
  await reading.isNotTold(atWorkshop)
  await engineer.diagnoses({ fault: '充电管理芯片损坏' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换充电管理芯片', result: '开机正常' })
  await finishes(engineer, { topics: '请用原装电源' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '陈秀英', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['带走的设备', '商米T2', '附件齐全，硬盘当面装回', '收银机带回检修', '2026-11-19'])
    expect(words).toContain(told)
  expect(words).not.toContain('尚未归还')
  const { taken, returned, trips, places } = recordIn(pdf).state
  expect(returned).toMatchObject([{ taken: taken[0]?.line, to: '陈秀英' }])
  expect(trips).toHaveLength(1)
  expect(places).toMatchObject({ 1: { signer: { name: '陈秀英' } }, 2: { signer: { name: '陈秀英' } } })
  await engineer.goesBack()
  await reading.isToDo(steps.nothing)
})
