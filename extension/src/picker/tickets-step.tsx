import { useEffect, useMemo } from 'react'
import { useSay } from '../lang.tsx'
import { askedFields, fieldNames, inOrder, type PickField } from './fields.ts'
import { doubtIn, enoughTickets, isSeen, withPlace, withTicket } from './picking.ts'
import { Shell } from './shell.tsx'
import { readHere, type StepProps } from './step.ts'
import { columns, Line } from './ticket-line.tsx'
import { words } from './words.ts'

/** Shows what is read on three tickets before anything is kept: a place that only fits one ticket is seen here. */
export function TicketsStep({ draft, onDraft, page, onStop }: StepProps) {
  const { say } = useSay()
  const { tickets } = draft
  const [url = ''] = page.split(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is read anew when it has changed
  const here = useMemo(() => readHere(draft), [draft, page])
  const known = tickets.find((one) => one.url === url)
  const isStale = known && (known.unread || JSON.stringify(known.reading) !== JSON.stringify(here))
  useEffect(() => {
    if (isStale) onDraft(withTicket(draft, url, here))
  }, [isStale, draft, url, here, onDraft])
  const hasEnough = tickets.length >= enoughTickets
  const fields = inOrder(Object.keys(draft.places) as PickField[])
  const isDoubtful = (field: PickField) => doubtIn(field, tickets) !== undefined
  const lines = [...fields.filter(isDoubtful), ...fields.filter((field) => !isDoubtful(field))]
  const others = (Object.keys(fieldNames) as PickField[]).filter((field) => !fields.includes(field))
  const pick = (field: PickField) => onDraft({ ...draft, at: { step: 'again', field } })
  return (
    <Shell isWide onStop={onStop}>
      <div className="bar">
        <div>
          <h2>{say(words.ticketsTitle)}</h2>
          <p className="soft">
            {say(hasEnough ? words.ticketsEnough : known ? words.isAdded : words.ticketsHint)}
          </p>
        </div>
        {!hasEnough && (
          <button
            type="button"
            className="primary"
            disabled={known !== undefined}
            onClick={() => onDraft(withTicket(draft, url, here))}
          >
            {say(words.addTicket)}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="tablebox" tabIndex={0} aria-label={say(words.ticketsTitle)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              {columns.map((i) => (
                <th scope="col" key={i}>
                  {say(words.ticketN, { n: i + 1 })}{' '}
                  {tickets[i]?.unread && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => location.assign(tickets[i]?.url ?? '')}
                    >
                      {say(words.openAgain)}
                    </button>
                  )}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((field) => (
              <Line
                key={field}
                field={field}
                draft={draft}
                here={known ? undefined : here[field]}
                onAgain={() => pick(field)}
                onLeaveOut={() => onDraft(withPlace(draft, field, undefined))}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className="bar">
        <select
          aria-label={say(words.addField)}
          value=""
          onChange={({ target }) => pick(target.value as PickField)}
        >
          <option value="">{say(words.addField)}</option>
          {others.map((field) => (
            <option key={field} value={field}>
              {say(fieldNames[field])}
            </option>
          ))}
        </select>
        <button
          type="button"
          onClick={() => onDraft({ ...draft, at: { step: 'fields', index: askedFields.length - 1 } })}
        >
          {say(words.back)}
        </button>
        <button
          type="button"
          className="primary"
          disabled={!isSeen(draft)}
          onClick={() => onDraft({ ...draft, at: { step: 'closing' } })}
        >
          {say(words.toClosing)}
        </button>
      </div>
    </Shell>
  )
}
