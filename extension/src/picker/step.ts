import type { Place, TicketField } from '../helpdesks/helpdesk.ts'
import type { Reading } from '../messages.ts'
import { readFields } from '../reading/read-ticket.ts'
import type { Draft } from './picking.ts'

/** What every step is given. */
export interface StepProps {
  draft: Draft
  onDraft: (draft: Draft) => void
  /** Another text whenever the page is another one. */
  page: string
  onStop: () => void
}

/** What the places that were shown read on this page. */
export function readHere({ places }: Pick<Draft, 'places'>): Reading {
  const fields = Object.entries(places) as [TicketField, Place][]
  return readFields(Object.fromEntries(fields.map(([field, place]) => [field, [place]])), document)
}
