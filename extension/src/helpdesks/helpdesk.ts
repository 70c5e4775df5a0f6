import type { JobField } from '@countersign/shared/ticket'

/** What a ticket page can tell: a field of the job, or what only a helpdesk knows. `requester` is whoever reported it. */
export type TicketField =
  | JobField
  | 'subject'
  | 'status'
  | 'category'
  | 'owner'
  | 'requester'
  | 'due'
  | 'appointment'

/** A regular expression as it is written into JSON; flags `iu`. */
export type Pattern = string

/** Where a value stands on a page. Beside its label is sturdier than a selector: labels outlive redesigns. */
export type Place = (
  | {
      /** The words of the label, without colon or star, as people read them. */
      readonly label: string
      /** Where the label is there more than once: which of them, from 0. */
      readonly nth?: number
      /** Only in here (CSS). */
      readonly within?: string
    }
  | { readonly css: string }
  /** The words on a button or a link: for what is pressed, not read. */
  | { readonly button: string }
) & {
  /** The part of what stands there that counts: the pattern's first group. */
  readonly part?: Pattern
}

/** A request that changes a ticket: a form, a link and a script all end in one. */
export interface ClosingRequest {
  /** Over the path; a group `ticket` in it names the ticket. */
  readonly path: Pattern
  /** Over the names of fields: which one holds the new status. A group `ticket` names its ticket, where each has one of its own. */
  readonly status: Pattern
  /** Over the names of fields: which ones name tickets, where the path doesn't (`id`, `ids[]`; `UpdateTicket12` by a group `ticket`). */
  readonly tickets?: Pattern
  /** Over the names of fields: it only counts with such a field, as that of the button that saves. */
  readonly with?: Pattern
}

/** What closing a ticket looks like. */
export interface Closing {
  /** Statuses in which nothing more is done, by the value that is sent or by the words people read, whatever their case. */
  readonly statuses: readonly string[]
  readonly requests: readonly ClosingRequest[]
  /** Controls of a ticket's page that close it by themselves. */
  readonly controls: readonly Place[]
}

/**
 * How a kind of helpdesk shows a ticket, and how it closes one. Data only, so that a mapping can be learned by pointing,
 * exported, and set by an administrator.
 */
export interface Helpdesk {
  readonly id: string
  readonly name: string
  /** Whether anybody has seen it work on the real thing. */
  readonly tried: boolean
  /** Over path, query and fragment of a page that shows one ticket; a group `ticket` is its id in the helpdesk, which may differ from its number. */
  readonly pages: readonly Pattern[]
  /** The first place of a field that has something in it counts. */
  readonly fields: { readonly [F in TicketField]?: readonly Place[] }
  readonly closing: Closing
  /** Where a file is added to the ticket, on the pages that have such a place. */
  readonly fileInput?: string
  /** Where a comment is written, on the pages that have such a place: a text area, an editable element, or the frame of an editor. */
  readonly commentBox?: string
  /** What a person presses on the ticket's page so that it unfolds a form with both (CSS). */
  readonly formOpener?: string
  /** The page that has both, below the helpdesk's own address; `{ticket}` is the ticket's id. */
  readonly editPage?: string
  /** The links to the files at the ticket, on its own page; a link's last step is the file's name. */
  readonly fileLinks?: string
  /** How programs speak to it, if we know. */
  readonly dialect?: DialectName
}

export const dialectNames = ['rt', 'redmine'] as const
export type DialectName = (typeof dialectNames)[number]
