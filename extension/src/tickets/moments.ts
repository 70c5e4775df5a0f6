import { alone } from '@countersign/shared/standard'
import { type Moment, readInstant } from '../reading/instants.ts'
import { epochOf } from '../reading/zone.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'

/** When the visit of a ticket is, RFC 3339. A dispatch without a time is a day's job; only a time of day is an appointment. */
export function appointmentIn(known: KnownTicket, zone: string): string | undefined {
  const moment = momentIn(known, 'appointment', zone)
  return moment && 'instant' in moment ? moment.instant : undefined
}

/** By when the helpdesk wants it solved, ms since 1970: a mere day ends when the office closes. */
export function dueIn(known: KnownTicket, zone: string): number | undefined {
  const moment = momentIn(known, 'due', zone)
  if (!moment) return undefined
  if ('instant' in moment) return Date.parse(moment.instant)
  const [year = 0, month = 1, day = 1] = moment.day.split('-').map(Number)
  const [hour = 0, minute = 0] = alone.master.calendar.closes.split(':').map(Number)
  return epochOf({ year, month, day, hour, minute, second: 0 }, zone)
}

function momentIn(known: KnownTicket, field: 'appointment' | 'due', zone: string): Moment | undefined {
  const { [field]: text } = readingOf(known)
  return text === undefined ? undefined : readInstant(text, zone, known.lang)
}
