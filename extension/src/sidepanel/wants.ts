import type { Visit } from '../tickets/visit.ts'

/** What the extension's own pages may ask the background for, and what it answers. No page of a helpdesk may. */
export interface Wanted {
  /** Every visit, as it stands now. */
  visits: { ask: object; answer: readonly Visit[] }
  /** Goes to the tab that shows the ticket, or opens one. */
  open: { ask: { readonly origin: string; readonly id: string }; answer: boolean }
}

export type Wish<W extends keyof Wanted = keyof Wanted> = {
  [K in W]: { readonly wants: K } & Wanted[K]['ask']
}[W]

/** Asks the background, from a page of the extension's own. */
export function want<W extends keyof Wanted>(wants: W, rest: Wanted[W]['ask']): Promise<Wanted[W]['answer']> {
  return chrome.runtime.sendMessage({ wants, ...rest })
}

/** The channel on which the background tells every visit anew whenever one has changed. */
export const dayChannel = 'countersign-day'
