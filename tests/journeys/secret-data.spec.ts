import { notebookJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant } from '../fixtures/told-visit.ts'
import { timeFrom } from '../people/time.ts'

const plan = {
  operations: ['os-reinstall'],
  atRisk: 'C 盘和 D 盘全部文件，其中 D 盘含涉密图纸',
  secret: true,
} as const
const reinstall = {
  kind: 'software',
  what: '重装操作系统及补丁',
  result: '激活成功',
  dataOperation: 'os-reinstall',
} as const

test('a notebook with secrets is set up anew: the customer backs up and signs it, and every setting is right at the end', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const time = await timeFrom(page, '10:05')
  const dispatch = { issued: instant('10:00'), appointment: instant('10:30') }
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(notebookJob, dispatch)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '系统文件损坏', spare: '系统安装 U 盘' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '系统引导文件损坏，修复失败' })

  await engineer.triesToPlanDataWork({ ...plan, backedUpBy: 'engineer', medium: '工程师的移动硬盘' })
  expect(await engineer.readsTheRefusal()).toContain('涉密数据须由客户自行备份，工程师不得经手')
  await engineer.putsTheFormAway()
  await engineer.triesToWriteDownWork(reinstall)
  expect(await engineer.readsTheRefusal()).toContain('请客户在第一处签字后再做')
  await engineer.putsTheFormAway()

  await engineer.plansDataWork({
    ...plan,
    backedUpBy: 'customer',
    medium: '院内涉密移动硬盘 SM-021，由客户保管',
  })
  await time.passesUntil('11:30')
  await engineer.asksToSignDataSafety()
  const shown = await customer.sees()
  for (const told of ['重装系统', 'D 盘含涉密图纸', '已由我方自行备份并妥善保管，工程师未经手、未查看'])
    expect(shown).toContain(told)
  await customer.signs('刘建国')
  await engineer.takesTheTabletBack()
  await time.passesUntil('13:40')
  await engineer.writesDownWork(reinstall)

  await engineer.looksAt('confirm')
  await engineer.triesToHandOver()
  expect(await engineer.readsWhatIsMissing()).toContain('网络、邮件、路径、打印机要先按客户的要求设好')
  await engineer.goesBack()
  await engineer.looksAt('serve')
  await finishes(engineer, { topics: '涉密盘的使用' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '刘建国', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)
  await engineer.goesBack()
  await engineer.seesThatNothingIsLeft()

  const { state } = recordIn(pdf)
  expect(state.places[1]).toMatchObject({
    statement: { id: 'data-safety-secret' },
    signer: { name: '刘建国' },
  })
  expect(Date.parse(state.places[1]?.at ?? '')).toBeLessThan(Date.parse(state.work[0]?.at ?? ''))
  for (const setting of ['network', 'mail', 'paths', 'printer'])
    expect(state.checks[`S5.5/${setting}`]).toMatchObject({ result: 'done' })
  const printed = wordsOf(pdf)
  for (const told of [
    '设备中含有涉密数据，已由我方自行备份并妥善保管，工程师未经手、未查看。',
    '院内涉密移动硬盘SM-021，由客户保管',
    '邮件收发已设好',
  ])
    expect(printed).toContain(told)
  expect(printed).not.toContain('工程师的移动硬盘')
})
