import type { Helpdesk, Place, TicketField } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'
import { findPlace, lookAt, type Page, placesOf } from './find-place.ts'
import { regexOf } from './pattern.ts'
import { ticketOfPage } from './ticket-page.ts'
import { valueIn } from './value-in.ts'
import { tidy } from './visible-text.ts'

/** As much as the fields of a job hold. */
const maxLine = 1000
const maxProse = 8000

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
    const max = field === 'fault' ? maxProse : maxLine
    const value = firstValue(places, page, max)
    return [field as TicketField, field === 'fault' ? value : value?.replace(/\s+/g, ' ')] as const
  })
  return Object.fromEntries(read.filter(([, value]) => value))
}

function firstValue(places: readonly Place[], page: Page, max: number): string | undefined {
  for (const place of places) {
    const value = attempt(() => valueAt(place, page, max))
    if (value) return value
  }
  return undefined
}

function valueAt(place: Place, page: Page, max: number): string | undefined {
  const found = findPlace(place, page)
  const value = found === undefined ? '' : valueIn(found, max)
  if (place.part === undefined) return value
  return tidy(regexOf(place.part)?.exec(value)?.[1] ?? '', max)
}

/** A page may do anything to its nodes, even while they are read; then there is nothing to read. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
