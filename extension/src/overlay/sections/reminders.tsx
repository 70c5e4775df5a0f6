import { useSay } from '../../lang.tsx'
import { ask } from '../../messages.ts'
import type { Desk } from '../../tickets/desk.ts'
import { Countdown } from '../countdown.tsx'
import { words } from '../words.ts'
import { Why } from './lines.tsx'

interface RemindersProps {
  desk: Desk
  zone: string
  onDesk: (desk: Desk) => void
}

/** What is due, and when. The dispatcher who knows that it is done says so. */
export function Reminders({ desk: { ticket, reminders }, zone, onDesk }: RemindersProps) {
  const { say } = useSay()
  if (reminders.length === 0) return null
  return (
    <section>
      <h3>{say(words.reminders)}</h3>
      <ul className="lines">
        {reminders.map((one) => (
          <li key={one.id} data-state={one.state}>
            <span className="row">
              <span>{say(one.say)}</span>
              <Countdown at={one.due} zone={zone} />
              <button
                type="button"
                className="quiet"
                onClick={() => void ask('settle', { ticket, reminder: one.id }).then(onDesk)}
              >
                {say(words.done)}
              </button>
            </span>
            <Why line={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}
