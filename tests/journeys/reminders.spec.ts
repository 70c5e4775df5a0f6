import type { BrowserContext } from '@playwright/test'
import { listenForNotifications, showOneByOne } from '../fixtures/notifications.ts'
import { ownTablet } from '../fixtures/own-tablet.ts'
import { expect, test } from '../fixtures/test.ts'
import { advisedByPhone, agreed, departed, instant, reached, toldVisit } from '../fixtures/told-visit.ts'
import { remindedOn } from '../people/reminded.ts'
import { startHost } from '../running-host.ts'

const school = '东城区东方小学'
const shop = '蜂鸟便利店（和平里店）'

const callNow = '请尽快致电客户'
const leaveNow = '该出发了'

/** The customer was called and the visit agreed. */
function booked(unit: string, time: string, travelMinutes = 30) {
  return toldVisit({
    unit,
    issued: '07:30',
    facts: [
      ['07:35', reached],
      ['07:36', agreed(time, travelMinutes)],
    ],
  })
}

test.beforeEach(async ({ context, page }) => {
  await isSilent(context)
  await showOneByOne(context)
  await page.clock.install({ time: instant('08:00') })
})

test.describe('on the screen', () => {
  test('the customer of a new job is to be called within half an hour', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await engineer.seesFirst([school, '致电客户', /还有 2[45] 分钟/])
    await engineer.seesOnTheCardOf(school, ['下一步：致电客户', /还有 2[45] 分钟/])
    await engineer.waitsUntil(instant('08:24'))
    await engineer.seesFirst([/还有 0:\d\d/])
    await engineer.waitsUntil(instant('08:27'))
    await engineer.seesFirst([/已超过 [23] 分钟/])
  })

  test('what is to be done before leaving, and when to leave', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([booked(school, '10:00')])
    await engineer.seesOnTheCardOf(school, ['核对地址'])
    await engineer.waitsUntil(instant('09:12'))
    await engineer.seesFirst([school, '该出发了', /还有 [78] 分钟/])
    await engineer.waitsUntil(instant('09:25'))
    await engineer.seesFirst(['该出发了', /已超过 [56] 分钟/])
  })

  test('ten and five minutes before the agreed time, for whoever hasn’t left', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([booked(school, '10:00')])
    await engineer.waitsUntil(instant('09:51'))
    await engineer.seesFirst(['还没出发，约定时间快到了：请马上联系客户', /还有 [34] 分钟/])
    await engineer.waitsUntil(instant('09:56'))
    await engineer.seesFirst(['请马上联系客户', /已超过 [12] 分钟/])
  })

  test('two visits that clash name each other', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([booked(shop, '10:40'), booked(school, '10:00')])
    await engineer.seesTheDay([school, shop])
    await engineer.seesOnTheCardOf(school, [`与“${shop}”时间冲突`])
    await engineer.seesOnTheCardOf(shop, [`与“${school}”时间冲突`])
  })

  test('the call back two hours after advice on the phone', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    const visit = toldVisit({
      unit: school,
      issued: '07:30',
      facts: [
        ['07:40', reached],
        ['07:50', advisedByPhone('打开后盖，取出卡住的纸')],
      ],
    })
    await engineer.comesWith([visit])
    await engineer.seesOnTheCardOf(school, ['回访客户', /还有 1 小时 (49|50) 分/])
    await engineer.waitsUntil(instant('09:40'))
    await engineer.seesFirst([school, '回访客户', /还有 (9|10) 分钟/])
    await engineer.opensTheFirst()
    await expect(page).toHaveURL(/\/visits\/[^/]+(\/contact)?$/)
  })

  test('at the day’s end what is open comes first, and the next day too', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    const late = toldVisit({
      unit: shop,
      issued: '07:30',
      facts: [
        ['07:35', reached],
        ['07:36', agreed('16:00')],
        ['15:20', departed('15:20')],
      ],
    })
    await engineer.comesWith([booked(school, '2026-11-21T10:00'), late])
    await engineer.waitsUntil(instant('17:30'))
    await engineer.seesFirst([shop, '今天快结束了'])
    await engineer.waitsUntil(instant('2026-11-21T08:00'))
    await engineer.isReadyForTheDay()
    await engineer.seesTheDay([shop, school])
  })
})

