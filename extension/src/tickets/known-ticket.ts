import type { Log } from '@countersign/shared/record'
import type { Announced, Dispatch } from '@countersign/shared/ticket'
import type { Readers } from '../helpdesks/dialects/dialect.ts'
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
  /** When its reason became a comment of the ticket, and who can read it there. */
  readonly commented?: { readonly at: string; readonly readers: Readers }
}

/** A PDF that is at the ticket in the helpdesk. */
export interface Attached {
  /** Its hash. */
  readonly pdf: string
  readonly at: string
}

/** Everything this browser knows of a ticket. What it read on the page is kept no longer than it is of use. */
export interface KnownTicket {
  readonly origin: string
  /** Its id in the helpdesk. */
  readonly id: string
  /** Its page. */
  readonly url: string
  /** What each of its pages told when it was looked at last, by path; an edit page tells less than the ticket's own. */
  readonly readings: { readonly [path: string]: Reading }
  /** The last time any of them was. */
  readonly readAt: string
  readonly dispatches: readonly Dispatch[]
  readonly announced: readonly Announced[]
  /** The newest record of each visit. */
  readonly records: readonly RecordIn[]
  readonly closings: readonly ClosedAnyway[]
  /** PDFs that are among the ticket's files. */
  readonly attached: readonly Attached[]
  /** When something was sent to the helpdesk without a clear outcome (ms since 1970), by what it was: a PDF's hash, the time of a closing. */
  readonly sent: { readonly [what: string]: number }
  /** The marks of the lines and reminders that the dispatcher put away. */
  readonly settled: readonly string[]
  /** The language of its pages (BCP 47), by which their dates are read. */
  readonly lang?: string
  /** Whether the helpdesk said last that nothing more is done on it; absent where no page told its status. */
  readonly isClosed?: boolean
  /** What was notified of: the reminder's mark and its state. */
  readonly told?: readonly string[]
}

/** A ticket on a page. */
export interface Seen {
  readonly origin: string
  readonly id: string
  /** The page's address. */
  readonly url: string
  readonly reading: Reading
  /** RFC 3339. */
  readonly readAt: string
  /** Of the page (BCP 47), where it says so. */
  readonly lang?: string
  /** Absent where the page doesn't tell the ticket's status. */
  readonly isClosed?: boolean
}

/** What is known of a ticket once it was seen on a page; nothing of what was known before is lost. */
export function seenOn({ url, reading, ...seen }: Seen, known: KnownTicket | undefined): KnownTicket {
  const { pathname } = new URL(url)
  const fresh = {
    dispatches: [],
    announced: [],
    records: [],
    closings: [],
    attached: [],
    sent: {},
    settled: [],
  }
  const { [pathname]: _, ...others } = known?.readings ?? {}
  return { ...fresh, ...known, ...seen, url, readings: { ...others, [pathname]: reading } }
}

/** What is known of a ticket's fields: what was read last of each. */
export function readingOf({ readings }: Pick<KnownTicket, 'readings'>): Reading {
  return Object.assign({}, ...Object.values(readings))
}
