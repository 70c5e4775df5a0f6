import type { Wanted, Wish } from '../sidepanel/wants.ts'
import { visitsNow } from './day.ts'
import { openTicket } from './open-ticket.ts'

type Granted = { readonly [W in keyof Wanted]: (wish: Wanted[W]['ask']) => Promise<Wanted[W]['answer']> }

const grants: Granted = {
  visits: visitsNow,
  open: ({ origin, id }) => openTicket(origin, id),
}

/** Answers the extension's own pages, and nobody else: what they see is of every helpdesk. */
export function answerOwnPages(): void {
  const own = new URL(chrome.runtime.getURL('')).origin
  chrome.runtime.onMessage.addListener((wish: Wish, { id, origin }, answer) => {
    if (id !== chrome.runtime.id || origin !== own || !Object.hasOwn(grants, wish?.wants)) return false
    const grant = grants[wish.wants] as (wish: Wish) => Promise<unknown>
    grant(wish).then(answer, (error: unknown) => {
      console.error(`No answer to ${wish.wants}`, error)
      answer(undefined)
    })
    return true
  })
}
