import { useEffect, useState } from 'react'
import { useSay } from '../lang.tsx'
import { helpdeskOf } from '../settings/mappings.ts'
import { readSettings, type SiteSetting } from '../settings/settings.ts'
import { startPicking } from './start-picking.ts'
import { words } from './words.ts'

/** In the side panel: offers to learn the helpdesk in front, where it was let in and nothing reads it yet. */
export function LearnThisSite() {
  const { say, lang } = useSay()
  const [site, setSite] = useState<SiteSetting>()
  useEffect(() => {
    const look = () => void unreadSite().then(setSite)
    look()
    chrome.tabs.onActivated.addListener(look)
    chrome.tabs.onUpdated.addListener(look)
    chrome.storage.onChanged.addListener(look)
    return () => {
      chrome.tabs.onActivated.removeListener(look)
      chrome.tabs.onUpdated.removeListener(look)
      chrome.storage.onChanged.removeListener(look)
    }
  }, [])
  if (!site) return null
  const { origin, helpdesk: id } = site
  const begin = () => startPicking({ origin, id, name: new URL(origin).host, lang })
  return (
    <section className="card">
      <p>{say(words.notLearned, { origin })}</p>
      <button type="button" className="primary" onClick={() => void begin()}>
        {say(words.begin)}
      </button>
    </section>
  )
}

/** The site of the page in front, if it is one that nothing reads. */
async function unreadSite(): Promise<SiteSetting | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  // Only known where the extension was let in.
  if (!tab?.url) return undefined
  const { origin } = new URL(tab.url)
  const { sites = [] } = await readSettings()
  const site = sites.find((one) => one.origin === origin)
  return site && !(await helpdeskOf(site.helpdesk)) ? site : undefined
}
