import guest from 'url:../guest/guest.ts'
import overlay from 'url:../overlay/overlay.tsx'
import picker from 'url:../picker/picker.tsx'
import type { Told } from '../messages.ts'
import { readSettings, type SiteSetting } from '../settings/settings.ts'

/** The path of a script within the extension. */
const fileOf = (url: string) => new URL(url).pathname.slice(1)

export const overlayFile = fileOf(overlay)
export const pickerFile = fileOf(picker)
/** From `guard/page-world.ts`, by a build of its own. */
const pageWorldFile = 'page-world.js'

/** The helpdesks of the organisation that the browser lets in. */
async function openSites(): Promise<readonly SiteSetting[]> {
  const { sites = [] } = await readSettings()
  const allowed = await Promise.all(sites.map(({ origin }) => isAllowed(origin)))
  return sites.filter((_, i) => allowed[i])
}

/** Whether the person in front of the browser let the extension in there. */
export function isAllowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [`${origin}/*`] })
}

/** Has the guest come to every page of the helpdesks, and to no other. Call it whenever either may have changed. */
export async function registerGuest(): Promise<void> {
  const sites = await openSites()
  const matches = sites.map(({ origin }) => `${origin}/*`)
  await leaveOtherTabs(sites)
  const there = await chrome.scripting.getRegisteredContentScripts()
  if (there.length > 0) await chrome.scripting.unregisterContentScripts()
  if (matches.length === 0) return
  const everywhere = {
    matches,
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  } as const
  await chrome.scripting.registerContentScripts([
    { ...everywhere, id: 'guest', js: [fileOf(guest)], world: 'ISOLATED' },
    { ...everywhere, id: 'page-world', js: [pageWorldFile], world: 'MAIN' },
  ])
  await comeToOpenTabs(matches)
}

/** Pages of a helpdesk that was taken away. Whose address can't be seen any more is among them; nobody else listens. */
async function leaveOtherTabs(sites: readonly SiteSetting[]): Promise<void> {
  const told: Told = { tells: 'leave' }
  for (const { id, url } of await chrome.tabs.query({})) {
    const stays = url !== undefined && sites.some(({ origin }) => origin === new URL(url).origin)
    if (id !== undefined && !stays) await chrome.tabs.sendMessage(id, told).catch(() => undefined)
  }
}

/** Pages that were there before. A guest that is there already doesn't come twice. */
async function comeToOpenTabs(matches: readonly string[]): Promise<void> {
  for (const { id: tabId } of await chrome.tabs.query({ url: [...matches] })) {
    if (tabId === undefined) continue
    const target = { tabId, allFrames: true }
    await Promise.all([
      chrome.scripting.executeScript({ target, files: [pageWorldFile], world: 'MAIN' }),
      chrome.scripting.executeScript({ target, files: [fileOf(guest)] }),
    ]).catch(() => undefined)
  }
}