test.describe('outside the app', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['notifications']))

  test('once when it is soon and once when it is over; before that nothing', async ({
    page,
    host,
    context,
  }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '08:00' })])
    await engineer.readsAboutReminders(/由服务台来提醒/)
    await engineer.waitsUntil(instant('08:19'))
    await engineer.seesFirst([/还有 1[01] 分钟/])
    await engineer.seesHanging([])
    await engineer.waitsUntil(instant('08:21'))
    await engineer.seesHanging(['请尽快致电客户'])
    expect(shown).toEqual([{ title: '请尽快致电客户', body: `${school}，08:30 前` }])
    await engineer.waitsUntil(instant('08:31'))
    await expect.poll(() => shown.length).toBe(2)
    expect(shown[1]).toEqual({ title: '请尽快致电客户', body: `${school}，应在 08:30 前` })
    await engineer.waitsUntil(instant('09:30'))
    await engineer.seesHanging(['请尽快致电客户'])
    expect(shown).toHaveLength(2)
  })

  test('restarted, nothing is said twice', async ({ page, host, context }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([callNow])
    await engineer.seesThatAllIsSaved()
    await engineer.swipesAllAway()
    await page.reload()
    await engineer.seesFirst([school, '致电客户'])
    await engineer.waitsUntil(instant('08:26'))
    await engineer.seesHanging([callNow])
    expect(shown.map(({ body }) => body)).toEqual([`${school}，08:25 前`, `${school}，应在 08:25 前`])
  })

  test('asleep over it, it is said once on waking', async ({ page, host, context }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await engineer.waitsUntil(instant('11:00'))
    await engineer.seesHanging([callNow])
    expect(shown).toHaveLength(1)
  })

  test('two tabs say it once, and the one that stays goes on', async ({ page, host, context }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    const other = await context.newPage()
    const again = remindedOn(other, host.address)
    await other.goto(host.address)
    await again.seesFirst([school])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([callNow])
    await again.seesThatAllIsSaved()
    await page.close()
    await again.waitsUntil(instant('08:26'))
    await expect.poll(() => shown.length).toBe(2)
    expect(shown.map(({ body }) => body)).toEqual([`${school}，08:25 前`, `${school}，应在 08:25 前`])
  })

  test('a tap opens the visit in the window that is there', async ({ page, host, context }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([callNow])
    await page.evaluate(() => document.body.setAttribute('data-mark', 'not reloaded'))
    await engineer.tapsTheNotification()
    await expect(page).toHaveURL(/\/visits\/[^/]+(\/contact)?$/)
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'not reloaded')
    expect(context.pages()).toHaveLength(1)
    await engineer.seesHanging([])
  })

  test('what was done is taken away', async ({ page, host }) => {
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([callNow])
    await engineer.opensTheFirst()
    await engineer.calls()
    await engineer.seesHanging([])
  })

  test('while a customer has the tablet nothing hangs there; what is still due comes when it is back', async ({
    page,
    host,
    context,
  }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    const here = booked(shop, '08:30')
    await engineer.comesWith([here, toldVisit({ unit: school, issued: '07:45' })])
    await engineer.waitsUntil(instant('08:06'))
    await engineer.seesHanging([callNow, leaveNow])
    const before = shown.length
    await engineer.lends(async () => {
      await page.goto(`${host.address}/visits/${here.events[0]?.visit}/ask/touch-device`)
    })
    await engineer.seesHanging([])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([])
    expect(shown).toHaveLength(before)
    await engineer.takesTheTabletBack()
    await engineer.seesHanging([callNow])
    expect(shown.at(-1)?.body).toBe(`${school}，应在 08:15 前`)
  })

  test('a clock that somebody sets wrong, and right again', async ({ page, host, context }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
    await page.clock.setSystemTime(instant('10:00'))
    await page.clock.fastForward(20_000)
    await expect.poll(() => shown.length).toBe(1)
    await page.clock.setSystemTime(instant('08:05'))
    await page.clock.fastForward(20_000)
    await engineer.seesFirst([/还有 (19|20) 分钟/])
    await engineer.seesHanging([])
    await engineer.waitsUntil(instant('08:16'))
    await engineer.seesHanging([callNow])
    expect(shown).toHaveLength(2)
  })

  test('across midnight', async ({ page, host, context }) => {
    const shown = await listenForNotifications(context)
    const engineer = remindedOn(page, host.address)
    await engineer.comesWith([booked(school, '2026-11-21T00:40')])
    await engineer.waitsUntil(instant('23:51'))
    await expect.poll(() => shown.at(-1)).toEqual({ title: leaveNow, body: `${school}，11-21 00:00 前` })
    await engineer.waitsUntil(instant('2026-11-21T00:00'))
    await engineer.waitsUntil(instant('2026-11-21T00:01'))
    await expect.poll(() => shown.at(-1)).toEqual({ title: leaveNow, body: `${school}，应在 00:00 前` })
  })
})

test('nobody is asked at the start; the list offers it, and says what it is good for', async ({
  page,
  host,
}) => {
  const engineer = remindedOn(page, host.address)
  await engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
  await engineer.waitsUntil(instant('08:16'))
  await engineer.readsAboutReminders(/由服务台来?提醒/)
  await engineer.seesHanging([])
  await page.context().grantPermissions(['notifications'])
  await engineer.waitsUntil(instant('08:17'))
  await engineer.seesHanging([callNow])
})

test('in another time zone it is the same reminder, by the clock on the wall there', async ({ build }) => {
  const host = await startHost(build)
  const tablet = ownTablet()
  const switchedOn = async (timezoneId: string, time: string) => {
    const page = await tablet.switchedOn({ timezoneId })
    await isSilent(page.context())
    await showOneByOne(page.context())
    await page.context().grantPermissions(['notifications'])
    await page.clock.install({ time: instant(time) })
    const shown = await listenForNotifications(page.context())
    return { page, shown, engineer: remindedOn(page, host.address) }
  }
  const before = await switchedOn('Asia/Shanghai', '08:00')
  await before.engineer.comesWith([toldVisit({ unit: school, issued: '07:55' })])
  await before.engineer.waitsUntil(instant('08:16'))
  await before.engineer.seesHanging([callNow])
  expect(before.shown.map(({ body }) => body)).toEqual([`${school}，08:25 前`])
  await before.engineer.seesThatAllIsSaved()
  await tablet.switchedOff()
  // Where there is no network: it would learn that the story's day is long over.
  await host.stop()

  const there = await switchedOn('Asia/Tokyo', '08:20')
  await there.page.goto(host.address)
  await there.engineer.seesFirst([school, /还有 [45] 分钟/])
  await there.engineer.waitsUntil(instant('08:26'))
  await expect.poll(() => there.shown.map(({ body }) => body)).toEqual([`${school}，应在 09:25 前`])
  await tablet.thrownAway()
})

/** Nobody tells this tablet that its day is over. */
function isSilent(context: BrowserContext): Promise<void> {
  return context.route('**/healthz', (route) => route.fulfill({ status: 204 })).then(() => undefined)
}
