import { useSay } from '../../lang.tsx'
import type { Desk, DeskReminder } from '../../tickets/desk.ts'
import { Countdown } from '../countdown.tsx'
import { words } from '../words.ts'
import { Line } from './lines.tsx'

/** What is due, and when: what presses, and the next; the others for who wants them. */
export function Reminders({ desk: { reminders }, zone }: { desk: Desk; zone: string }) {
  const { say } = useSay()
  if (reminders.length === 0) return null
  const pressing = reminders.filter(({ state }) => state !== 'ahead')
  const ahead = reminders.filter(({ state }) => state === 'ahead')
  const line = (one: DeskReminder) => (
    <li key={one.mark} data-state={one.state}>
      <Line line={one}>
        <Countdown at={one.due} zone={zone} />
      </Line>
    </li>
  )
  return (
    <section>
      <h3>{say(words.reminders)}</h3>
      <ul className="lines">{[...pressing, ...ahead.slice(0, 1)].map(line)}</ul>
      {ahead.length > 1 && (
        <details className="more">
          <summary>{say(words.later, { count: ahead.length - 1 })}</summary>
          <ul className="lines">{ahead.slice(1).map(line)}</ul>
        </details>
      )}
    </section>
  )
}
