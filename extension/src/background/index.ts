import type { Message, Told } from '../messages.ts'
import { forgetPdfsBefore } from '../tickets/pdf-store.ts'
import { forgetBefore } from '../tickets/ticket-store.ts'
import { type Asker, answers } from './answers.ts'
import { watchDay } from './day.ts'
import { answerOwnPages } from './own-pages.ts'
import { pickingChanged } from './picking.ts'
import { registerGuest } from './sites.ts'

/** What was read on a page is kept as long as somebody looks at it, and 30 days. */
const kept = 30 * 24 * 3_600_000

// What is stored is for the extension's own pages: a page's guest gets answers, never storage.
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })

const register = () => void registerGuest()
chrome.runtime.onInstalled.addListener(register)
chrome.runtime.onStartup.addListener(register)
chrome.permissions.onAdded.addListener(register)
chrome.permissions.onRemoved.addListener(register)
chrome.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed' || (area === 'local' && ('settings' in changes || 'mappings' in changes))) register()
  if (area === 'session' && changes.picking) void pickingChanged(changes.picking)
})
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name !== 'forget') return
  void forgetBefore(Date.now() - kept)
  void forgetPdfsBefore(Date.now() - kept)
})
void chrome.alarms.create('forget', { periodInMinutes: 24 * 60, delayInMinutes: 1 })
void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
watchDay()
answerOwnPages()

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

function askerIn({
  id,
  origin,
  url,
  tab,
  documentId,
  frameId,
}: chrome.runtime.MessageSender): Asker | undefined {
  if (id !== chrome.runtime.id || tab?.id === undefined || !documentId || !origin || !url) return undefined
  return { origin, url, tab: tab.id, document: documentId, isPage: frameId === 0 }
}
