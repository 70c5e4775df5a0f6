import type { Page } from '@playwright/test'
import { opensGuarded, untilGuarded } from './in-guest.ts'
import type { Way } from './on-helpdesk.ts'

/** Chooses in a select, though Request Tracker may have put another control over it. */
async function choose(page: Page, select: string, value: string): Promise<void> {
  await page.locator(select).first().selectOption(value, { force: true })
}

const saves = (page: Page, form: string) =>
  page.locator(`${form} [name=SubmitTicket], ${form} input[type=submit]`).last().click({ noWaitAfter: true })

/** Opens a page of the till's ticket. */
const on =
  (path: string, does: (page: Page, ticket: string) => Promise<unknown>): Way['does'] =>
  async ({ page, helpdesk: { address, tickets } }) => {
    // Request Tracker asks back where nobody says what page led here.
    await opensGuarded(page, `${address}${path.replace('{id}', tickets.till)}`, address)
    await does(page, tickets.till)
  }

export const waysOnRt: readonly [Way, ...Way[]] = [
  {
    how: 'Resolve in the menu, then the form',
    does: on('/Ticket/Display.html?id={id}', async (page) => {
      await page.locator('a[href*="DefaultStatus=resolved"]').first().dispatchEvent('click')
      await page.waitForURL(/Update/)
      await untilGuarded(page)
      await saves(page, 'form[name=TicketUpdate]')
    }),
  },
  {
    how: 'a status chosen with a comment',
    does: on('/Ticket/Update.html?Action=Comment&id={id}', async (page) => {
      await choose(page, 'form[name=TicketUpdate] select[name=Status]', 'rejected')
      await saves(page, 'form[name=TicketUpdate]')
    }),
  },
  {
    how: 'inline edit on the ticket',
    does: on('/Ticket/Display.html?id={id}', async (page) => {
      await page.locator('.ticket-info-basics .inline-edit-toggle.edit').first().click()
      await choose(page, '.ticket-info-basics form.inline-edit select[name=Status]', 'resolved')
      await page
        .locator('.ticket-info-basics form.inline-edit input[type=submit]')
        .first()
        .click({ noWaitAfter: true })
    }),
  },
  {
    how: 'Basics',
    does: on('/Ticket/Modify.html?id={id}', async (page) => {
      await choose(page, '#TicketModify select[name=Status]', 'resolved')
      await saves(page, '#TicketModify')
    }),
  },
  {
    how: 'Jumbo, by Enter',
    does: on('/Ticket/ModifyAll.html?id={id}', async (page) => {
      await choose(page, 'form[name=TicketModifyAll] select[name=Status]', 'resolved')
      await page.locator('form[name=TicketModifyAll] [name=Subject]').press('Enter', { noWaitAfter: true })
    }),
  },
  {
    how: 'inline edit in a list',
    does: on(
      "/Search/Results.html?Query=id%3C10&Format='__id__','__Subject__','__Status__'",
      async (page, ticket) => {
        const form = page.locator(`form.editor[action$="id=${ticket}"]:has(select[name=Status])`)
        const cell = page.locator('td.editable', { has: form })
        await cell.locator('.edit-icon').click({ force: true })
        await cell.locator('select[name=Status]').selectOption('resolved', { force: true })
      },
    ),
  },
  {
    how: 'a link that deletes',
    does: on('/Ticket/Display.html?id={id}', (page) =>
      page.locator('#page-actions-delete').dispatchEvent('click'),
    ),
  },
  {
    how: 'bulk update',
    does: on('/Search/Bulk.html?Query=id%3C3', async (page) => {
      await choose(page, '#BulkUpdate select[name=Status]', 'resolved')
      await page.locator('#BulkUpdate input[type=submit]').first().click({ noWaitAfter: true })
    }),
    closes: ({ till, printer }) => [till, printer],
  },
  {
    how: 'the page for phones',
    does: on('/m/ticket/reply?id={id}', async (page) => {
      await choose(page, 'select[name=Status]', 'resolved')
      await page.locator('[name=SubmitTicket]').last().click({ noWaitAfter: true })
    }),
  },
  {
    how: 'self-service',
    does: on('/SelfService/Update.html?id={id}', async (page) => {
      await choose(page, 'form[name=TicketUpdate] select[name=Status]', 'resolved')
      await saves(page, 'form[name=TicketUpdate]')
    }),
  },
]

export const editsOnRt: readonly Way[] = [
  {
    how: 'a comment that says resolved',
    does: on('/Ticket/Update.html?Action=Comment&id={id}', async (page) => {
      await page.locator('textarea[name=UpdateContent]').fill('resolved', { force: true })
      await saves(page, 'form[name=TicketUpdate]')
      await page.locator('.ticket-info-basics').first().waitFor()
    }),
  },
  {
    how: 'another owner, inline',
    does: on('/Ticket/Display.html?id={id}', async (page) => {
      await page.locator('.ticket-info-people .inline-edit-toggle.edit').first().click()
      await page.locator('.ticket-info-people form.inline-edit input[type=submit]').first().click()
    }),
  },
  {
    how: 'another due date',
    does: on('/Ticket/ModifyDates.html?id={id}', async (page) => {
      await page.locator('[name=Due_Date]').fill('2026-12-05')
      await page.locator('[name=SubmitTicket]').last().click()
    }),
  },
  {
    how: 'a status that is not the end',
    does: on('/Ticket/Modify.html?id={id}', async (page) => {
      await choose(page, '#TicketModify select[name=Status]', 'stalled')
      await saves(page, '#TicketModify')
    }),
  },
  {
    how: 'looking at what a resolved ticket would send',
    does: on('/Ticket/Update.html?Action=Respond&id={id}&DefaultStatus=resolved', (page) =>
      page.waitForLoadState('networkidle'),
    ),
  },
  {
    how: 'looking for resolved ones',
    does: on("/Search/Results.html?Query=Status%3D'resolved'", (page) =>
      page.waitForLoadState('networkidle'),
    ),
  },
]
