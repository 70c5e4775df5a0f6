import type { Helpdesk, Place, TicketField } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'
import { findPlace, lookAt, type Page, placesOf } from './find-place.ts'
import { regexOf } from './pattern.ts'
import { ticketOfPage } from './ticket-page.ts'
import { momentIn, valueIn } from './value-in.ts'

/**
 * Reads the ticket a page shows. Whatever can't be read is left out; nothing a page does makes it throw.
 * @param url the page's address
 * @returns undefined where the page shows no ticket
 */
export function readTicket(
  helpdesk: Helpdesk,
  document: Document,
  url: string,
): { readonly id: string; readonly reading: Reading } | undefined {
  const id = ticketOfPage(helpdesk, url)
  if (id === undefined) return undefined
  return { id, reading: readFields(helpdesk.fields, document) }
}

/** Reads fields from a page, whichever ticket it shows: so a mapping can be tried before it is kept. */
export function readFields(fields: Helpdesk['fields'], document: Document): Reading {
  const page = attempt(() => lookAt(document, placesOf({ fields })))
  if (!page) return {}
  const read = Object.entries(fields).map(([field, places]) => {
    const value = firstValue(places, page, kinds[field as TicketField] ?? line)
    return [field as TicketField, value] as const
  })
  return Object.fromEntries(read.filter(([, value]) => value))
}

/** How a field is read, once it is found. No longer than a job holds it. */
type Kind = (found: Element | string) => string

const line: Kind = (found) => valueIn(found, 1000).replace(/\s+/g, ' ')
const prose: Kind = (found) => valueIn(found, 8000)
const moment: Kind = (found) => momentIn(found, 1000).replace(/\s+/g, ' ')
const kinds: { readonly [F in TicketField]?: Kind } = {
  fault: prose,
  due: moment,
  appointment: moment,
  'asset.bought': moment,
}

function firstValue(places: readonly Place[], page: Page, kind: Kind): string | undefined {
  for (const place of places) {
    const value = attempt(() => valueAt(place, page, kind))
    if (value) return value
  }
  return undefined
}

function valueAt(place: Place, page: Page, kind: Kind): string | undefined {
  const found = findPlace(place, page)
  const value = found === undefined ? '' : kind(found)
  return place.part === undefined ? value : regexOf(place.part)?.exec(value)?.[1]?.trim()
}

/** A page may do anything to its nodes, even while they are read; then there is nothing to read. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
