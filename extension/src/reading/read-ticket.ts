// STUB, to be replaced by the real reading, which has the same promise: it only matches the page's address.
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'

export function readTicket(
  { pages }: Helpdesk,
  _document: Document,
  url: string,
): { readonly id: string; readonly reading: Reading } | undefined {
  const { pathname, search, hash } = new URL(url)
  const ids = pages.map((page) => new RegExp(page, 'iu').exec(pathname + search + hash)?.groups?.ticket)
  const id = ids.find((found) => found !== undefined)
  return id === undefined ? undefined : { id, reading: {} }
}
