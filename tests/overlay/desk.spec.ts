import { decodeDispatch } from '@countersign/shared/ticket'
import { keep, renderedByCommand } from '../fixtures/pdf.ts'
import { expect } from '../fixtures/test.ts'
import { agreed, departed, reached, toldVisit } from '../fixtures/told-visit.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { startRt } from '../helpdesks/rt.ts'
import { overlayOn } from './closed-root.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'
import { logsIntoRt, onHelpdesk } from './on-helpdesk.ts'
import { optionsOf } from './options-of.ts'

// What is the same at every helpdesk.
const test = onHelpdesk({ id: 'rt', start: startRt, logsIn: logsIntoRt })

test('an older copy of a record takes the place of no newer one', async ({ desk: { page }, helpdesk }) => {
  const { till } = helpdesk.tickets
  const newer = toldVisit({
    unit: '华联超市',
    ticket: till,
    issued: '08:00',
    facts: [
      ['08:05', reached],
      ['08:06', agreed('10:00')],
      ['09:20', departed('09:20')],
    ],
  })
  const older = { ...newer, events: newer.events.slice(0, 2) }
  const [newerPdf, olderPdf] = [newer, older].map((log) => renderedByCommand(JSON.stringify(log), 'zh-CN'))
  await page.goto(`${helpdesk.address}/Ticket/Display.html?id=${till}`)
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.gives(keep('后来的.pdf', newerPdf ?? Buffer.alloc(0)))
  await overlay.reads('后来的.pdf')
  await overlay.gives(keep('较早的.pdf', olderPdf ?? Buffer.alloc(0)))
  await overlay.reads('这是同一次服务较早的一份，已保留后来的那份')
  await overlay.readsNot('较早的.pdf')
  await overlay.reads('后来的.pdf')
})

test('a ticket that doesn’t say whose it is, or where, is told so, and dispatched without', async ({
  desk: { page },
  helpdesk,
}) => {
  await page.goto(`${helpdesk.address}/Ticket/Display.html?id=${helpdesk.tickets.wifi}`)
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.reads('工单缺少上门地址')
  await overlay.press('派单到平板')
  await overlay.reads('已派单')
  const sent = decodeDispatch((await overlay.linkOf('↗')) ?? '')
  expect(sent).toMatchObject({ dispatch: { job: { fault: expect.stringContaining('掉线') } } })
  expect(sent).not.toHaveProperty('dispatch.job.customer.unit')
  expect(sent).not.toHaveProperty('dispatch.job.customer.address')
})

test('without the organisation’s name nothing is dispatched, and no record counts', async ({ helpdesk }) => {
  const { till } = helpdesk.tickets
  const { organisation: _, ...unnamed } = settings
  const desk = await deskAt(helpdesk, unnamed)
  const { page } = desk
  await page.goto(`${helpdesk.address}/Ticket/Display.html?id=${till}`)
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.reads('还没有填写公司名称')
  expect(await overlay.offers('派单到平板')).toBe(false)
  const log = toldVisit({ unit: '华联超市', ticket: till, issued: '08:00' })
  await overlay.gives(keep('记录单.pdf', renderedByCommand(JSON.stringify(log), 'zh-CN')))
  await overlay.reads('请先在扩展的选项里填写公司名称')
  await overlay.readsNot('签字 1')
  await desk.closed()
})

test('a helpdesk that is taken away while its page is open is left at once, and closes without a question', async ({
  helpdesk,
}) => {
  const { address, tickets } = helpdesk
  const desk = await deskAt(helpdesk, settings)
  const { page } = desk
  await page.goto(`${address}/Ticket/Update.html?Action=Comment&id=${tickets.till}`)
  const overlay = await overlayOn(page)
  await overlay.reads('未派单')
  const options = await optionsOf(desk)
  await options.takesAway(address)
  await options.closes()

  await page.bringToFront()
  await expect.poll(overlay.text).toBeUndefined()
  await page.locator('form[name=TicketUpdate] select[name=Status]').selectOption('resolved', { force: true })
  await page.locator('form[name=TicketUpdate] [name=SubmitTicket]').last().click()
  await page.waitForURL(/Display\.html/)
  expect(await helpdesk.statusOf(tickets.till)).toBe('resolved')
  await desk.closed()
})

const settings = { organisation: '蓝桥信息服务有限公司', app: 'https://tablet.example.com/' }

/** A browser of its own with other settings than the others have; somebody is logged in. */
async function deskAt(helpdesk: RunningHelpdesk, own: Partial<typeof settings>): Promise<DeskBrowser> {
  const { address } = helpdesk
  const sites = [{ origin: address, helpdesk: 'rt', zone: 'Asia/Shanghai' }]
  const desk = await deskBrowser({ allowed: [address], settings: { ...own, sites } })
  await logsIntoRt(desk.page, helpdesk)
  return desk
}
