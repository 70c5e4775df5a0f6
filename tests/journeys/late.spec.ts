import { printerJob } from '../fixtures/jobs.ts'
import { wordsOf } from '../fixtures/pdf.ts'
import { recordIn } from '../fixtures/record-in.ts'
import { begins, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect, test } from '../fixtures/test.ts'
import { instant, storyDay } from '../fixtures/told-visit.ts'
import { adviceOn } from '../people/advice.ts'
import { engineerInTrouble, problems } from '../people/engineer-in-trouble.ts'
import { engineerOnTheWay } from '../people/engineer-on-the-way.ts'
import { timeFrom } from '../people/time.ts'

const { heldUp } = problems
const callNow = '到不了就马上致电客户'
const apologise = '迟到了一会儿：先道歉，照实说原因。'
const apologiseSincerely = '迟到很久了：诚恳道歉，照实说原因；可以送一份小礼品。'

const sizes = [
  { minutes: 10, arrives: '10:10', says: apologise, instead: apologiseSincerely },
  { minutes: 40, arrives: '10:40', says: apologiseSincerely, instead: apologise },
]

for (const { minutes, arrives, says, instead } of sizes) {
  test(`${minutes} minutes late: told before the agreed time with the true reason, and an apology to match`, async ({
    page,
    engineer,
    customer,
    dispatcher,
  }) => {
    const time = await timeFrom(page, '08:05')
    const trouble = engineerInTrouble(page)
    const { tellsOfTheDelay } = engineerOnTheWay(page)
    const { hears, hearsInstead, hearsNoMore } = adviceOn(page)
    const dispatch = { issued: instant('08:00'), appointment: instant('10:00') }
    await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob, dispatch)))
    await engineer.introducesThemselves()
    await engineer.takesTheJob()
    await engineer.callsAndBooks()
    await engineer.checksTheBooking()
    await engineer.thinksAhead({ cause: '搓纸轮老化', spare: '搓纸轮' })
    await engineer.checksTheKit()
    await time.passesUntil('09:24')
    await engineer.departs()

    await time.passesUntil('09:51')
    await hears(callNow)
    await trouble.meets(heldUp)
    const reason = '南浦大桥发生事故，堵在桥上'
    await tellsOfTheDelay(heldUp, { reason, newTime: `${storyDay}T${arrives}` })
    await trouble.tellsThem(heldUp, { whom: '赵敏', said: '晚到一会儿，不用改派' })
    await trouble.isForgiven(heldUp)
    await hearsNoMore(callNow)

    await time.passesUntil(arrives)
    await engineer.arrives()
    await hearsInstead(says, instead)
    await engineer.tidiesUp()
    await engineer.meets()
    await engineer.showsTheBadge()
    await begins(engineer, customer)
    await engineer.diagnoses({ fault: '纸盒 2 取纸打滑' })
    await engineer.writesDownWork({ kind: 'hardware', what: '更换搓纸轮' })
    await finishes(engineer, { topics: '正确装纸' })
    await engineer.handsOver()
    await customer.readsAndSigns({ name: '张伟', rating: 4 })
    const pdf = await takesTheRecordHome(engineer)

    const { state } = recordIn(pdf)
    const booked = state.appointments.at(-1)?.time ?? ''
    const late = Date.parse(state.arrived?.time ?? '') - Date.parse(booked)
    expect(Math.floor(late / 60_000)).toBe(minutes)
    const printed = wordsOf(pdf)
    for (const told of [
      '约定2026-11-2010:00上门',
      `告知不能按时到达：${reason}；改为${arrives}`,
      `到达2026-11-20${arrives}`,
    ])
      expect(printed).toContain(told)
    for (const internal of ['赵敏', '不用改派', '堵在路上，或在别的客户处走不开', '小礼品'])
      expect(printed).not.toContain(internal)
    await engineer.goesBack()
    await engineer.seesThatNothingIsLeft()
  })
}
