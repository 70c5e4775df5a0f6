import type { Message, Told } from '../messages.ts'
import { type Asker, answers } from './answers.ts'
import { registerGuest } from './sites.ts'

// What is stored is for the extension's own pages: a page's guest gets answers, never storage.
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })

const register = () => void registerGuest()
chrome.runtime.onInstalled.addListener(register)
chrome.runtime.onStartup.addListener(register)
chrome.permissions.onAdded.addListener(register)
chrome.permissions.onRemoved.addListener(register)
chrome.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed' || (area === 'local' && 'settings' in changes)) register()
})
void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })

chrome.runtime.onMessage.addListener((message: Message, sender, answer) => {
  const asker = askerIn(sender)
  if (!asker || !Object.hasOwn(answers, message?.asks)) return false
  const find = answers[message.asks] as (ask: Message, from: Asker) => Promise<unknown>
  find(message, asker).then(answer, (error: unknown) => {
    console.error(`No answer to ${message.asks}`, error)
    answer(undefined)
  })
  return true
})

/** Pages of a helpdesk that changed their address without loading: pushState isn't heard in the page's own events. */
chrome.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId }) => {
  const told: Told = { tells: 'navigated' }
  void chrome.tabs.sendMessage(tabId, told, { frameId }).catch(() => undefined)
})

function askerIn({ id, origin, url, tab, documentId }: chrome.runtime.MessageSender): Asker | undefined {
  if (id !== chrome.runtime.id || tab?.id === undefined || !documentId || !origin || !url) return undefined
  return { origin, url, tab: tab.id, document: documentId }
}
