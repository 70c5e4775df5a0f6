import { useSay } from '../lang.tsx'
import { fieldNames, neededFields, type PickField } from './fields.ts'
import { doubtIn, enoughTickets } from './picking.ts'
import type { StepProps } from './step.ts'
import { words } from './words.ts'

/** One for each ticket. */
export const columns: readonly number[] = Array.from({ length: enoughTickets }, (_, i) => i)

interface LineProps {
  field: PickField
  draft: StepProps['draft']
  /** What it reads on this page, where that is no ticket of the table yet. */
  here: string | undefined
  onAgain: () => void
  onLeaveOut: () => void
}

/** A field, and what it reads on each of the tickets. */
export function Line({ field, draft, here, onAgain, onLeaveOut }: LineProps) {
  const { say } = useSay()
  const doubt = doubtIn(field, draft.tickets)
  const name = say(fieldNames[field])
  return (
    <tr data-doubt={doubt}>
      <th scope="row">
        <span className="name">{name}</span>
        {doubt && <small>{say(words[doubt])}</small>}
      </th>
      {columns.map((i) => {
        const ticket = draft.tickets[i]
        const isNext = i === draft.tickets.length
        const value = isNext ? here : ticket?.reading[field]
        const nothing = !ticket || ticket.unread ? words.waiting : words.empty
        return (
          <td key={i}>
            <span className={ticket && value ? 'value' : 'value none'} title={value}>
              {value ?? say(nothing)}
            </span>
          </td>
        )
      })}
      <td className="tools">
        <button
          type="button"
          className="quiet"
          aria-label={`${say(words.again)} · ${name}`}
          onClick={onAgain}
        >
          {say(words.again)}
        </button>
        {!neededFields.has(field) && (
          <button
            type="button"
            className="quiet"
            aria-label={`${say(words.leaveOut)} · ${name}`}
            onClick={onLeaveOut}
          >
            {say(words.leaveOut)}
          </button>
        )}
      </td>
    </tr>
  )
}
