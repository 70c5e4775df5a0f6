import type { Refusal } from '@countersign/shared/field'
import type { Pattern } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'
import { ticketOfPage } from '../reading/ticket-page.ts'
import { learnPages } from './learn-pages.ts'

/** A ticket somebody showed while a helpdesk was learned. */
export interface ShownTicket {
  readonly url: string
  readonly reading: Reading
  /** A field was shown anew since: the page has to be opened again to tell what it reads there. */
  readonly unread?: boolean
}

/** How the page of a ticket is recognised, by those that were shown. */
export function pageOf(tickets: readonly ShownTicket[]): Pattern | Refusal {
  return learnPages(tickets.map(({ url, reading }) => ({ url, number: reading['ticket.number'] })))
}

/** The ids, in the helpdesk, of the tickets that were shown. */
export function idsOf(tickets: readonly ShownTicket[]): readonly string[] {
  const page = pageOf(tickets)
  if (typeof page !== 'string') return []
  return tickets.flatMap(({ url }) => ticketOfPage({ pages: [page] }, url) ?? [])
}
