import { createStore, del, entries, get, update } from 'idb-keyval'
import type { KnownTicket } from './known-ticket.ts'
import { tellOfChange } from './ticket-changes.ts'

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

/** Changes what is known of a ticket, in one transaction, and tells of it; answers what it is now. */
export async function changeTicket(
  origin: string,
  id: string,
  change: (known: KnownTicket | undefined) => KnownTicket,
): Promise<KnownTicket> {
  let [before, changed]: (KnownTicket | undefined)[] = []
  await update<KnownTicket>(
    keyOf(origin, id),
    (known) => {
      before = known
      changed = change(known)
      return changed
    },
    store,
  )
  if (!changed) throw new Error('A transaction ended without its change')
  if (!saysTheSame(before, changed)) tellOfChange()
  return changed
}

/** Forgets tickets that weren't looked at since then (ms since 1970), but for those closed without a complete record. */
export async function forgetBefore(then: number): Promise<void> {
  for (const { origin, id, readAt, closings } of await allTickets())
    if (closings.length === 0 && Date.parse(readAt) < then) await del(keyOf(origin, id), store)
  tellOfChange()
}

/** An open page tells every minute what it told before: that is no news. */
function saysTheSame(
  before: KnownTicket | undefined,
  { readAt, readings, ...changed }: KnownTicket,
): boolean {
  if (!before || JSON.stringify(before.readings) !== JSON.stringify(readings)) return false
  return Object.entries(changed).every(([key, value]) => Object.is(value, before[key as keyof KnownTicket]))
}
