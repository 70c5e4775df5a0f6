import type { Place, TicketField } from '../helpdesks/helpdesk.ts'
import { learnPart } from '../learning/learn-part.ts'
import { type LearnedPlace, learnPlace } from '../learning/learn-place.ts'
import type { Pointed } from '../learning/pointed.ts'
import type { Reading } from '../messages.ts'
import { readFields } from '../reading/read-ticket.ts'

/** A place of a field, and what the field reads there. */
export interface LearnedField extends Pick<LearnedPlace, 'by'> {
  readonly place: Place
  readonly value: string
}

/**
 * Learns where a field is from somebody pointing at it on this page.
 * @param reading what is known of the ticket on the page
 */
export function learnField(field: TicketField, pointed: Pointed, reading: Reading): LearnedField | undefined {
  const numbers = numbersIn(document.URL, reading)
  const learned = learnPlace(pointed, numbers)
  if (!learned) return undefined
  const part = learnPart(field, learned.value, numbers)
  const place = { ...learned.place, ...(part !== undefined && { part }) }
  const value = readFields({ [field]: [place] }, document)[field]
  return value === undefined ? undefined : { place, by: learned.by, value }
}

/** The ticket's number, as the page or its address tells it; the likeliest first. */
export function numbersIn(url: string, reading: Reading): readonly string[] {
  const { pathname, search, hash } = new URL(url)
  const pieces = (pathname + search + hash).split(/[/;&?#=]/).filter((piece) => /\d/.test(piece))
  const keys = pieces.map((piece) => /^\d+(?=[-_]\D)/.exec(piece)?.[0] ?? piece)
  return [reading['ticket.number'] ?? '', ...keys.reverse()].filter(Boolean)
}
