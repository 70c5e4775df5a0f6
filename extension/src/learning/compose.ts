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
  /** What was known before, and wasn't shown otherwise since. */
  readonly known?: Helpdesk
}

/** The mapping of what was pointed at, checked as one that comes from outside. */
export function compose(
  id: string,
  name: string,
  { places, tickets, closings, known }: Picked,
): Helpdesk | Refusal {
  const page = pageOf(tickets)
  if (typeof page !== 'string') return page
  const fields = Object.entries(places) as [TicketField, Place][]
  return readMapping({
    ...known,
    id,
    name,
    tried: true,
    pages: [page],
    fields: Object.fromEntries(
      fields.map(([field, place]) => [field, placesOf(place, known?.fields[field])]),
    ),
    closing: closingOf(closings, known?.closing),
  })
}

/** All the places that were known of a field, as long as the first of them wasn't shown otherwise. */
function placesOf(place: Place, known: readonly Place[] = []): readonly Place[] {
  return JSON.stringify(known[0]) === JSON.stringify(place) ? known : [place]
}

function closingOf(closings: readonly ChosenClosing[], known: Closing = nothing): Closing {
  const words = closings.flatMap(({ learned, closed }) =>
    learned.kind === 'control'
      ? learned.statuses
      : learned.options
          .filter(({ value }) => closed.includes(value))
          .flatMap(({ value, label }) => [label, value]),
  )
  return {
    statuses: [...new Set([...known.statuses, ...words])],
    requests: [...known.requests, ...closings.flatMap(({ learned }) => learned.request ?? [])],
    controls: [
      ...known.controls,
      ...closings.flatMap(({ learned }) => (learned.kind === 'control' ? [learned.place] : [])),
    ],
  }
}

const nothing: Closing = { statuses: [], requests: [], controls: [] }
