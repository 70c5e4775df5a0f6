import type { Page } from '@playwright/test'
import { keep, renderedByCommand } from '../fixtures/pdf.ts'
import { expect } from '../fixtures/test.ts'
import { toldVisit } from '../fixtures/told-visit.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { overlayOn } from './closed-root.ts'
import type { DeskBrowser } from './desk-browser.ts'
import { inGuestOf } from './in-guest.ts'
import type { onHelpdesk } from './on-helpdesk.ts'
import { optionsOf } from './options-of.ts'
import type { OwnForms } from './visit-with-record.ts'

const records = new Map<string, Buffer>()

/** The record of a visit for this ticket, as it comes back from a tablet. */
function recordOfTicket(ticket: string): Buffer {
  const log = toldVisit({ unit: '华联超市', ticket, issued: '08:00' })
  const made = records.get(ticket) ?? renderedByCommand(JSON.stringify(log), 'zh-CN')
  records.set(ticket, made)
  return made
}

/** A ticket's page with its panel open, where the record's PDF was just dropped. */
async function withRecordDropped(page: Page, address: string, pdf: Buffer) {
  await page.goto(address)
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  await overlay.gives(keep('现场服务记录单.pdf', pdf))
  await overlay.reads('现场服务记录单.pdf')
  return overlay
}

export async function keepsToken(
  desk: DeskBrowser,
  { address }: RunningHelpdesk,
  token: string,
): Promise<void> {
  const options = await optionsOf(desk)
  await options.keepsToken(address, token)
  await options.closes()
  await desk.page.bringToFront()
}

interface Sending extends Pick<OwnForms, 'ticketPage'> {
  /** Its answers to what is sent die from now on, though it keeps it: as far as this helpdesk is known to do that. */
  readonly answersDie?: (helpdesk: RunningHelpdesk) => Promise<void>
}

/** Holds sending by a helpdesk's interface to it: once, only with the token, and never beyond what the person pressed. */
export function takesWhatIsSent(
  test: ReturnType<typeof onHelpdesk>,
  { ticketPage, answersDie }: Sending,
): void {
  test('with a token one press attaches the PDF, once, whatever else is pressed or known', async ({
    desk,
    helpdesk,
  }) => {
    const { address, tickets, token } = helpdesk
    const pdf = recordOfTicket(tickets.till)
    const here = ticketPage(address, tickets.till)
    await keepsToken(desk, helpdesk, token)
    const first = await withRecordDropped(desk.page, here, pdf)
    const other = await desk.context.newPage()
    await other.goto(here)
    const second = await overlayOn(other)
    await second.press('展开现场会签')
    await answersDie?.(helpdesk)

    await Promise.all([first.press('放进工单附件'), second.press('放进工单附件')])
    await first.reads(/✓ \d\d:\d\d 已放进工单附件/)
    await second.reads('已放进工单附件')
    expect(await helpdesk.attachmentsOf(tickets.till)).toHaveLength(1)
    expect((await helpdesk.filesOf(tickets.till))[0]?.equals(pdf)).toBe(true)

    const again = await withRecordDropped(desk.page, here, pdf)
    await again.reads('已放进工单附件')
    expect(await again.offers('放进工单附件')).toBe(false)

    // Another browser, which knows nothing of it, finds it among the ticket's files.
    await desk.forgets()
    const elsewhere = await withRecordDropped(desk.page, here, pdf)
    await elsewhere.reads('已放进工单附件')
    expect(await helpdesk.attachmentsOf(tickets.till)).toHaveLength(1)
  })

  test('a wrong token is told in words, and the form is there instead', async ({ desk, helpdesk }) => {
    const { address, tickets } = helpdesk
    await keepsToken(desk, helpdesk, 'wrong')
    const here = ticketPage(address, tickets.till)
    const overlay = await withRecordDropped(desk.page, here, recordOfTicket(tickets.till))
    await overlay.press('放进工单附件')
    await overlay.reads('服务台不认这个访问令牌')
    await overlay.press('改用页面的上传框')
    await overlay.reads('已放入上传框')
    expect(await overlay.offers('放进工单附件')).toBe(false)
    expect(await helpdesk.attachmentsOf(tickets.till)).toEqual([])
  })

  test('the token is for the background alone, and goes when it is deleted', async ({ desk, helpdesk }) => {
    const { address, tickets, token } = helpdesk
    const { page } = desk
    await keepsToken(desk, helpdesk, token)
    const told: string[] = []
    page.on('request', (request) => told.push(request.url(), JSON.stringify(request.headers())))
    const here = ticketPage(address, tickets.till)
    const overlay = await withRecordDropped(page, here, recordOfTicket(tickets.till))
    await overlay.press('放进工单附件')
    await overlay.reads('已放进工单附件')
    expect(told.filter((one) => one.includes(token))).toEqual([])
    expect(await overlay.text()).not.toContain(token)
    expect(await page.content()).not.toContain(token)
    const read = `chrome.storage.local.get().then((all) => JSON.stringify(all), (error) => error.message)`
    expect(await inGuestOf(page, read, '现场会签')).toContain('not allowed')

    const options = await optionsOf(desk)
    await options.deletesToken(address)
    await options.closes()
    await page.bringToFront()
    const another = ticketPage(address, tickets.printer)
    const without = await withRecordDropped(page, another, recordOfTicket(tickets.printer))
    await without.press('放进工单附件')
    await without.reads('已放入上传框')
  })
}
