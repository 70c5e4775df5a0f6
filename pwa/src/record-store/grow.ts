import type { Head } from '@countersign/shared/field'
import { type Event, extend, type Record, recordOf } from '@countersign/shared/record'

/** The number of the last event of a lane; 0 when it has none. */
export function headAt(record: Record, lane: string): number {
  return record.heads.find((head) => head.lane === lane)?.n ?? 0
}

/** Whether a head is beyond what the record holds. */
export function isAhead(head: Head, record: Record): boolean {
  return head.n > headAt(record, head.lane)
}

/** The record with more events. It is folded anew only where one of them was written without having seen all before. */
export function grown(record: Record, events: readonly Event[]): Record {
  let now = record
  for (const event of [...events].sort((a, b) => a.n - b.n)) {
    if (!hasSeenAll(event, now)) return recordOf([...record.events, ...events])
    now = extend(now, event)
  }
  return now
}

/** Whether these very events are the record's last. */
export function endsWith(record: Record, events: readonly Event[]): boolean {
  const from = record.events.length - events.length
  return events.every((event, i) => record.events[from + i] === event)
}

function hasSeenAll(event: Event, record: Record): boolean {
  return record.heads.every((head) =>
    head.lane === event.lane
      ? event.prev === head.hash
      : event.seen.some((seen) => seen.lane === head.lane && seen.hash === head.hash),
  )
}
