import { dayOn } from '../fixtures/day.ts'
import { printerJob, tillJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { finishes, isAtWork, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { endings, engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { engineerOnThePhone } from '../people/engineer-on-the-phone.ts'
import { engineerReading } from '../people/engineer-reading.ts'

const clash = {
  'zh-CN': '和另一处上门时间冲突，请尽早协调',
  en: 'Clashes with another visit: sort it out early',
}
const { anotherJob } = problems

test('another job comes in at the customer’s: asked, called on one’s own phone, and passed on', async ({
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
  await day.comes('10:05')
  const visit = new URL(page.url()).pathname
  const another = dispatcher.dispatches(tillJob, { issued: day.at('10:04'), appointment: day.at('10:40') })
  await engineer.opens(dispatcher.linkTo(another))
  await engineer.seesTheJobOf('蜂鸟便利店（和平里店）')
  await engineer.takesTheJob()
  await reading.isTold(clash)

  await engineer.opens(new URL(visit, page.url()).href)
  await reading.isToDo(steps.diagnose)
  await phone.unfoldsMore()
  await phone.triesToCall('own', '告诉主管还需一小时')
  expect(await engineer.readsTheRefusal()).toContain('请先问问客户')
  await engineer.putsTheFormAway()
  await trouble.meets(anotherJob)
  await engineer.lends(() => trouble.asksForConsent('服务中打电话'))
  await customer.agrees()
  await engineer.takesTheTabletBack()
  await phone.unfoldsMore()
  await phone.triesToCall('customers', '告诉主管还需一小时')
  expect(await engineer.readsTheRefusal()).toContain('别的单子不能用这位客户的电话')
  await engineer.putsTheFormAway()
  await phone.triesToCall('own', '告诉主管还需一小时')
  await phone.hasCalled()
  await trouble.meets(anotherJob)
  await trouble.asksSinceRefused(anotherJob, { reason: '便利店等不及，这里还需一小时', whom: '赵敏' })
  await trouble.putsTheProblemAway(anotherJob)
  await trouble.writesTheDecisionDown('改派王磊去便利店')
  await trouble.meets(anotherJob)
  await trouble.doesAsDecided(anotherJob)
  await trouble.putsTheProblemAway(anotherJob)

  await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮', result: '连续打印 50 页无卡纸' })
  await finishes(engineer, { topics: '正确装纸' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5 })
  const pdf = await takesTheRecordHome(engineer)
  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  expect(words).toContain('工程师自己的电话')
  for (const internal of ['便利店', '王磊', '赵敏']) expect(words).not.toContain(internal)
  expect(recordIn(pdf).state.calls).toMatchObject([{ phone: 'own', about: 'another-job' }])

  await engineer.goesBack()
  await reading.isToDo(steps.nothing)
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('done')).toEqual([expect.stringContaining('已完成')])
  await reading.readsTheList('open')
  await engineer.opensTheVisitOf('蜂鸟便利店')
  await reading.isNotTold(clash)
  await trouble.endsOtherwise(endings.transferred, '正在另一处服务，主管改派', '王磊')
  await reading.isToDo(steps.nothing)
})
