import type { Refusal } from '@countersign/shared/field'
import type { Lang, Text } from '@countersign/shared/text'
import type { AnnouncedTopic } from '@countersign/shared/ticket'
import type { Helpdesk, TicketField } from './helpdesks/helpdesk.ts'
import type { Draft, Picking } from './picker/picking.ts'
import type { Desk } from './tickets/desk.ts'

/** What a page tells of a ticket, field by field, as people read it there; whatever it doesn't tell is left out. */
export type Reading = { readonly [F in TicketField]?: string }

/** Whether a ticket may be closed, and what its record lacks where it may not. */
export interface Verdict {
  /** The ticket's id in the helpdesk. */
  readonly ticket: string
  readonly may: boolean
  /** Why not, in the order it can be mended; empty where it may. */
  readonly missing: readonly Text[]
}

/** The helpdesk of a page, as the organisation set it up. */
export interface Site {
  readonly helpdesk: Helpdesk
  readonly lang: Lang
  /** IANA time zone of the times on its pages. */
  readonly zone: string
}

/**
 * What a page's guest may ask the background for, and what it is answered. The background takes origin, tab and document
 * from the browser, never from the message.
 */
export interface Asked {
  /** Undefined where this origin is no helpdesk, or no longer. */
  site: { ask: object; answer: Site | undefined }
  /** Puts the overlay into this document. True once it is there. */
  overlay: { ask: object; answer: boolean }
  /** One for each ticket, in that order. A ticket nobody knows has no record, and may not. */
  verdicts: { ask: { readonly tickets: readonly string[] }; answer: readonly Verdict[] }
  /** Closed all the same: the reason is kept with the tickets. */
  closing: { ask: { readonly tickets: readonly string[]; readonly reason: string }; answer: boolean }
  /** What the standard has to say about the ticket on the page; what was read there is kept with it. */
  desk: {
    ask: {
      readonly ticket: string
      readonly reading: Reading
      /** Of the page (BCP 47), '' where it doesn't say. */
      readonly lang: string
      /** Absent where the page doesn't tell the ticket's status. */
      readonly isClosed?: boolean
    }
    answer: Desk
  }
  /** Makes a dispatch of the ticket as it was read last. */
  dispatch: { ask: { readonly ticket: string }; answer: { readonly desk: Desk } | Refusal }
  /** What the customer said on the phone to what they were told. */
  announce: {
    ask: { readonly ticket: string; readonly topic: AnnouncedTopic; readonly answer: 'yes' | 'no' }
    answer: Desk
  }
  /** A line or a reminder is put away by its mark, or brought back. */
  settle: {
    ask: { readonly ticket: string; readonly mark: string; readonly isDone: boolean }
    answer: Desk
  }
  /** Reads the record in a PDF, and keeps it where it is this ticket's. `pdf` in base64. */
  record: {
    ask: { readonly ticket: string; readonly name: string; readonly pdf: string }
    answer: { readonly desk: Desk } | Refusal
  }
  /** What is being learned here by pointing; undefined where nothing is. */
  picking: { ask: object; answer: Picking | undefined }
  /** Keeps what was shown so far. */
  keepPicking: { ask: { readonly draft: Draft }; answer: boolean }
  /** Makes a mapping of what was shown, and ends it. */
  savePicking: { ask: object; answer: { readonly saved: true } | Refusal }
  stopPicking: { ask: object; answer: boolean }
  /** Puts a PDF that was read, by its hash, at the ticket through the helpdesk's interface. */
  attach: {
    ask: { readonly ticket: string; readonly pdf: string }
    answer: { readonly desk: Desk } | Refusal
  }
  /** Writes the reason of a closing, by its time, as a comment through the helpdesk's interface. */
  comment: {
    ask: { readonly ticket: string; readonly closing: string }
    answer: { readonly desk: Desk } | Refusal
  }
  /** A PDF that was read, by its hash: in base64. Undefined where it isn't kept any more. */
  pdf: {
    ask: { readonly ticket: string; readonly pdf: string }
    answer: { readonly name: string; readonly pdf: string } | undefined
  }
  /** Whether a file at the ticket, in base64, is a PDF that was read: then it is known to be there. */
  seen: { ask: { readonly ticket: string; readonly file: string }; answer: Desk }
  /** The page with the form is the next one in this tab: takes something along. */
  carry: { ask: { readonly ticket: string; readonly carried: Carried }; answer: boolean }
  /** What was taken along to this page, once. */
  carried: { ask: { readonly ticket: string }; answer: Carried | undefined }
}
export type Question = keyof Asked

/** Something for the helpdesk's own form, on its way to the page that has it: a PDF by its hash, or a comment. */
export type Carried = { readonly pdf: string } | { readonly words: string }

export type Message<Q extends Question = Question> = { [K in Q]: { readonly asks: K } & Asked[K]['ask'] }[Q]

/** Asks the background. Rejects where the extension was updated or switched off meanwhile. */
export function ask<Q extends Question>(asks: Q, rest: Asked[Q]['ask']): Promise<Asked[Q]['answer']> {
  return chrome.runtime.sendMessage({ asks, ...rest })
}

/**
 * What the background tells a page's guest: its address changed without a load; or its helpdesk is none any more. And its
 * picker: what was shown so far is another draft, or was ended.
 */
export interface Told {
  readonly tells: 'navigated' | 'leave' | 'picking'
}
