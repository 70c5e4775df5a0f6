// STUB, to be replaced by the real reading: it only matches the page's address, and finds places by CSS.
import type { Helpdesk, Place } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'

export function readTicket(
  helpdesk: Helpdesk,
  _document: Document,
  url: string,
): { readonly id: string; readonly reading: Reading } | undefined {
  const { pathname, search, hash } = new URL(url)
  const ids = helpdesk.pages.map(
    (page) => new RegExp(page, 'iu').exec(pathname + search + hash)?.groups?.ticket,
  )
  const id = ids.find((found) => found !== undefined)
  return id === undefined ? undefined : { id, reading: {} }
}

export function findPlace(place: Place, document: Document): Element | undefined {
  return 'css' in place ? (document.querySelector(place.css) ?? undefined) : undefined
}

export const instantIn = (text: string, _zone: string): string | undefined => text
