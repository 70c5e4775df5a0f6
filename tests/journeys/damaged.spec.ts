import { printerJob } from '../fixtures/jobs.ts'
import { begins, comesToTheCustomer, finishes } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'

const { damaged } = problems

test('something is damaged: the supervisor decides on the phone, and until then it stays open', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '搓纸轮老化', spare: '搓纸轮' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮' })
  await finishes(engineer, { topics: '正确装纸' })

  await trouble.meets(damaged)
  await trouble.takesAllSteps(damaged)
  await trouble.asksTheSupervisor(damaged, { reason: '搬回打印机时划伤地板', whom: '赵敏' })
  await trouble.putsTheProblemAway(damaged)
  await page.reload()
  expect(await trouble.readsWhatWaits()).toContainEqual(expect.stringContaining('搬回打印机时划伤地板'))

  await trouble.writesTheDecisionDown('先致歉拍照，由单位修补')
  await trouble.meets(damaged)
  await trouble.doesAsDecided(damaged)
})
