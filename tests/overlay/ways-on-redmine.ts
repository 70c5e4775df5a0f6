import type { Page } from '@playwright/test'
import { opensGuarded } from './in-guest.ts'
import type { Way } from './on-helpdesk.ts'

const status = '#issue_status_id'
const item = '#context-menu a[data-method=patch]'

/** Chooses the closed status; the form is drawn anew then, and may lose what comes too soon. */
export async function choosesClosed(page: Page): Promise<void> {
  const drawn = page.waitForResponse(/edit(\.js)?($|\?)/)
  await page.locator(status).selectOption({ label: '已关闭' })
  await drawn
  await page.waitForLoadState('networkidle')
}

/** Opens the menu of these rows in the list. */
async function opensTheMenu(page: Page, address: string, rows: readonly string[]): Promise<void> {
  await opensGuarded(page, `${address}/projects/onsite/issues`)
  for (const row of rows) await page.locator(`#issue-${row} input[type=checkbox]`).check()
  await page.locator(`#issue-${rows[0]} td.priority`).click({ button: 'right' })
  await page.locator('#context-menu a.submenu').first().waitFor()
}

const clicksClosed = (page: Page) =>
  page.locator(`${item}[href*="status_id"]`, { hasText: '已关闭' }).dispatchEvent('click')

export const savesTheIssue = (page: Page) =>
  page.locator('#issue-form input[name=commit]').click({ noWaitAfter: true })

export const waysOnRedmine: readonly Way[] = [
  {
    how: "the ticket's form",
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/${tickets.till}`)
      await page.locator('.icon-edit').first().click()
      await choosesClosed(page)
      await savesTheIssue(page)
    },
  },
  {
    how: 'the edit page, by Enter',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/${tickets.till}/edit`)
      await choosesClosed(page)
      await page.locator('#issue_subject').press('Enter', { noWaitAfter: true })
    },
  },
  {
    how: "a list's menu",
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensTheMenu(page, address, [tickets.till])
      await clicksClosed(page)
    },
  },
  {
    how: "a list's menu, for two",
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensTheMenu(page, address, [tickets.till, tickets.printer])
      await clicksClosed(page)
    },
    closes: ({ till, printer }) => [till, printer],
  },
  {
    how: 'bulk edit',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/bulk_edit?ids[]=${tickets.till}&ids[]=${tickets.printer}`)
      await choosesClosed(page)
      await page.locator('#bulk_edit_form input[name=commit]').first().click({ noWaitAfter: true })
    },
    closes: ({ till, printer }) => [till, printer],
  },
]

export const editsOnRedmine: readonly Way[] = [
  {
    how: 'a comment that says closed',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/${tickets.till}`)
      await page.locator('.icon-edit').first().click()
      await page.locator('#issue_notes').fill('已关闭')
      await page.locator('#issue-form input[name=commit]').click()
    },
  },
  {
    how: 'the form drawn anew with the closed status',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/${tickets.till}`)
      await page.locator('.icon-edit').first().click()
      await choosesClosed(page)
    },
  },
  {
    how: 'another due date',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/${tickets.till}/edit`)
      await page.locator('#issue_due_date').fill('2036-12-03')
      await page.locator('#issue-form input[name=commit]').click()
    },
  },
  {
    how: "another owner by a list's menu",
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensTheMenu(page, address, [tickets.till])
      await page.locator(`${item}[href*="assigned_to_id"]`).first().dispatchEvent('click')
    },
  },
  {
    how: 'another due date for many',
    does: async ({ page, helpdesk: { address, tickets } }) => {
      await opensGuarded(page, `${address}/issues/bulk_edit?ids[]=${tickets.till}&ids[]=${tickets.printer}`)
      await page.locator('#issue_due_date').fill('2036-12-03')
      await page.locator('#bulk_edit_form input[name=commit]').first().click()
    },
  },
]
