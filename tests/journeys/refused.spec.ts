import { dayOn } from '../fixtures/day.ts'
import { printerJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, isAtWork } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { engineerInTrouble } from '../people/engineer-in-trouble.ts'
import { engineerOnThePhone } from '../people/engineer-on-the-phone.ts'
import { engineerReading } from '../people/engineer-reading.ts'

const reason = '上个月刚修过一次，又坏了，不想签。'
const decision = '不要催签，明天回访，确认没再卡纸再说。'
const dontPress = {
  'zh-CN': '不要强迫客户签字。听完意见，讲明维修政策，继续跟踪直到客户满意。',
  en: 'Don’t press. Hear them out, explain the policy, and follow up until they are satisfied.',
}
const tellSupervisor = {
  'zh-CN': '联系主管，说明客户拒签的原因，按指示处理',
  en: 'Tell the supervisor why the customer won’t sign, and do as decided',
}
const followUp = { 'zh-CN': '回访客户，直到满意', en: 'Follow up until satisfied' }

test('the customer won’t sign: nobody is pressed, the supervisor decides, and it is followed up until they are content', async ({
  page,
  engineer,
  customer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  const phone = engineerOnThePhone(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '08:35')
  await isAtWork(day, { engineer, customer, dispatcher }, printerJob)
  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '连续打印 50 页无卡纸' })
  await finishes(engineer, { topics: '正确装纸' })
  await day.comes('11:00')
  await engineer.handsOver()
  await customer.refuses(reason)
  await engineer.takesTheTabletBack()

  await reading.isTold(dontPress)
  await reading.isTold(tellSupervisor)
  await trouble.asksAtOnce(tellSupervisor, { reason: '客户说上月刚修过，不肯签', whom: '赵敏' })
  expect(await trouble.readsWhatWaits()).toContainEqual(expect.stringContaining('不肯签'))
  await trouble.writesTheDecisionDown(decision, { decision: 'declined' })
  await reading.isNotTold(tellSupervisor)
  await engineer.leaves()
  await reading.isToDo(steps.followUp)
  await reading.isNotTold(followUp)

  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('done')).toEqual([])
  expect(await reading.readsTheList('open')).toEqual([expect.stringContaining('客户拒签')])
  await day.comes('+1 10:05')
  await engineer.isReadyForTheDay()
  await engineer.opensTheVisitOf('东城区东方小学')
  await reading.isTold(followUp, /还有 5\d 分钟/)
  await phone.followsUp(false, '今天又卡过一次，改天再看')
  await reading.isTold(followUp)
  await day.comes('+2 11:10')
  await reading.isTold(followUp, '已超过')
  await phone.followsUp(true, '两天没再卡纸，客户满意')
  await reading.isNotTold(followUp)
  await reading.isNotTold(dontPress)
  await reading.isToDo(steps.nothing)

  await engineer.opensTheRecord()
  await expect.poll(() => engineer.readsHowItStands()).toContainEqual(expect.stringContaining('客户没有签字'))
  const pdf = await engineer.savesThePdf()
  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['客户拒绝签字', reason]) expect(words).toContain(told)
  for (const internal of [decision, '不肯签', '赵敏', '没再卡纸']) expect(words).not.toContain(internal)
  const { places } = recordIn(pdf).state
  expect(places[2]).toMatchObject({ reason })
  expect(places[2]).not.toHaveProperty('ink')

  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('done')).toEqual([expect.stringContaining('客户拒签')])
})
