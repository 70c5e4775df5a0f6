import { isRefusal } from '@countersign/shared/field'
import { append, newRecord, type Record, recordOf } from '@countersign/shared/record'
import { standard } from '@countersign/shared/standard'
import type { Lang } from '@countersign/shared/text'
import type { Job } from '@countersign/shared/ticket'
import type { KnownTicket } from './known-ticket.ts'

/** What a ticket tells of the visit it asks for. */
export interface Wanted {
  readonly job: Job
  /** RFC 3339. */
  readonly appointment?: string
  /** IANA: the customer's working hours are told by it. */
  readonly zone: string
}

/** The newest record that came in for a ticket. */
export function recordIn(known: KnownTicket): Record | undefined {
  const newest = known.records.at(-1)
  return newest && recordOf(newest.log.events)
}

/**
 * The record as far as a ticket alone tells it: a visit that was dispatched, and of which nothing was heard since.
 * Never kept, signed or sent: it only lets the rules speak. `issued`: RFC 3339, when it was dispatched, or is.
 */
export function recordExpected({ job, appointment, zone }: Wanted, issued: string, lang: Lang): Record {
  const fact = {
    type: 'visit-opened',
    payload: {
      number: '-',
      organisation: '-',
      standard: standard.version,
      lang,
      timeZone: zone,
      source: 'host',
      dispatch: null,
      dispatchSigned: false,
      issued,
      job,
      ...(appointment !== undefined && { appointment }),
      engineer: { number: '-', name: '-' },
    },
  } as const
  const nobody = '00000000-0000-7000-8000-000000000000'
  const stamp = {
    id: nobody,
    lane: 'helpdesk',
    at: issued,
    clock: null,
    by: { role: 'engineer', id: '-', name: '-' },
    salt: () => '-'.repeat(22),
  } as const
  const opened = append(newRecord(nobody), fact, stamp)
  if (isRefusal(opened)) throw new Error(`A ticket made no record: ${opened.where} ${opened.say.en}`)
  return opened.record
}
