import type { Desk } from './desk.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'
import { appointmentIn } from './moments.ts'
import type { Visit } from './visit.ts'

/** A visit in the list, of what is known of its ticket and what the rules say of it. */
export function visitOf(known: KnownTicket, desk: Desk, zone: string): Visit {
  const reading = readingOf(known)
  const at = appointmentIn(known, zone)
  const customer = reading['customer.unit'] ?? reading['customer.person']
  const { subject, owner } = reading
  return {
    origin: known.origin,
    id: known.id,
    url: known.url,
    number: reading['ticket.number'] ?? known.id,
    ...(subject !== undefined && { subject }),
    ...(customer !== undefined && { customer }),
    ...(owner !== undefined && { owner }),
    ...(at !== undefined && { appointment: Date.parse(at) }),
    zone,
    standing: desk.standing,
    isDispatched: known.dispatches.length > 0,
    isClosed: desk.isClosed,
    isUnrecorded: desk.isUnrecorded,
    reminders: desk.reminders.map(({ id, mark, say, due, soon, state }) => ({
      id,
      mark,
      say,
      due,
      soon,
      state,
    })),
    clashes: desk.reminders.find(({ clashes }) => clashes)?.clashes ?? [],
    told: known.told ?? [],
  }
}
