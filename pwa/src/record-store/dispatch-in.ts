import { type Event, isSealed } from '@countersign/shared/record'

/** The dispatch a visit was opened for, where this event tells it. */
export function dispatchIn(event: Event): string | undefined {
  if (isSealed(event) || event.type !== 'visit-opened') return undefined
  const { dispatch } = event.payload
  return typeof dispatch === 'string' ? dispatch : undefined
}
