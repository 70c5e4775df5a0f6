import { dayOn } from '../fixtures/day.ts'
import { tillJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { endings, engineerInTrouble } from '../people/engineer-in-trouble.ts'
import { engineerOnThePhone } from '../people/engineer-on-the-phone.ts'
import { engineerReading } from '../people/engineer-reading.ts'

const callBack = { 'zh-CN': '回访客户，确认已能正常使用', en: 'Call back and make sure that it works' }
const advice = '拔下电源等一分钟，再插好硬盘托架开机。'

test('solved by phone: called back after two hours, and ended only then', async ({
  page,
  engineer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  const phone = engineerOnThePhone(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '09:00')
  const [issued, appointment] = [day.at('08:50'), day.at('15:00')]
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(tillJob, { issued, appointment })))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.calls()
  await phone.advises(advice)
  await reading.isToDo(steps.callBack)

  await trouble.triesToEndOtherwise(endings.solvedByPhone, '按指导重启后正常')
  expect(await engineer.readsTheRefusal()).toContain('请先记下电话指导和回访结果')
  await engineer.putsTheFormAway()

  await day.comes('10:40')
  await reading.isNotTold(callBack)
  await day.comes('10:46')
  await reading.isTold(callBack, /还有 1\d 分钟/)
  await day.comes('11:03')
  await reading.isTold(callBack, /已超过/)
  await phone.callsBack('两小时内未再出现')
  await reading.isNotTold(callBack)
  await phone.endsAsSolved()

  expect(await trouble.readsHowItEnded()).toContain('电话解决')
  await reading.isToDo(steps.nothing)
  await engineer.opensTheRecord()
  await expect
    .poll(() => engineer.readsHowItStands())
    .toContainEqual(expect.stringContaining('没有现场服务，不用客户签字'))
  const pdf = await engineer.savesThePdf()

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['本次未进行现场服务：电话解决', advice, '回访结果', '两小时内未再出现'])
    expect(words).toContain(told)
  for (const untold of ['客户签字一', '客户签字二', '尚未签字']) expect(words).not.toContain(untold)
  expect(recordIn(pdf).state).toMatchObject({
    ended: { way: 'solved-by-phone' },
    calledBack: { works: true },
  })

  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('done')).toEqual([expect.stringContaining('电话解决')])
  const figures = await engineer.readsTheirFigures()
  expect(figures).toMatch(/按时回访1 \/ 1[^\d]/)
  expect(figures).toMatch(/两处都签字暂无/)
  expect(figures).toMatch(/还没完成0 \/ 1[^\d]/)
})
