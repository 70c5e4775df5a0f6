import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { regexOf } from './pattern.ts'

/**
 * The id, in the helpdesk, of the ticket that a page shows.
 * @param url absolute
 * @returns undefined where it shows none, or more than one
 */
export function ticketOfPage({ pages }: Pick<Helpdesk, 'pages'>, url: string): string | undefined {
  const address = addressOf(url)
  if (address === undefined) return undefined
  for (const page of pages) {
    const ticket = regexOf(page)?.exec(address)?.groups?.ticket
    if (ticket) return ticket
  }
  return undefined
}

/**
 * The address of the helpdesk itself, without a slash at its end, by the address of a page that shows a ticket: it may be
 * below a path of its origin.
 */
export function baseOfPage({ pages }: Pick<Helpdesk, 'pages'>, url: string): string | undefined {
  const address = addressOf(url)
  if (address === undefined) return undefined
  for (const page of pages) {
    const found = regexOf(page)?.exec(address)
    if (found?.groups?.ticket) return new URL(url).origin + address.slice(0, found.index).replace(/\/+$/, '')
  }
  return undefined
}

/** Path, query and fragment, the query separated by `&` alone: HTML 4 (B.2.2) told servers to take `;` as well. */
function addressOf(url: string): string | undefined {
  if (url.length > 4000) return undefined
  try {
    const { pathname, search, hash } = new URL(url)
    return pathname + search.replaceAll(';', '&') + hash
  } catch {
    return undefined
  }
}
