import { expect } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { keepsToken } from './attaching.ts'
import { overlayOn } from './closed-root.ts'
import type { DeskBrowser } from './desk-browser.ts'
import type { onHelpdesk } from './on-helpdesk.ts'
import type { OwnForms } from './visit-with-record.ts'

const reason = '纸质签字件已寄回'

/** Holds the panel to it: why a ticket was closed all the same becomes a comment by one press. */
export function offersReasons(test: ReturnType<typeof onHelpdesk>, forms: OwnForms): void {
  test('a reason is shown on the ticket, and goes into the comment of its form', async ({
    desk,
    helpdesk,
  }) => {
    const overlay = await closesWithAReason(desk, helpdesk, forms)
    await overlay.press('写进评论框')
    await overlay.reads('已写进评论框，保存工单后生效')
    await forms.saves(desk.page)
    await expect
      .poll(() => helpdesk.commentsOf(helpdesk.tickets.till))
      .toEqual([expect.objectContaining({ words: expect.stringContaining(reason) })])
  })

  test('with a token a reason is sent as a comment for colleagues, once', async ({ desk, helpdesk }) => {
    await keepsToken(desk, helpdesk, helpdesk.token)
    const overlay = await closesWithAReason(desk, helpdesk, forms)
    await overlay.press('作为内部评论发送')
    await overlay.reads('原因已成为内部评论')
    expect(await overlay.offers('作为内部评论发送')).toBe(false)
    expect(await helpdesk.commentsOf(helpdesk.tickets.till)).toEqual([
      { words: expect.stringContaining(reason), internal: true },
    ])
  })
}

async function closesWithAReason(
  { page }: DeskBrowser,
  { address, tickets }: RunningHelpdesk,
  forms: OwnForms,
) {
  await page.goto(forms.editPage(address, tickets.till))
  const overlay = await overlayOn(page)
  await overlay.reads('未派单')
  await forms.closes(page)
  await overlay.reads('先别关单')
  await overlay.write(reason)
  await overlay.press('说明原因并关单')
  await page.waitForURL(forms.isTicketPage)
  await overlay.press('展开现场会签')
  await overlay.reads(reason)
  return overlay
}
