import { ticketOfPage } from '../reading/ticket-page.ts'
import { ticketAt } from '../tickets/ticket-store.ts'
import { siteAt } from './answers.ts'

/** Goes to the tab that shows the ticket, or opens one. False where nobody knows it. */
export async function openTicket(origin: string, id: string): Promise<boolean> {
  const [site, known] = await Promise.all([siteAt(origin), ticketAt(origin, id)])
  if (!site || !known) return false
  const tabs = await chrome.tabs.query({ url: `${origin}/*` })
  const tab = tabs.find(({ url }) => url !== undefined && ticketOfPage(site.helpdesk, url) === id)
  if (tab?.id === undefined) {
    await chrome.tabs.create({ url: known.url })
    return true
  }
  await chrome.tabs.update(tab.id, { active: true })
  await chrome.windows.update(tab.windowId, { focused: true })
  return true
}
