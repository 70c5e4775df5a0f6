import { dayOn } from '../fixtures/day.ts'
import { tillJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, isAtWork } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { engineerReading } from '../people/engineer-reading.ts'

const reinstall = {
  kind: 'software',
  what: '重装收银系统并恢复门店配置',
  result: '与总部同步成功',
  dataOperation: 'os-reinstall',
} as const

test('data work comes up after ‘none’ was signed: place 1 is signed anew before it, and place 2 after it', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const reading = engineerReading(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, tillJob)
  await engineer.diagnoses({ fault: '硬盘接口松动' })
  await engineer.writesDownWork({ kind: 'hardware', what: '重新插紧硬盘接口', result: '能开机' })
  await finishes(engineer, { topics: '搬动前先关机' })
  await day.comes('10:40')
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '陈秀英', rating: 4 })
  await engineer.takesTheTabletBack()

  await engineer.looksAt('serve')
  await engineer.triesToWriteDownWork(reinstall)
  expect(await engineer.readsTheRefusal()).toContain('客户已签字确认，内容不能再直接修改')
  await engineer.putsTheFormAway()
  await engineer.looksAt('confirm')
  await engineer.amends('客户发现收银系统打不开，要重装')
  await engineer.looksAt('serve')
  await engineer.plansDataWork({
    operations: ['os-reinstall'],
    atRisk: '本地交易流水',
    secret: false,
    backedUpBy: 'customer',
  })
  await reading.isToDo(steps.signDataSafety)
  await engineer.triesToWriteDownWork(reinstall)
  expect(await engineer.readsTheRefusal()).toContain('请客户在第一处签字后再做')
  await engineer.putsTheFormAway()
  await day.comes('10:50')
  await engineer.asksToSignDataSafety()
  await customer.signs('陈秀英')
  await engineer.takesTheTabletBack()
  await engineer.writesDownWork(reinstall)
  await day.comes('11:30')
  await engineer.looksAt('confirm')
  await engineer.setsUpAsWished()
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '陈秀英' })
  await engineer.takesTheTabletBack()
  await engineer.leaves()
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['我已了解本次服务将进行上列涉及数据安全的操作', '已失效', reinstall.what])
    expect(words).toContain(told)
  const { places, superseded, work } = recordIn(pdf).state
  expect(superseded.map(({ place, statement }) => [place, statement.id])).toEqual([
    [2, 'completion'],
    [1, 'no-data-operation'],
  ])
  expect(places).toMatchObject({ 1: { statement: { id: 'data-safety' } }, 2: { signer: { name: '陈秀英' } } })
  expect(Date.parse(places[1]?.at ?? '')).toBeLessThan(Date.parse(work.at(-1)?.at ?? ''))
  await engineer.goesBack()
  await reading.isToDo(steps.nothing)
})
