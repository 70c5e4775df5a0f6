import type { Text } from '@countersign/shared/text'
import type { TicketField } from '../helpdesks/helpdesk.ts'
import { phrases } from './phrases.ts'

/** What the panel can do about a line, beside saying it. */
export type DeskAction =
  /** Shows on the page where a field stands: the first of them that is there. */
  | { readonly does: 'show'; readonly fields: readonly TicketField[] }
  /** Calls the customer: the number as the ticket has it, and as a telephone takes it. */
  | { readonly does: 'call'; readonly phone: string; readonly link: string }
  /** Copies what to say to the customer. */
  | { readonly does: 'say'; readonly words: Text }
  /** Goes to another section of the panel. */
  | { readonly does: 'go'; readonly to: 'dispatch' | 'record' }

/** What is done about a row; what concerns only one of its lines stands under the line's own id. */
interface Doing {
  readonly shows?: readonly TicketField[]
  /** Somebody talks to the customer: calls, with these words. */
  readonly says?: keyof typeof phrases
  /** The customer is called, and there is more to hear than to say. */
  readonly calls?: true
  readonly goes?: 'dispatch' | 'record'
}

const time = ['appointment', 'due'] as const

/** By the id of the row, the problem, or its line. */
export const doings: { readonly [id: string]: Doing } = {
  A1: { says: 'booking', shows: ['customer.phone', 'customer.person'] },
  A2: { shows: ['customer.unit', 'customer.person'], says: 'details' },
  'A2/customer.address': { shows: ['customer.address'], says: 'details' },
  'A2/customer.person': { shows: ['customer.person'], says: 'details' },
  'A2/customer.phone': { shows: ['customer.phone'] },
  'A2/fault': { shows: ['fault'], says: 'details' },
  'A2/asset.model': { shows: ['asset.kind', 'asset.model'], says: 'details' },
  'A2.1': { shows: ['customer.unit', 'customer.person'], says: 'details' },
  A3: { goes: 'record', shows: ['customer.unit'] },
  A6: { shows: ['appointment', 'owner'], says: 'rebooking' },
  'A8.4': { calls: true, shows: ['customer.phone'] },
  A9: { says: 'callBack' },
  B2: { shows: ['owner', ...time] },
  B3: { says: 'delay', shows: ['appointment'] },
  'B3.1': { says: 'delay', shows: ['appointment'] },
  C3: { says: 'rebooking', shows: time },
  D1: { says: 'delay', shows: ['appointment'] },
  'D1.1': { says: 'delay', shows: ['appointment'] },
  D2: { shows: ['appointment'] },
  D8: { says: 'colleagueSigns', goes: 'record' },
  M3: { says: 'atTheDoor' },
  M4: { shows: ['appointment'] },
  'M4.1': { says: 'delay', shows: ['appointment'] },
  S3: { goes: 'record', shows: ['asset.model', 'asset.serial'] },
  'F1.2': { shows: ['due', 'project.sla', 'owner'] },
  'F1.4': { says: 'works', goes: 'record' },
  'F4.1': { goes: 'record' },
  'F4.4': { says: 'colleagueSigns', goes: 'record' },
  'F4.5': { says: 'followUp', goes: 'record' },
}

/** What is known for the words: who speaks, to whom, and when the visit is. */
export interface Known {
  readonly phone?: string
  readonly person: Text
  readonly organisation: Text
  readonly appointment: Text
}

/** What can be done about a line. */
export function actionsFor(id: string, known: Known): readonly DeskAction[] {
  const doing = doings[id] ?? doings[id.split('/')[0] ?? '']
  if (!doing) return []
  const { shows, says, goes, calls } = doing
  const link = says || calls ? phoneLink(known.phone) : undefined
  return [
    ...(link && known.phone ? [{ does: 'call', phone: known.phone, link } as const] : []),
    ...(says ? [{ does: 'say', words: phrases[says](known) } as const] : []),
    ...(shows ? [{ does: 'show', fields: shows } as const] : []),
    ...(goes ? [{ does: 'go', to: goes } as const] : []),
  ]
}

/** `tel:` (RFC 3966) of the first number in a text, `138 0013 8001（张伟）`; undefined where there is none. */
function phoneLink(phone: string | undefined): string | undefined {
  const number = /\+?\d[\d ()-]{1,24}\d/.exec(phone?.normalize('NFKC') ?? '')?.[0]
  return number && `tel:${number.replace(/[^\d+]/g, '')}`
}
