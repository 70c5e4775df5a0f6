import { readRecord } from '@countersign/shared/record'
import { printerJob } from '../fixtures/jobs.ts'
import { attachment, checked, wordsOf } from '../fixtures/pdf.ts'
import { begins, comesToTheCustomer, finishes } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'

const reason = '上个月刚修过一次，又坏了，不想签。'

test('the customer won’t sign: nobody is pressed, and the record says so', async ({
  engineer,
  customer,
  dispatcher,
}) => {
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '搓纸轮老化', spare: '搓纸轮 RM2-5741' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '连续打印 50 页无卡纸' })
  await finishes(engineer, { topics: '正确装纸' })
  await engineer.handsOver()
  await customer.refuses(reason)
  await engineer.takesTheTabletBack()
  await engineer.leaves()
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()

  expect(await engineer.readsHowItStands()).toContainEqual(expect.stringContaining('客户没有签字'))
  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  expect(wordsOf(pdf)).toContain('客户拒绝签字')
  expect(wordsOf(pdf)).toContain(reason)
  const answer = readRecord(JSON.parse(attachment(pdf, 'record.json').toString()))
  if ('refused' in answer) throw new Error(answer.say.en)
  const { places } = answer.record.state
  expect(places[2]).toMatchObject({ reason })
  expect(places[2]).not.toHaveProperty('ink')
})
