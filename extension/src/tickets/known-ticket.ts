import type { Log } from '@countersign/shared/record'
import type { Announced, Dispatch } from '@countersign/shared/ticket'
import type { Reading } from '../messages.ts'

/** The record of a visit, as it came in a PDF. */
export interface RecordIn {
  readonly visit: string
  /** Hash of the PDF, as `sha256:…`. */
  readonly pdf: string
  readonly name: string
  readonly at: string
  readonly log: Log
}

/** A ticket that was closed though its record wasn't complete. */
export interface ClosedAnyway {
  readonly at: string
  readonly reason: string
}

/** Everything this browser knows of a ticket. What it read on the page is kept no longer than it is of use. */
export interface KnownTicket {
  readonly origin: string
  /** Its id in the helpdesk. */
  readonly id: string
  /** Its page. */
  readonly url: string
  readonly reading: Reading
  readonly readAt: string
  readonly dispatches: readonly Dispatch[]
  readonly announced: readonly Announced[]
  /** The newest record of each visit. */
  readonly records: readonly RecordIn[]
  readonly closings: readonly ClosedAnyway[]
  /** Reminders the dispatcher knows to be done, by their id (`A1/contact`). */
  readonly settled: readonly string[]
}

/** A ticket seen for the first time. */
export function newTicket(
  seen: Pick<KnownTicket, 'origin' | 'id' | 'url' | 'reading' | 'readAt'>,
): KnownTicket {
  return { ...seen, dispatches: [], announced: [], records: [], closings: [], settled: [] }
}
