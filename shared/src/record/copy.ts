import { isSealed, sealed, withoutBiometrics } from './event.ts'
import { type Log, recordOf, toLog } from './read.ts'
import type { Record } from './record.ts'

/**
 * The customer's copy: customer events in full but for raw strokes, internal ones as hashes only.
 * Its chain verifies like the original's.
 */
export function customerCopy(record: Record): Record {
  return recordOf(
    record.events.map((event) =>
      isSealed(event) || event.audience === 'internal' ? sealed(event) : withoutBiometrics(event),
    ),
  )
}

/** The customer's copy in file form; its canonical JSON is what a document carries. */
export function customerLog(record: Record): Log {
  return toLog(customerCopy(record))
}

/** The record without the personal values at these places (event id, path): erased, and the chain still verifies. */
export function erase(record: Record, places: readonly { event: string; path: string }[]): Record {
  return recordOf(
    record.events.map((event) => {
      if (isSealed(event)) return event
      const gone = places.filter((place) => place.event === event.id).map((place) => place.path)
      return {
        ...event,
        open: Object.fromEntries(Object.entries(event.open).filter(([path]) => !gone.includes(path))),
      }
    }),
  )
}
