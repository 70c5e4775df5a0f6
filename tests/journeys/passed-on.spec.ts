import { dayOn } from '../fixtures/day.ts'
import { printerJob, tillJob } from '../fixtures/jobs.ts'
import { checked, wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record.ts'
import { expect, test } from '../fixtures/test.ts'
import { steps } from '../people/engineer.words.ts'
import { endings, engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { engineerReading } from '../people/engineer-reading.ts'

test('another engineer takes it over: to whom it goes is wanted', async ({ page, engineer, dispatcher }) => {
  const trouble = engineerInTrouble(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '09:00')
  const [issued, appointment] = [day.at('08:50'), day.at('10:30')]
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, { issued, appointment })))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.calls()

  await trouble.triesToEndOtherwise(endings.transferred, '上午另有两处急修，时间排不开')
  expect(await trouble.readsWhatIsWanted()).toEqual(['请填写“转给谁”。'])
  await trouble.goesOnEnding('王磊')
  expect(await trouble.readsHowItEnded()).toContain('转其他工程师')
  expect(await trouble.readsHowItEnded()).toContain('→ 王磊')
  await reading.isToDo(steps.nothing)
  await engineer.opensTheRecord()
  await expect.poll(() => engineer.readsHowItStands()).toContainEqual(expect.stringContaining('不用客户签字'))
  const pdf = await engineer.savesThePdf()

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['本次未进行现场服务：转其他工程师', '王磊', '时间排不开']) expect(words).toContain(told)
  expect(words).not.toContain('客户签字二')
  expect(recordIn(pdf).state).toMatchObject({ ended: { way: 'transferred', to: '王磊' }, workBegan: null })
})

test('the hardware team takes it over, once somebody of it was told', async ({
  page,
  engineer,
  dispatcher,
}) => {
  const trouble = engineerInTrouble(page)
  const reading = engineerReading(page)
  const day = await dayOn(page, '09:00')
  const [issued, appointment] = [day.at('08:50'), day.at('14:00')]
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(tillJob, { issued, appointment })))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.calls()

  await trouble.triesToEndOtherwise(endings.hardwareTeam, '主板供电烧毁', '吴刚')
  expect(await engineer.readsTheRefusal()).toContain('转单前先按流程联系硬件运维人员')
  await engineer.putsTheFormAway()
  await trouble.meets(problems.notHere)
  await trouble.tellsThem(problems.notHere, { whom: '吴刚', said: '约下午两点上门取机' })
  await trouble.isContent(problems.notHere)
  await trouble.putsTheProblemAway(problems.notHere)
  await trouble.endsOtherwise(endings.hardwareTeam, '主板供电烧毁', '吴刚')
  await reading.isToDo(steps.nothing)
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()

  expect(checked(pdf)).toContain('No syntax or stream encoding errors found')
  const words = wordsOf(pdf)
  for (const told of ['本次未进行现场服务：转硬件运维组', '主板供电烧毁', '吴刚'])
    expect(words).toContain(told)
  // What the engineers told each other is theirs.
  expect(words).not.toContain('约下午两点上门取机')
  expect(recordIn(pdf).state).toMatchObject({ ended: { way: 'hardware-team', to: '吴刚' } })

  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await reading.readsTheList('done')).toEqual([expect.stringContaining('转硬件运维组')])
})
