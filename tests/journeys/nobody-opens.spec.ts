import { printerJob } from '../fixtures/jobs.ts'
import { expect, test } from '../fixtures/test.ts'
import { endings, engineerInTrouble } from '../people/engineer-in-trouble.ts'

test('nobody opens: bell, knocks, phone, a note, a word to the service desk, and the visit ends', async ({
  page,
  engineer,
  dispatcher,
}) => {
  await page.clock.install({ time: Date.now() })
  const trouble = engineerInTrouble(page)
  await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
  await engineer.introducesThemselves()
  await engineer.takesTheJob()
  await engineer.callsAndBooks()
  await engineer.checksTheBooking()
  await engineer.thinksAhead({ cause: '搓纸轮老化', spare: '搓纸轮' })
  await engineer.checksTheKit()
  await engineer.departs()
  await engineer.arrives()

  await trouble.nobodyOpens()
  await trouble.rings()
  await trouble.waits(30)
  await trouble.knocks()
  await page.reload()
  await trouble.waits(300)
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
    '按门铃 · 无人应答',
  ])

  await engineer.goesBack()
  await trouble.endsOtherwise(endings.notReached, '敲门、电话都无人应答，已留便条')
  expect(await trouble.readsHowItEnded()).toContain('未联系上客户')
  await engineer.leaves()
  await engineer.seesThatAllIsSaved()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await trouble.doneVisits()).toContainEqual(expect.stringContaining('未联系上客户'))
})
