import { useEffect, useState } from 'react'
import { LangProvider, useSay } from './lang.tsx'
import { LearnThisSite } from './picker/learn-this-site.tsx'
import { readSettings } from './settings/settings.ts'
import { words } from './sidepanel.words.ts'
import { type KnownTicket, readingOf } from './tickets/known-ticket.ts'
import { recordIn } from './tickets/record-of.ts'
import { allTickets } from './tickets/ticket-store.ts'
import './pages.css'

const browsersLang = chrome.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en'

interface Seen {
  readonly lang: 'zh-CN' | 'en'
  readonly tickets: readonly KnownTicket[]
  readonly isSetUp: boolean
}

/** The visits of all tickets seen lately, the ones seen last first. */
// biome-ignore lint/style/noDefaultExport: a page of Plasmo's is a component
export default function SidePanel() {
  const [seen, setSeen] = useState<Seen>()
  useEffect(() => {
    const look = async () => {
      const [{ lang, sites = [] }, tickets] = await Promise.all([readSettings(), allTickets()])
      const newest = [...tickets].sort((a, b) => b.readAt.localeCompare(a.readAt))
      setSeen({ lang: lang ?? browsersLang, tickets: newest, isSetUp: sites.length > 0 })
    }
    void look()
    const timer = setInterval(() => void look(), 10_000)
    return () => clearInterval(timer)
  }, [])
  if (!seen) return null
  document.documentElement.lang = seen.lang
  return (
    <LangProvider lang={seen.lang}>
      <List {...seen} />
    </LangProvider>
  )
}

function List({ tickets, isSetUp }: Seen) {
  const { say } = useSay()
  return (
    <main>
      <h1>{say(words.title)}</h1>
      <LearnThisSite />
      {!isSetUp && (
        <section className="card">
          <p>{say(words.notSetUp)}</p>
          <button type="button" className="primary" onClick={() => void chrome.runtime.openOptionsPage()}>
            {say(words.setUp)}
          </button>
        </section>
      )}
      {isSetUp && tickets.length === 0 && <p>{say(words.nothing)}</p>}
      <ul>
        {tickets.map((ticket) => (
          <Visit key={`${ticket.origin} ${ticket.id}`} ticket={ticket} />
        ))}
      </ul>
    </main>
  )
}

function Visit({ ticket }: { ticket: KnownTicket }) {
  const { say } = useSay()
  const reading = readingOf(ticket)
  return (
    <li className="card">
      <a href={ticket.url} target="_blank" rel="noreferrer">
        {reading['ticket.number'] ?? ticket.id} {reading.subject}
      </a>
      <small>{say(standingOf(ticket))}</small>
    </li>
  )
}

function standingOf(ticket: KnownTicket) {
  if (recordIn(ticket)) return words.hasRecord
  return ticket.dispatches.length > 0 ? words.dispatched : words.notDispatched
}
