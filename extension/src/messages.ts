import type { Lang, Text } from '@countersign/shared/text'
import type { Helpdesk, TicketField } from './helpdesks/helpdesk.ts'

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
}
export type Question = keyof Asked

export type Message<Q extends Question = Question> = { [K in Q]: { readonly asks: K } & Asked[K]['ask'] }[Q]

/** Asks the background. Rejects where the extension was updated or switched off meanwhile. */
export function ask<Q extends Question>(asks: Q, rest: Asked[Q]['ask']): Promise<Asked[Q]['answer']> {
  return chrome.runtime.sendMessage({ asks, ...rest })
}

/** What the background tells a page's guest: its address changed without a load; or its helpdesk is none any more. */
export interface Told {
  readonly tells: 'navigated' | 'leave'
}
