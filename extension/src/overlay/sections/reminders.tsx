import { useSay } from '../../lang.tsx'
import { ask } from '../../messages.ts'
import type { Desk, DeskReminder } from '../../tickets/desk.ts'
import { Countdown } from '../countdown.tsx'
import { words } from '../words.ts'
import { Why } from './lines.tsx'

interface RemindersProps {
  desk: Desk
  zone: string
  onDesk: (desk: Desk) => void
}

/** What is due, and when: what presses, and the next; the others for who wants them. */
export function Reminders({ desk: { ticket, reminders }, zone, onDesk }: RemindersProps) {
  const { say } = useSay()
  if (reminders.length === 0) return null
  const pressing = reminders.filter(({ state }) => state !== 'ahead')
  const ahead = reminders.filter(({ state }) => state === 'ahead')
  const line = (one: DeskReminder) => (
    <Reminder key={one.id} reminder={one} ticket={ticket} zone={zone} onDesk={onDesk} />
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

interface ReminderProps {
  reminder: DeskReminder
  ticket: string
  zone: string
  onDesk: (desk: Desk) => void
}

/** One reminder. The dispatcher who knows that it is done says so. */
function Reminder({ reminder, ticket, zone, onDesk }: ReminderProps) {
  const { say } = useSay()
  return (
    <li data-state={reminder.state}>
      <span className="row">
        <span>{say(reminder.say)}</span>
        <Countdown at={reminder.due} zone={zone} />
      </span>
      <span className="row small">
        <Why line={reminder} />
        <button
          type="button"
          className="quiet"
          onClick={() => void ask('settle', { ticket, reminder: reminder.id }).then(onDesk)}
        >
          {say(words.done)}
        </button>
      </span>
    </li>
  )
}
