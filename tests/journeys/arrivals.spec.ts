import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { encodeQR } from 'qr'
import { filmOf } from '../fixtures/film.ts'
import { printerJob, tillJob } from '../fixtures/jobs.ts'
import { ownTablet } from '../fixtures/own-tablet.ts'
import { keep } from '../fixtures/pdf.ts'
import { expect, test } from '../fixtures/test.ts'
import { engineerOn } from '../people/engineer.ts'

test('the same dispatch twice is one visit, and never stays in the address', async ({
  engineer,
  dispatcher,
}) => {
  const link = dispatcher.linkTo(dispatcher.dispatches(printerJob))
  await engineer.opens(link)
  await engineer.introducesThemselves()
  await engineer.seesTheJobOf('东城区东方小学')
  expect(engineer.page.url()).not.toContain('dispatch')
  await engineer.takesTheJob()
  await engineer.opens(link)
  await engineer.seesTheJobOf('东城区东方小学')
  await engineer.takesTheJob()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  expect(await engineer.openVisits()).toHaveLength(1)
})

test('a broken link is refused in words that help', async ({ engineer, dispatcher }) => {
  const link = dispatcher.linkTo(dispatcher.dispatches(printerJob))
  await engineer.opens(link.slice(0, -40))
  expect(await engineer.readsTheRefusal()).toContain('这不是派工单，或者内容不完整')
  await engineer.introducesThemselves()
  expect(engineer.page.url()).not.toContain('dispatch')
  expect(await engineer.openVisits()).toEqual([])
})

test('a job comes as a file, and as a pasted link', async ({ engineer, dispatcher, host }) => {
  await engineer.opens(host.address)
  await engineer.introducesThemselves()
  await engineer.addsAVisit()
  await engineer.opensTheFile(dispatcher.fileOf(dispatcher.dispatches(printerJob)))
  await engineer.seesTheJobOf('东城区东方小学')
  await engineer.takesTheJob()
  await engineer.goesBack()
  await engineer.addsAVisit()
  await engineer.pastesTheLink(dispatcher.linkTo(dispatcher.dispatches(tillJob)))
  await engineer.seesTheJobOf('蜂鸟便利店（和平里店）')
  await engineer.takesTheJob()
  await engineer.goesBack()
  expect(await engineer.openVisits()).toHaveLength(2)
})

test('a job comes as a code before the camera', async ({ dispatcher, host }) => {
  const link = dispatcher.linkTo(dispatcher.dispatches(printerJob))
  const film = keep('code.y4m', filmOf(encodeQR(link, 'raw', { border: 4, ecc: 'low' })))
  const tablet = ownTablet()
  const args = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
  const engineer = engineerOn(await tablet.switchedOn({ args }))
  await engineer.opens(host.address)
  await engineer.introducesThemselves()
  await engineer.addsAVisit()
  await engineer.scansTheCode()
  await engineer.seesTheJobOf('东城区东方小学')
  await engineer.takesTheJob()
  await tablet.switchedOff()
  await tablet.thrownAway()
  rmSync(dirname(film), { recursive: true })
})
