import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { begun, type Picking } from './picking.ts'

/** What is to be learned. */
export interface ToPick extends Pick<Picking, 'origin' | 'id' | 'name' | 'lang'> {
  /** A page of it to begin on; its first one if absent. */
  readonly url?: string | undefined
  /** What is known of it already. */
  readonly mapping?: Helpdesk | undefined
}

/** Begins to learn a helpdesk in a tab of it that is open, or else in a new one. For the extension's own pages. */
export async function startPicking({ url, mapping, ...what }: ToPick): Promise<void> {
  const open = await chrome.tabs.query({ url: `${what.origin}/*` })
  const found = open.find(({ active }) => active) ?? open[0]
  const tab = found ?? (await chrome.tabs.create({ url: url ?? what.origin }))
  if (tab.id === undefined) return
  const picking: Picking = { ...what, tab: tab.id, draft: begun(mapping) }
  // Whatever was being learned ends with that. The background hears of it, and puts the picker into the page.
  await chrome.storage.session.remove('picking')
  await chrome.storage.session.set({ picking })
  await chrome.tabs.update(tab.id, { active: true })
  await chrome.windows.update(tab.windowId, { focused: true })
}
