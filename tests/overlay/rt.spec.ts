import { writeFileSync } from 'node:fs'
import { begins, comesToTheCustomer } from '../fixtures/routine.ts'
import { expect } from '../fixtures/test.ts'
import { startRt } from '../helpdesks/rt.ts'
import { overlayOn } from './closed-root.ts'
import { guardsClosing } from './closing.ts'
import { logsIntoRt, onHelpdesk } from './on-helpdesk.ts'
import { editsOnRt, waysOnRt } from './ways-on-rt.ts'

const test = onHelpdesk({ id: 'rt', start: startRt, logsIn: logsIntoRt })
guardsClosing(test, { ways: waysOnRt, edits: editsOnRt, closed: /resolved|rejected|deleted/ })

const ticketPage = (address: string, ticket: string) => `${address}/Ticket/Display.html?id=${ticket}`

test('a ticket is dispatched, visited, signed, and closed without a question', async ({
  desk,
  helpdesk: rt,
  engineer,
  customer,
}, info) => {
  test.setTimeout(240_000)
  const { page } = desk
  const { till } = rt.tickets
  await page.goto(ticketPage(rt.address, till))
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.reads('门店收银机无法开机，需上门检修')
  await overlay.reads('未派单')
  await overlay.press('派单到平板')
  await overlay.reads('已派单')
  const link = await overlay.linkOf('↗')

  await engineer.opens(link ?? '')
  await engineer.introducesThemselves()
  await engineer.seesTheJobOf('客户未填写')
  await engineer.takesTheJob()
  await comesToTheCustomer(engineer, { cause: '电源故障', spare: '电源 180 W' })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '电源无输出', cause: '电源老化' })
  await engineer.writesDownWork({ kind: 'hardware', what: '更换电源', result: '开机正常' })
  await engineer.keepsPartsInOrder()
  await engineer.endsTheWork()
  await engineer.tests({ note: '客户试用一小时' })
  await engineer.says('solved')
  await engineer.cleansUp()
  await engineer.trains('正确关机')
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5, words: '很好' })
  await engineer.takesTheTabletBack()
  await engineer.leaves()
  await engineer.seesThatAllIsSaved()
  await engineer.opensTheRecord()
  const file = info.outputPath('现场服务记录单.pdf')
  writeFileSync(file, await engineer.savesThePdf())

  await page.bringToFront()
  await overlay.gives(file)
  await overlay.reads('记录完整')
  await overlay.reads('签字 2 · 张伟')

  await page.goto(`${rt.address}/Ticket/Update.html?Action=Comment&id=${till}`)
  const there = await overlayOn(page)
  await there.reads('记录完整')
  await page.locator('form[name=TicketUpdate] select[name=Status]').selectOption('resolved', { force: true })
  await page.locator('form[name=TicketUpdate] [name=SubmitTicket]').last().click()
  await expect.poll(() => rt.statusOf(till)).toBe('resolved')
})

test('the field that is missing is shown on the page as it is', async ({ desk: { page }, helpdesk: rt }) => {
  await page.goto(ticketPage(rt.address, rt.tickets.wifi))
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.reads('工单缺少上门地址')
  const body = () => page.locator('body').evaluate(({ outerHTML }) => outerHTML)
  const before = await body()
  await overlay.press('标出位置')
  const field = page.locator('.custom-field', { hasText: '服务地址' }).first()
  await expect(field).toBeInViewport()
  await expect
    .poll(async () => {
      const [frame, box] = [await overlay.boxOf('.outline'), await field.boundingBox()]
      return frame && box && frame.y < box.y + box.height && box.y < frame.y + frame.height
    })
    .toBe(true)
  expect(await body()).toBe(before)
})

test('a ticket without a record is not closed before somebody gives a reason', async ({
  desk,
  helpdesk: rt,
}) => {
  const { page } = desk
  const { till } = rt.tickets
  await page.goto(`${rt.address}/Ticket/Update.html?Action=Comment&id=${till}`)
  const overlay = await overlayOn(page)
  await overlay.reads('未派单')
  const closes = async () => {
    await page
      .locator('form[name=TicketUpdate] select[name=Status]')
      .selectOption('resolved', { force: true })
    await page.locator('form[name=TicketUpdate] [name=SubmitTicket]').last().click({ noWaitAfter: true })
  }
  await closes()
  await overlay.reads('还没有现场服务记录单')
  await overlay.press('回去补齐')
  await overlay.reads(/^(?!.*先别关单)/s)
  expect(await rt.statusOf(till)).toBe('new')

  await closes()
  await overlay.reads('先别关单')
  await overlay.press('说明原因并关单')
  await overlay.reads('请写明原因')
  await overlay.write('纸质签字件已寄回')
  await overlay.press('说明原因并关单')
  await expect.poll(() => rt.statusOf(till)).toBe('resolved')
  await page.goto(ticketPage(rt.address, till))
  const there = await overlayOn(page)
  await there.press('展开现场会签')
  await there.reads('纸质签字件已寄回')
})
