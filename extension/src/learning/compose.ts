import type { Refusal } from '@countersign/shared/field'
import type { Closing, Helpdesk, Place, TicketField } from '../helpdesks/helpdesk.ts'
import { readMapping } from '../helpdesks/mapping.ts'
import type { LearnedClosing } from './learn-closing.ts'
import { pageOf, type ShownTicket } from './shown-tickets.ts'

/** A way of closing, with the options of a status that mean it. */
export interface ChosenClosing {
  readonly learned: LearnedClosing
  /** Values of options. */
  readonly closed: readonly string[]
}

/** What was pointed at. */
export interface Picked {
  readonly places: { readonly [F in TicketField]?: Place }
  readonly tickets: readonly ShownTicket[]
  readonly closings: readonly ChosenClosing[]
}

/** The mapping of what was pointed at, checked as one that comes from outside. */
export function compose(id: string, name: string, { places, tickets, closings }: Picked): Helpdesk | Refusal {
  const page = pageOf(tickets)
  if (typeof page !== 'string') return page
  const fields = Object.fromEntries(Object.entries(places).map(([field, place]) => [field, [place]]))
  return readMapping({ id, name, tried: true, pages: [page], fields, closing: closingOf(closings) })
}

function closingOf(closings: readonly ChosenClosing[]): Closing {
  const words = closings.flatMap(({ learned, closed }) =>
    learned.kind === 'control'
      ? learned.statuses
      : learned.options
          .filter(({ value }) => closed.includes(value))
          .flatMap(({ value, label }) => [label, value]),
  )
  return {
    statuses: [...new Set(words)],
    requests: closings.flatMap(({ learned }) => learned.request ?? []),
    controls: closings.flatMap(({ learned }) => (learned.kind === 'control' ? [learned.place] : [])),
  }
}
