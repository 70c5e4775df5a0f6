import { createStore, del, entries, get, update } from 'idb-keyval'
import type { KnownTicket } from './known-ticket.ts'

const store = createStore('countersign-tickets', 'tickets')
const keyOf = (origin: string, id: string) => `${origin} ${id}`

/** What is known of a ticket. */
export function ticketAt(origin: string, id: string): Promise<KnownTicket | undefined> {
  return get(keyOf(origin, id), store)
}

/** Every ticket seen lately. */
export async function allTickets(): Promise<readonly KnownTicket[]> {
  return (await entries<string, KnownTicket>(store)).map(([, ticket]) => ticket)
}

/** Changes what is known of a ticket, in one transaction; answers what it is now. */
export async function changeTicket(
  origin: string,
  id: string,
  change: (known: KnownTicket | undefined) => KnownTicket,
): Promise<KnownTicket> {
  let changed: KnownTicket | undefined
  await update<KnownTicket>(keyOf(origin, id), (known) => (changed = change(known)), store)
  if (!changed) throw new Error('A transaction ended without its change')
  return changed
}

/** Forgets tickets that weren't looked at since then (ms since 1970), but for those closed without a complete record. */
export async function forgetBefore(then: number): Promise<void> {
  for (const { origin, id, readAt, closings } of await allTickets())
    if (closings.length === 0 && Date.parse(readAt) < then) await del(keyOf(origin, id), store)
}
