import { type MouseEvent, memo } from 'react'
import { useSay } from '../lang.tsx'
import { Countdown } from '../overlay/countdown.tsx'
import { standingNames, words } from '../sidepanel.words.ts'
import { nextReminder, type Visit } from '../tickets/visit.ts'
import { dayOrTime } from './times.ts'
import { want } from './wants.ts'

interface VisitCardProps {
  visit: Visit
  /** Ms since 1970. */
  now: number
}

/** One visit: when, whose, what, where it stands, and what comes next. */
export const VisitCard = memo(function VisitCard({ visit, now }: VisitCardProps) {
  const { say, lang } = useSay()
  const { number, subject, customer, owner, appointment, zone, clashes } = visit
  const standing = standingOf(visit)
  const next = nextReminder(visit)
  const when = appointment === undefined ? undefined : dayOrTime(appointment, now, zone, lang)
  return (
    <li className="visit" data-standing={standing}>
      <span className="when">
        {when ? <b>{when.main}</b> : <small>{say(words.noTime)}</small>}
        {when?.beside && <small>{when.beside}</small>}
      </span>
      <span className="what">
        <a href={visit.url} onClick={(event) => goTo(event, visit)}>
          <span className="cut">
            #{number} {subject}
          </span>
        </a>
        <small className="cut">{[customer, owner].filter(Boolean).join(' · ')}</small>
        <span className="standing">
          <span className="dot" aria-hidden="true" />
          {say(standingNames[standing])}
        </span>
        {next && (
          <span className="next" data-state={next.state}>
            {say(next.say)} <Countdown at={next.due} zone={zone} />
          </span>
        )}
        {clashes.map((clash) => (
          <span key={clash.url} className="clash">
            {say(words.clash)}
            <a href={clash.url} target="_blank" rel="noreferrer">
              #{clash.number} {clash.customer} {dayOrTime(clash.appointment, now, zone, lang).main}
            </a>
          </span>
        ))}
      </span>
    </li>
  )
})

function standingOf({ standing, isClosed, isUnrecorded }: Visit): keyof typeof standingNames {
  if (isUnrecorded) return 'unrecorded'
  return isClosed && standing !== 'complete' ? 'closed' : standing
}

/** To the tab that has it open already; with a key held, as the browser does it. */
function goTo(event: MouseEvent, { origin, id }: Visit): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  void want('open', { origin, id })
}
