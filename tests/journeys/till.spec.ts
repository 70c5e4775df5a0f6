import { tillJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant } from '../fixtures/told-visit.ts'
import { adviceOn } from '../people/advice.ts'
import { timeFrom } from '../people/time.ts'

const disk = {
  kind: 'disk',
  name: '固态硬盘 512GB',
  model: 'KX-512 SATA',
  oldSerial: 'S4E2-00918-CN',
  newSerial: 'K9R2-77410-CN',
} as const
const reinstall = {
  kind: 'software',
  what: '重装收银系统并恢复门店配置',
  result: '与总部同步成功',
  dataOperation: 'os-reinstall',
} as const

test('a till won’t boot: nothing is done to its data before signature 1, nor completed before the test', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const time = await timeFrom(page, '09:50')
  const { hears, hearsNoMore } = adviceOn(page)
  const dispatch = { issued: instant('09:45'), appointment: instant('10:00') }
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(tillJob, dispatch)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '硬盘损坏或引导丢失', spare: '2.5 寸固态硬盘 512GB' })
  await begins(engineer, customer)
  await hears('原因判断不准时，如实告诉客户')
  await engineer.diagnoses({ fault: 'BIOS 中识别不到硬盘', cause: '固态硬盘主控损坏，通电无响应' })

  await hearsNoMore('原因判断不准时，如实告诉客户')
  await engineer.triesToUsePart(disk)
  expect(await engineer.readsTheRefusal()).toContain('请客户在第一处签字后再做')
  await engineer.putsTheFormAway()
  await engineer.triesToWriteDownWork(reinstall)
  expect(await engineer.readsTheRefusal()).toContain('请客户在第一处签字后再做')
  await engineer.putsTheFormAway()

  await engineer.plansDataWork({
    operations: ['disk-replacement', 'os-reinstall'],
    atRisk: '原硬盘上的本地交易流水',
    secret: false,
    backedUpBy: 'nobody',
  })
  await engineer.asksToSignDataSafety()
  const shown = await customer.sees()
  for (const told of ['更换硬盘', '重装系统', '原硬盘上的本地交易流水']) expect(shown).toContain(told)
  await customer.signs('陈秀英')
  await engineer.takesTheTabletBack()
  await time.passesUntil('11:40')
  await engineer.usesPart(disk)
  await engineer.writesDownWork(reinstall)

  await engineer.looksAt('confirm')
  await engineer.triesToHandOver()
  const missing = await engineer.readsWhatIsMissing()
  for (const wanted of ['还没有验机结果', '网络、邮件、路径、打印机要先按客户的要求设好'])
    expect(missing).toContain(wanted)
  await engineer.goesBack()
  await engineer.looksAt('serve')
  await finishes(engineer, { topics: '每日闭店后检查“流水已上传”提示' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '陈秀英', rating: 4, words: '耽误了半天生意，但修得快。' })
  const pdf = await takesTheRecordHome(engineer)

  await engineer.goesBack()
  await engineer.seesThatNothingIsLeft()

  const { places, parts, work, checks } = recordIn(pdf).state
  expect(places).toMatchObject({ 1: { signer: { name: '陈秀英' } }, 2: { signer: { name: '陈秀英' } } })
  for (const done of [parts[0], work[0]])
    expect(Date.parse(done?.at ?? '') - Date.parse(places[1]?.at ?? '')).toBeGreaterThan(60 * 60_000)
  for (const setting of ['network', 'mail', 'paths', 'printer'])
    expect(checks[`S5.5/${setting}`]).toMatchObject({ result: 'done' })
  const printed = wordsOf(pdf)
  for (const told of [
    '我已了解本次服务将进行上列涉及数据安全的操作',
    '以上服务内容属实',
    'K9R2-77410-CN',
    '原硬盘上的本地交易流水',
  ])
    expect(printed).toContain(told)
  expect(printed).not.toContain('硬盘损坏或引导丢失')
})
