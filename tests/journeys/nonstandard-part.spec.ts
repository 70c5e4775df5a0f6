import { readRecord } from '@countersign/shared/record'
import { logsIn } from '../fixtures/exported.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant } from '../fixtures/told-visit.ts'
import { engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { timeFrom } from '../people/time.ts'

const part = '内存条 32GB（客户自购）'
const { nonstandard } = problems

test.beforeEach(async ({ page, engineer, customer, dispatcher }) => {
  await timeFrom(page, '09:55')
  const dispatch = { issued: instant('09:50'), appointment: instant('10:00') }
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, dispatch)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '内存不足', spare: '清洁布' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '打印大文件时内存不足' })

  const trouble = engineerInTrouble(page)
  await trouble.triesToUseNonstandard(part)
  await trouble.takesTheWayOut()
  await trouble.tellsThem(nonstandard, { whom: '信息科丁一', said: '已说明不在清单内' })
  expect(await trouble.asksAbout(nonstandard)).toBe(part)
  await trouble.writesTheQuestion({ reason: '客户坚持加装自购内存', whom: '赵敏' })
  await trouble.canOnlyWait(nonstandard)
})

test('a part that isn’t on the list: declined, it isn’t fitted', async ({ page, engineer, customer }) => {
  const trouble = engineerInTrouble(page)
  await trouble.writesTheDecisionDown('不在清单内，不装', { decision: 'declined', problem: nonstandard })
  await trouble.doesAsDecided(nonstandard)
  await trouble.putsTheProblemAway(nonstandard)
  await trouble.triesItAgain()
  expect(await engineer.readsTheRefusal()).toContain('不在标准清单内，未经主管批准不能安装')
  await trouble.putsTheFormAway()
  expect(await trouble.readsParts()).toEqual([])

  await engineer.writesDownWork({ kind: 'hardware', what: '清洁进纸通道' })
  await finishes(engineer, { topics: '大文件分批打印' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 4 })
  const pdf = await takesTheRecordHome(engineer)
  await engineer.goesBack()
  await engineer.seesThatNothingIsLeft()

  const { state } = recordIn(pdf)
  expect(state.parts).toEqual([])
  const printed = wordsOf(pdf)
  expect(printed).toContain('清洁进纸通道')
  for (const internal of ['内存条32GB', '赵敏', '不在清单内', '客户要求安装非标准部件'])
    expect(printed).not.toContain(internal)
})

test('a part that isn’t on the list: used once the supervisor has approved this very one, and whom it concerns knows', async ({
  page,
  engineer,
  customer,
}) => {
  const trouble = engineerInTrouble(page)
  await trouble.writesTheDecisionDown('这一条可以加装', { problem: nonstandard })
  await trouble.doesAsDecided(nonstandard)
  await trouble.putsTheProblemAway(nonstandard)
  await trouble.usesItAfterAll()
  expect(await trouble.readsParts()).toContainEqual(expect.stringContaining(part))

  await finishes(engineer, { topics: '大文件分批打印' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)
  const { state } = recordIn(pdf)
  expect(state.parts).toMatchObject([{ name: part, standard: false }])
  const printed = wordsOf(pdf)
  expect(printed).toContain('内存条32GB（客户自购）')
  for (const internal of ['赵敏', '丁一', '这一条可以加装']) expect(printed).not.toContain(internal)

  await engineer.goesBack()
  await engineer.seesThatNothingIsLeft()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  const [exported = ''] = logsIn(await engineer.exportsEverything())
  const answer = readRecord(JSON.parse(exported))
  if ('refused' in answer) throw new Error(answer.say.en)
  const { reports, escalations, decisions } = answer.record.state
  expect(reports).toMatchObject([{ about: 'S4.6', whom: 'it-contact', to: '信息科丁一' }])
  expect(escalations).toMatchObject([{ about: 'S4.6', subject: part }])
  expect(decisions).toMatchObject([{ decision: 'approved' }])
})
