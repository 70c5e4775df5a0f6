import { readRecord } from '@countersign/shared/record'
import { canonical } from '../fixtures/canonical.ts'
import { logsIn } from '../fixtures/exported.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { attachment, checked, differences, renderedByCommand, wordsOf } from '../fixtures/pdf.ts'
import { expect, test } from '../fixtures/test.ts'
import { listenForRefusals } from '../people/refusals.ts'

test('a printer jams: from the dispatch to the signed record', async ({ engineer, customer, dispatcher }) => {
  const refusals = await listenForRefusals(engineer.page)
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.seesTheJobOf('东城区东方小学')
  await engineer.takesTheJob()

  await engineer.callsAndBooks()
  await engineer.checksTheBooking()
  await engineer.thinksAhead({ cause: '搓纸轮老化打滑', spare: '搓纸轮 RM2-5741' })
  await engineer.checksTheKit()
  await engineer.departs()
  await engineer.arrives()
  await engineer.tidiesUp()
  await engineer.meets()
  await engineer.showsTheBadge()

  await engineer.asksToBegin()
  await customer.agrees()
  await engineer.takesTheTabletBack()
  await engineer.remindsOfBackUp()
  await engineer.begins()
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑，卡在搓纸单元', cause: '搓纸轮磨损，表面结有纸粉' })
  await engineer.writesDownWork({
    kind: 'hardware',
    what: '清洁进纸通道与分页器，更换搓纸轮',
    result: '连续打印 50 页无卡纸',
  })
  await engineer.usesPart({ kind: 'consumable', name: '搓纸轮', model: 'RM2-5741' })
  await engineer.keepsPartsInOrder()
  await engineer.endsTheWork()

  await engineer.tests({ note: '客户连续打印 20 页' })
  await engineer.says('solved')
  await engineer.cleansUp()
  await engineer.trains('正确装纸、卡纸时的取纸方向')
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5, words: '来得准时，讲得也清楚。' })
  await engineer.takesTheTabletBack()
  await engineer.leaves()
  await engineer.seesThatAllIsSaved()
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()
  expect(refusals).toEqual([])

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of [
    '东城区东方小学',
    '打印时频繁卡纸',
    '纸盒2取纸打滑，卡在搓纸单元',
    '清洁进纸通道与分页器，更换搓纸轮',
    '本次服务未进行更换硬盘、分区、重装系统等涉及数据安全的操作。',
    '以上服务内容属实，设备测试情况、处理结果及后续安排与本记录所载一致，我予以确认。',
    '来得准时，讲得也清楚。',
  ])
    expect(words).toContain(told)

  const attached = attachment(pdf, 'record.json').toString()
  expect(attached).toBe(canonical(JSON.parse(attached)))
  expect(readRecord(JSON.parse(attached))).toMatchObject({ findings: [] })

  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  const [exported = ''] = logsIn(await engineer.exportsEverything())
  const byCommand = renderedByCommand(exported, 'zh-CN')
  expect(attachment(byCommand, 'record.json').toString()).toBe(attached)
  const differing = differences(pdf, byCommand)
  expect(differing).toEqual(differing.map(() => 0))
})
