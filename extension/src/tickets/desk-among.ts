import type { Lang } from '@countersign/shared/text'
import type { Settings } from '../settings/settings.ts'
import type { Desk } from './desk.ts'
import { deskOf, type OtherTicket } from './desk-of.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'
import { appointmentIn, dueIn } from './moments.ts'

/** What lies around a ticket: the settings of the organisation, and every other ticket. */
export interface Among {
  readonly settings: Settings
  readonly lang: Lang
  /** RFC 3339. */
  readonly now: string
  readonly tickets: readonly KnownTicket[]
  /** Whether a token is kept for the helpdesk of the one that is asked for. */
  readonly sends?: boolean
}

/** What makes the desk of each ticket, with the visits of all the others around it. */
export function deskAmong({
  settings,
  lang,
  now,
  tickets,
  sends = false,
}: Among): (known: KnownTicket) => Desk {
  const zoneOf = (origin: string) => settings.sites?.find((site) => site.origin === origin)?.zone ?? 'UTC'
  const ofOwner = new Map<string, OtherTicket[]>()
  for (const { owner, other } of tickets.flatMap((one) => visitIn(one, zoneOf(one.origin))))
    ofOwner.set(owner, [...(ofOwner.get(owner) ?? []), other])
  return (known) => {
    const zone = zoneOf(known.origin)
    const [appointment, due] = [appointmentIn(known, zone), dueIn(known, zone)]
    const { owner } = readingOf(known)
    const visits = owner === undefined ? [] : (ofOwner.get(owner) ?? [])
    return deskOf(known, {
      settings,
      zone,
      lang,
      now,
      sends,
      visits: visits.filter(({ visit }) => visit !== keyOf(known)),
      ...(appointment !== undefined && { appointment }),
      ...(due !== undefined && { due }),
    })
  }
}

const keyOf = ({ origin, id }: KnownTicket) => `${origin} ${id}`

/** The visit that a ticket wants of its owner. One that is over, or has its record, takes nobody's time any more. */
function visitIn(known: KnownTicket, zone: string): readonly { owner: string; other: OtherTicket }[] {
  const reading = readingOf(known)
  const { owner } = reading
  const at = appointmentIn(known, zone)
  if (owner === undefined || at === undefined || known.isClosed || known.records.length > 0) return []
  const customer = reading['customer.unit'] ?? reading['customer.person']
  const other = {
    visit: keyOf(known),
    number: reading['ticket.number'] ?? known.id,
    appointment: Date.parse(at),
    url: known.url,
    ...(customer !== undefined && { customer }),
  }
  return [{ owner, other }]
}
