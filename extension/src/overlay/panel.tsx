import { useCallback, useState } from 'react'
import type { Guest, Ticket } from '../guest/bridge.ts'
import { useSay } from '../lang.tsx'
import { ask, type Site } from '../messages.ts'
import type { Desk } from '../tickets/desk.ts'
import { type Doing, DoingProvider } from './doing.tsx'
import { Outline } from './outline.tsx'
import { AfterTheFact } from './sections/after-the-fact.tsx'
import { DispatchSection } from './sections/dispatch.tsx'
import { Lines } from './sections/lines.tsx'
import { PutAway } from './sections/put-away.tsx'
import { RecordSection } from './sections/record.tsx'
import { Reminders } from './sections/reminders.tsx'
import { Topics } from './sections/topics.tsx'
import { useCarried } from './use-carried.ts'
import { useDesk } from './use-desk.ts'
import { useFilesThere } from './use-files-there.ts'
import { useShow } from './use-show.ts'
import { words } from './words.ts'

const standings = {
  'not-dispatched': words.notDispatched,
  dispatched: words.dispatched,
  incomplete: words.incomplete,
  complete: words.complete,
  unrecorded: words.unrecorded,
} as const

interface PanelProps {
  ticket: Ticket
  site: Site
  find: Guest['find']
}

/** The panel beside a ticket: folded to a tab in the corner, or open. */
export function Panel({ ticket, site, find }: PanelProps) {
  const { say } = useSay()
  // A guest doesn't lie over the page's own buttons before it is asked to.
  const isWanted = useCarried(ticket.id, site)
  const [choice, setOpen] = useState<boolean>()
  const isOpen = choice ?? isWanted
  const { desk, setDesk, look } = useDesk(ticket)
  useFilesThere(desk, site, setDesk)
  const { shown, show, showNone } = useShow(site.helpdesk, find)
  const settle: Doing['settle'] = useCallback(
    ({ mark }, isDone) => void ask('settle', { ticket: ticket.id, mark, isDone }).then(setDesk),
    [ticket.id, setDesk],
  )
  const standing = desk?.isUnrecorded ? 'unrecorded' : desk?.standing
  const pressing = desk?.reminders.filter(({ state }) => state !== 'ahead').length ?? 0
  const flags = pressing + (desk?.isUnrecorded ? 1 : 0)
  if (!isOpen)
    return (
      <button type="button" className="tab" title={say(words.open)} onClick={() => setOpen(true)}>
        <span className="dot" data-standing={standing} />
        {say(standing ? standings[standing] : words.name)}
        {flags > 0 && <span className="count">{flags}</span>}
      </button>
    )
  return (
    <DoingProvider show={show} settle={settle}>
      <aside className="panel" aria-label={say(words.name)} data-shows={shown ? true : undefined}>
        <header>
          <span className="dot" data-standing={standing} />
          <h2>
            <span className="cut">
              #{ticket.reading['ticket.number'] ?? ticket.id} {ticket.reading.subject}
            </span>
            <small>{say(standing ? standings[standing] : words.reading)}</small>
          </h2>
          <button
            type="button"
            className="quiet"
            aria-label={say(words.close)}
            onClick={() => setOpen(false)}
          >
            ×
          </button>
        </header>
        {desk && (
          <div className="body">
            <AfterTheFact desk={desk} onGiven={look} />
            <Body desk={desk} ticket={ticket} site={site} onDesk={setDesk} />
            <PutAway lines={desk.putAway} />
          </div>
        )}
      </aside>
      {shown && <Outline element={shown} onEnd={showNone} />}
    </DoingProvider>
  )
}

interface BodyProps {
  desk: Desk
  ticket: Ticket
  site: Site
  onDesk: (desk: Desk) => void
}

const sections = {
  asks: ({ desk }: BodyProps) => <Lines title={words.asks} lines={desk.asks} />,
  topics: ({ desk, onDesk }: BodyProps) => <Topics desk={desk} onDesk={onDesk} />,
  dispatch: ({ desk, ticket, site, onDesk }: BodyProps) => (
    <DispatchSection desk={desk} ticket={ticket} zone={site.zone} onDesk={onDesk} />
  ),
  reminders: ({ desk, site }: BodyProps) => <Reminders desk={desk} zone={site.zone} />,
  record: ({ desk, site, onDesk }: BodyProps) => <RecordSection desk={desk} site={site} onDesk={onDesk} />,
}

/** What comes next comes first. */
const orders = {
  'not-dispatched': ['asks', 'topics', 'dispatch', 'reminders', 'record'],
  dispatched: ['reminders', 'asks', 'record', 'dispatch', 'topics'],
  incomplete: ['record', 'reminders', 'asks', 'dispatch', 'topics'],
  complete: ['record', 'reminders', 'asks', 'dispatch', 'topics'],
  // Nobody is sent any more.
  closed: ['record', 'reminders', 'asks'],
} as const satisfies { readonly [S in Desk['standing'] | 'closed']: readonly (keyof typeof sections)[] }

function Body(props: BodyProps) {
  const { isClosed, standing } = props.desk
  return orders[isClosed ? 'closed' : standing].map((name) => {
    const Section = sections[name]
    return (
      <div key={name} data-section={name}>
        <Section {...props} />
      </div>
    )
  })
}
