import { expect } from '../fixtures/test.ts'
import type { RunningHelpdesk } from '../helpdesks/helpdesk.ts'
import { overlayOn } from './closed-root.ts'
import type { onHelpdesk, Way } from './on-helpdesk.ts'

type Tickets = RunningHelpdesk['tickets']

interface Closing {
  readonly ways: readonly Way[]
  readonly edits: readonly Way[]
  readonly closed: RegExp
}

/** Holds a helpdesk to it: no way of closing goes by without a reason, and no other edit meets a question. */
export function guardsClosing(test: ReturnType<typeof onHelpdesk>, { ways, edits, closed }: Closing): void {
  for (const { how, does, closes = ({ till }: Tickets) => [till] } of ways) {
    test(`closing by ${how} waits for a reason`, async ({ desk: { page }, helpdesk }) => {
      const tickets = closes(helpdesk.tickets)
      const overlay = await overlayOn(page)
      await does({ page, helpdesk })
      await overlay.reads('先别关单')
      await overlay.press('回去补齐')
      await overlay.readsNot('先别关单')
      await page.reload()
      for (const ticket of tickets) expect(await helpdesk.statusOf(ticket)).not.toMatch(closed)

      await does({ page, helpdesk })
      await overlay.reads('先别关单')
      await overlay.write('纸质签字件已寄回')
      await overlay.press('说明原因并关单')
      for (const ticket of tickets) await expect.poll(() => helpdesk.statusOf(ticket)).toMatch(closed)
    })
  }

  for (const { how, does } of edits) {
    test(`nobody is asked about ${how}`, async ({ desk: { page }, helpdesk }) => {
      await does({ page, helpdesk })
      await page.waitForLoadState('networkidle')
      await (await overlayOn(page)).readsNot('先别关单')
    })
  }
}
