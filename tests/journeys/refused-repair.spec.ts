import { printerJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { comesToTheCustomer } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant } from '../fixtures/told-visit.ts'
import { adviceOn } from '../people/advice.ts'
import { endings, engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { timeFrom } from '../people/time.ts'

const { refusesRepair } = problems

test.beforeEach(async ({ page, engineer, dispatcher }) => {
  await timeFrom(page, '09:50')
  const dispatch = { issued: instant('09:45'), appointment: instant('10:00') }
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, dispatch)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '搓纸轮老化', spare: '搓纸轮' })
  await engineer.isAt('serve')
})

test('the customer wants no repair: the supervisor decides, and the visit ends without a signature', async ({
  page,
  engineer,
}) => {
  const trouble = engineerInTrouble(page)
  const { hears, hearsNoMore } = adviceOn(page)
  await trouble.meets(refusesRepair)
  await trouble.takesAllSteps(refusesRepair)
  await trouble.isRefused(refusesRepair, { reason: '客户不让修，坚持换新机', whom: '赵敏' })
  await trouble.canOnlyWait(refusesRepair)
  await trouble.writesTheDecisionDown('不换新，先把机器情况报上来', {
    decision: 'declined',
    problem: refusesRepair,
  })
  await trouble.doesAsDecided(refusesRepair)
  await trouble.putsTheProblemAway(refusesRepair)
  await hearsNoMore('客户不让修，要求退货或换货')

  await trouble.endsOtherwise(endings.customerRefused, '客户希望换新机，未同意维修')
  expect(await trouble.readsHowItEnded()).toContain('客户谢绝服务')
  await engineer.leaves()
  await engineer.seesThatAllIsSaved()
  await engineer.seesThatNothingIsLeft()
  await hears('客户希望换新机，未同意维修')
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()

  const { state } = recordIn(pdf)
  expect(state.places).toEqual({ 1: null, 2: null })
  expect(state.workBegan).toBeNull()
  const printed = wordsOf(pdf)
  for (const told of ['本次未进行现场服务：客户谢绝服务', '客户希望换新机，未同意维修'])
    expect(printed).toContain(told)
  for (const internal of ['赵敏', '不换新，先把机器情况报上来', '客户不让修', '签字二'])
    expect(printed).not.toContain(internal)
})

test('the customer wants no repair, is heard, and lets the engineer begin', async ({
  page,
  engineer,
  customer,
}) => {
  const trouble = engineerInTrouble(page)
  await trouble.meets(refusesRepair)
  await trouble.takesAllSteps(refusesRepair)
  await trouble.isForgiven(refusesRepair)
  await engineer.asksToBegin()
  await customer.agrees()
  await engineer.takesTheTabletBack()
  await engineer.remindsOfBackUp()
  await engineer.begins()
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
})
