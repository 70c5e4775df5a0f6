import type { Page } from '@playwright/test'
import { expect } from '../fixtures/test.ts'
import { startRt } from '../helpdesks/rt.ts'
import { takesWhatIsSent } from './attaching.ts'
import { overlayOn } from './closed-root.ts'
import { guardsClosing } from './closing.ts'
import { leavesPagesAlone, settledContentOf } from './harmless.ts'
import { logsIntoRt, onHelpdesk } from './on-helpdesk.ts'
import { keepsKeysApart } from './own-keys.ts'
import { offersReasons } from './reasons.ts'
import { goesWithItsRecord, type OwnForms } from './visit-with-record.ts'
import { editsOnRt, waysOnRt } from './ways-on-rt.ts'

const test = onHelpdesk({ id: 'rt', start: startRt, logsIn: logsIntoRt })
const ticketPage = (address: string, ticket: string) => `${address}/Ticket/Display.html?id=${ticket}`

guardsClosing(test, { ways: waysOnRt, edits: editsOnRt, closed: /resolved|rejected|deleted/ })
leavesPagesAlone(test, [
  { what: 'a list', path: () => '/Search/Results.html?Query=id>0', isTicket: false },
  { what: 'a ticket', path: ({ till }) => `/Ticket/Display.html?id=${till}`, isTicket: true },
  { what: 'a form', path: ({ till }) => `/Ticket/Update.html?Action=Comment&id=${till}`, isTicket: true },
])
keepsKeysApart(test, {
  asks: waysOnRt[0].does,
  page: ({ address, tickets: { till } }) => ticketPage(address, till),
  key: '/',
  works: (page) => expect(page.locator('#simple-search input').first()).toBeFocused(),
})

const saves = (page: Page) =>
  page.locator('form[name=TicketUpdate] [name=SubmitTicket]').last().click({ noWaitAfter: true })
const forms: OwnForms = {
  ticketPage,
  showsTheFile: async (page) => {
    await expect(page.locator('.dz-success .dz-filename')).toHaveText('现场服务记录单.pdf')
  },
  closes: async (page) => {
    await page
      .locator('form[name=TicketUpdate] select[name=Status]')
      .selectOption('resolved', { force: true })
    await saves(page)
  },
  editPage: (address, ticket) => `${address}/Ticket/Update.html?Action=Comment&id=${ticket}`,
  isTicketPage: /Display\.html/,
  saves,
  closed: 'resolved',
}
goesWithItsRecord(test, forms)
takesWhatIsSent(test, {
  ...forms,
  // Where the token's owner reads Chinese, the answer to a comment has characters that its server can't send.
  answersDie: async (rt) => {
    const lang = JSON.stringify({ Lang: 'zh-cn' })
    const headers = { 'content-type': 'application/json' }
    await rt.ask('/user/root', { method: 'PUT', body: lang, headers })
    const comment = JSON.stringify({ Content: '有人接单了吗', ContentType: 'text/plain' })
    const answer = rt.ask(`/ticket/${rt.tickets.wifi}/comment`, { method: 'POST', body: comment, headers })
    await expect(answer).rejects.toThrow()
    expect(await rt.commentsOf(rt.tickets.wifi)).toHaveLength(1)
  },
})

offersReasons(test, forms)

test('the field that is missing is shown on the page as it is', async ({ desk: { page }, helpdesk: rt }) => {
  await page.goto(ticketPage(rt.address, rt.tickets.wifi))
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.reads('工单缺少上门地址')
  const before = await settledContentOf(page)
  await overlay.press('标出位置')
  const field = page.locator('.custom-field', { hasText: '服务地址' }).first()
  await expect(field).toBeInViewport()
  await expect
    .poll(async () => {
      const [frame, box] = [await overlay.boxOf('.outline'), await field.boundingBox()]
      return frame && box && frame.y < box.y + box.height && box.y < frame.y + frame.height
    })
    .toBe(true)
  expect(await settledContentOf(page)).toEqual(before)
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
  // The form leads to the ticket's page by itself.
  await page.waitForURL(/Display\.html/)
  expect(await rt.statusOf(till)).toBe('resolved')
  await page.goto(ticketPage(rt.address, till))
  const there = await overlayOn(page)
  await there.press('展开现场会签')
  await there.reads('纸质签字件已寄回')
})
