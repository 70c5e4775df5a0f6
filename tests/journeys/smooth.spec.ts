import { readRecord } from '@countersign/shared/record'
import { countEffort, inWords } from '../fixtures/effort.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { attachment, checked, wordsOf } from '../fixtures/pdf.ts'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { listenForRefusals } from '../people/refusals.ts'

test('nothing goes wrong: from the dispatch to the record in sixty taps, with nothing typed twice', async ({
  engineer,
  customer,
  dispatcher,
  host,
}) => {
  await engineer.opens(`${host.address}/settings`)
  await engineer.introducesThemselves()
  await engineer.setsThePinAhead()
  const refusals = await listenForRefusals(engineer.page)
  const effort = await countEffort(engineer.page)

  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '搓纸轮老化打滑', spare: '搓纸轮 RM2-5741' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑，卡在搓纸单元', cause: '搓纸轮磨损，表面结有纸粉' })
  await engineer.writesDownWork({
    kind: 'hardware',
    what: '清洁进纸通道与分页器，更换搓纸轮',
    result: '连续打印 50 页无卡纸',
  })
  await engineer.usesTheSpare('consumable')
  await finishes(engineer, { topics: '正确装纸、卡纸时的取纸方向' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)

  console.log(`A smooth visit: ${inWords(effort)}`)
  expect(effort.taps).toBeGreaterThan(30)
  expect(effort.taps).toBeLessThanOrEqual(60)
  const { customer: known, asset, fault } = printerJob
  for (const told of [known?.unit, known?.person, known?.phone, known?.address, asset?.serial, fault])
    expect(effort.typed.join('\n')).not.toContain(told)
  expect(refusals).toEqual([])

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  for (const told of ['搓纸轮RM2-5741', '清洁进纸通道', '已签字']) expect(wordsOf(pdf)).toContain(told)
  const answer = readRecord(JSON.parse(attachment(pdf, 'record.json').toString()))
  if ('refused' in answer) throw new Error(answer.say.en)
  const { findings, record } = answer
  expect(findings).toEqual([])
  // One button, but every line of the list is a fact of its own.
  expect(Object.keys(record.state.checks).filter((line) => line.startsWith('B1/'))).toHaveLength(13)
  for (const done of ['A1/address', 'A1/fault', 'A1/prepare', 'F2/floor', 'F2/tools', 'M4/badge'])
    expect(record.state.checks[done]).toMatchObject({ result: 'done' })
  expect(record.state.appointments).toHaveLength(1)
})
