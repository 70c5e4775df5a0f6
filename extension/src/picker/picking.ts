import type { Lang } from '@countersign/shared/text'
import type { Helpdesk, Place, TicketField } from '../helpdesks/helpdesk.ts'
import type { Picked } from '../learning/compose.ts'
import type { ShownTicket } from '../learning/shown-tickets.ts'
import type { Reading } from '../messages.ts'
import type { PickField } from './fields.ts'

/** Where somebody is in showing how their helpdesk shows a ticket. */
export type At =
  | { readonly step: 'fields'; readonly index: number }
  /** The same field once more, or one that wasn't asked for. */
  | { readonly step: 'again'; readonly field: PickField }
  | { readonly step: 'tickets' }
  | { readonly step: 'closing' }

/** What was shown so far. */
export interface Draft extends Picked {
  readonly at: At
}

/** A helpdesk that is being learned, in one tab and the windows that it opens. */
export interface Picking {
  readonly tab: number
  readonly origin: string
  /** Of the mapping it will be. */
  readonly id: string
  readonly name: string
  readonly lang: Lang
  readonly draft: Draft
}

/** So many tickets show whether the places hold. */
export const enoughTickets = 3

/** A draft to begin with: of nothing, or of what a mapping says already. */
export function begun(mapping?: Helpdesk): Draft {
  const fields = Object.entries(mapping?.fields ?? {}) as [TicketField, readonly Place[]][]
  const places = Object.fromEntries(fields.flatMap(([field, [place]]) => (place ? [[field, place]] : [])))
  return {
    at: { step: 'fields', index: 0 },
    places,
    tickets: [],
    closings: [],
    ...(mapping && { known: mapping }),
  }
}

/** A field was shown: what was read before from elsewhere counts no more. */
export function withPlace(draft: Draft, field: TicketField, place: Place | undefined): Draft {
  const { [field]: _, ...others } = draft.places
  const tickets = draft.tickets.map(({ url, reading, unread }) => {
    const { [field]: __, ...rest } = reading
    return { url, reading: rest, ...((unread || place) && { unread: true }) }
  })
  return { ...draft, places: place ? { ...others, [field]: place } : others, tickets }
}

/** A ticket's page was read: one of those that were shown, or another one. */
export function withTicket(draft: Draft, url: string, reading: Reading): Draft {
  const ticket: ShownTicket = { url, reading }
  const isKnown = draft.tickets.some((one) => one.url === url)
  const tickets = isKnown
    ? draft.tickets.map((one) => (one.url === url ? ticket : one))
    : [...draft.tickets, ticket]
  return { ...draft, tickets }
}

/** What makes somebody look twice at a field: it reads nothing anywhere, or the same on all tickets. */
export function doubtIn(field: TicketField, tickets: readonly ShownTicket[]): 'nothing' | 'same' | undefined {
  const values = tickets.filter(({ unread }) => !unread).map(({ reading }) => reading[field])
  if (values.length === 0) return undefined
  if (values.every((value) => value === undefined)) return 'nothing'
  return values.length > 1 && new Set(values).size === 1 ? 'same' : undefined
}

/** Whether it was seen what all places read on enough tickets. */
export function isSeen({ tickets }: Draft): boolean {
  return tickets.length >= enoughTickets && tickets.every(({ unread }) => !unread)
}
