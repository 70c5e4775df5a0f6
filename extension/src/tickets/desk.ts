import type { Text } from '@countersign/shared/text'
import type { AnnouncedTopic } from '@countersign/shared/ticket'
import type { Readers } from '../helpdesks/dialects/dialect.ts'
import type { DeskAction } from './actions.ts'

/** A line the dispatcher reads: what, why, and by which clause of the standard. */
export interface DeskLine {
  /** Of the row or the problem, and its name where it has several: `A1/contact`, `A2/customer.phone`. */
  readonly id: string
  /** What is kept once it is put away: of a reminder also when it was due, so that another time is another reminder. */
  readonly mark: string
  readonly clause: string
  readonly say: Text
  readonly why: Text
  /** What can be done about it from here. */
  readonly does: readonly DeskAction[]
  /** The tickets whose visits it clashes with. */
  readonly clashes?: readonly Clash[]
}

/** Another ticket of the same engineer, whose visit wants the same time. */
export interface Clash {
  /** As people call it. */
  readonly number: string
  readonly customer?: string
  /** When its visit is, ms since 1970. */
  readonly appointment: number
  readonly url: string
}

export interface DeskReminder extends DeskLine {
  /** Ms since 1970. */
  readonly due: number
  /** When it becomes soon, ms since 1970. */
  readonly soon: number
  readonly state: 'ahead' | 'soon' | 'over'
}

export interface DeskTopic {
  readonly topic: AnnouncedTopic
  readonly clause: string
  readonly say: Text
  /** The words to say to the customer. */
  readonly tell: Text
  /** What the customer said, where they were told. */
  readonly answer?: 'yes' | 'no'
}

export interface DeskSignature {
  readonly place: 1 | 2
  /** Who signed; absent where the place isn't signed. */
  readonly signer?: string
  /** RFC 3339. */
  readonly at?: string
  /** Why nobody signed, where that was said. */
  readonly refused?: string
  /** The signature as it was drawn: SVG path data in a box 1000 wide, and the height of the box. */
  readonly ink?: { readonly drawing: string; readonly height: number }
}

/** The record of a visit, as far as a dispatcher needs it. */
export interface DeskRecord {
  readonly number: string
  /** The PDF it came in: its name, and its hash. */
  readonly pdf: string
  readonly hash: string
  /** RFC 3339, since when that PDF is known to be at the ticket. */
  readonly attachedAt?: string
  readonly signatures: readonly DeskSignature[]
  /** What it still lacks before the ticket may be closed. */
  readonly missing: readonly Text[]
}

export interface DeskClosing {
  /** RFC 3339. */
  readonly at: string
  readonly reason: string
  /** The reason as a comment of the ticket, in the words and the time zone of who is asked. */
  readonly words: string
  /** Who can read it in the helpdesk, where it is a comment already. */
  readonly readers?: Readers
}

/** Everything the panel shows of a ticket: plain data, made where the rules are. */
export interface Desk {
  readonly ticket: string
  /** Where the visit stands, in a word. */
  readonly standing: 'not-dispatched' | 'dispatched' | 'incomplete' | 'complete'
  /** Whether the helpdesk says that nothing more is done on it. */
  readonly isClosed: boolean
  /** Closed without a complete record, and nobody has said why. */
  readonly isUnrecorded: boolean
  /** What the ticket lacks before somebody can be sent. */
  readonly asks: readonly DeskLine[]
  /** The first due comes first. */
  readonly reminders: readonly DeskReminder[]
  /** What would stand above, had the dispatcher not put it away. */
  readonly putAway: readonly DeskLine[]
  readonly topics: readonly DeskTopic[]
  /** When it was dispatched last, RFC 3339, and the link for the tablet. */
  readonly dispatched?: { readonly at: string; readonly link: string }
  readonly record?: DeskRecord
  /** Times it was closed without a complete record, and why. */
  readonly closings: readonly DeskClosing[]
  /** Whether files and comments can be sent to the helpdesk's interface: a token is kept for it. */
  readonly sends: boolean
  /** What has to be set up before anything can be dispatched. */
  readonly unset: readonly ('organisation' | 'app')[]
}
