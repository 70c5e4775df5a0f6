import { printerJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant } from '../fixtures/told-visit.ts'
import { adviceOn } from '../people/advice.ts'
import { endings, engineerInTrouble } from '../people/engineer-in-trouble.ts'
import { engineerReading } from '../people/engineer-reading.ts'
import { timeFrom } from '../people/time.ts'

const why = '敲门、电话都无人应答，已留便条'

test('nobody opens: bell, knocks to the beat, after five minutes the phone, a note, a word to the service desk, the end', async ({
  page,
  engineer,
  dispatcher,
}) => {
  const time = await timeFrom(page, '09:30')
  const trouble = engineerInTrouble(page)
  const { hears, hearsNoMore } = adviceOn(page)
  const dispatch = { issued: instant('09:25'), appointment: instant('10:00') }
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, dispatch)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.callsAndBooks()
  await engineer.checksTheBooking()
  await engineer.thinksAhead({ cause: '搓纸轮老化', spare: '搓纸轮' })
  await engineer.checksTheKit()
  await engineer.departs()
  await time.passesUntil('09:52')
  await engineer.arrives()
  await hears('来早了，先别进门')
  await trouble.endsTooSoon(endings.notReached, '没人')
  expect(await engineer.readsTheRefusal()).toContain('请先记下没有联系上的那次尝试')
  await engineer.putsTheFormAway()

  await time.passesUntil('09:57')
  await hearsNoMore('来早了，先别进门')
  await trouble.nobodyOpens()
  await trouble.rings()
  await hears('不连续敲，不大声喊。')
  await time.passes(30)
  await trouble.knocks()
  await engineer.seesThatAllIsSaved()
  await page.reload()
  await hears('不连续敲，不大声喊。')
  await time.passes(30)
  await hears('敲门：两遍，每遍轻敲三下')
  await trouble.knocks()
  await time.passes(270)
  await hears('打电话给客户')
  expect(await trouble.dials()).toBe(`tel:${printerJob.customer?.phone?.replace(/\D/g, '')}`)
  await trouble.phonesInVain()
  await trouble.phonesInVain()
  const note = await trouble.leavesANote('400-800-1234')
  await trouble.tellsTheServiceDesk()

  expect(note).toContain('李明')
  expect(note).toContain('400-800-1234')
  for (const secret of [printerJob.fault, printerJob.asset?.model, printerJob.customer?.person])
    expect(note).not.toContain(secret)
  expect(await trouble.readsTheTries()).toEqual([
    '留便条',
    '致电接口人 · 无人应答',
    '致电客户 · 无人应答',
    '敲门 · 无人应答',
    '敲门 · 无人应答',
    '按门铃 · 无人应答',
  ])

  await engineer.goesBack()
  await trouble.endsOtherwise(endings.notReached, why)
  expect(await trouble.readsHowItEnded()).toContain('未联系上客户')
  await engineer.leaves()
  await engineer.seesThatAllIsSaved()
  await engineer.seesThatNothingIsLeft()
  await engineer.opensTheRecord()
  const pdf = await engineer.savesThePdf()
  await engineer.goesBack()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await engineerReading(page).readsTheList('done')).toContainEqual(
    expect.stringContaining('未联系上客户'),
  )

  const { state } = recordIn(pdf)
  const [bell] = state.doorTries
  const phone = state.doorTries.find(({ how }) => how === 'phone-customer')
  expect(Date.parse(phone?.at ?? '') - Date.parse(bell?.at ?? '')).toBeGreaterThanOrEqual(5 * 60_000)
  const printed = wordsOf(pdf)
  for (const told of ['本次未进行现场服务：未联系上客户', why, '按门铃×1、敲门×2、致电客户×1'])
    expect(printed).toContain(told)
  for (const absent of ['签字一', '签字二', '以上服务内容属实', '搓纸轮老化'])
    expect(printed).not.toContain(absent)
})
