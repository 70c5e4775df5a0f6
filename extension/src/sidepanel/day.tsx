import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useSay } from '../lang.tsx'
import { LearnThisSite } from '../picker/learn-this-site.tsx'
import { groupNames, words } from '../sidepanel.words.ts'
import { groupDay, searchDay } from '../tickets/day-groups.ts'
import type { SeenDay } from './use-day.ts'
import { VisitCard } from './visit-card.tsx'

const minute = 60_000

/** So many are shown at first, and so many more at each press: a thousand tickets stay quick. */
const page = 50

/** All visits under their headings. */
export function Day({ visits, isSetUp }: SeenDay) {
  const { say } = useSay()
  const [looked, setLooked] = useState('')
  const [limit, setLimit] = useState(page)
  const wanted = useDeferredValue(looked)
  const now = useMinute()
  const found = useMemo(() => groupDay(searchDay(visits ?? [], wanted), now), [visits, wanted, now])
  const count = found.reduce((sum, group) => sum + group.visits.length, 0)
  const hidden = count - limit
  return (
    <main className="day">
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
      {!visits && <p role="alert">{say(words.notRead)}</p>}
      {isSetUp && visits?.length === 0 && <p className="empty">{say(words.nothing)}</p>}
      {visits && visits.length > 0 && (
        <input
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={looked}
          onChange={({ target }) => {
            setLooked(target.value)
            setLimit(page)
          }}
        />
      )}
      <p className="empty" role="status">
        {visits && visits.length > 0 && count === 0 && say(words.notFound)}
      </p>
      {cut(found, limit).map(({ group, visits: shown, of }) => (
        <section key={group} className="group" data-group={group} aria-label={say(groupNames[group])}>
          <h2>
            {say(groupNames[group])} <small>{of}</small>
          </h2>
          <ul>
            {shown.map((visit) => (
              <VisitCard key={`${visit.origin} ${visit.id}`} visit={visit} now={now} />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <button type="button" onClick={() => setLimit(limit + page)}>
          {say(words.more, { count: Math.min(page, hidden) })}
        </button>
      )}
    </main>
  )
}

type Groups = ReturnType<typeof groupDay>

/** The first so many over all groups, and how many each has. */
function cut(groups: Groups, limit: number) {
  let left = limit
  return groups.flatMap(({ group, visits }) => {
    const shown = visits.slice(0, Math.max(0, left))
    left -= shown.length
    return shown.length > 0 ? [{ group, visits: shown, of: visits.length }] : []
  })
}

/** Now, in ms since 1970, to the minute: what is late changes by itself. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}
