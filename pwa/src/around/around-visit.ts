import type { Around, OtherVisit } from '@countersign/shared/standard'
import type { RecordStore, Summary } from '../record-store/index.ts'
import { readMaster } from './read-master.ts'

/** What lies around a visit on this tablet: what the organisation has set, and the engineer's other open visits. */
export function aroundVisit(store: RecordStore, visit: string): Around {
  const { master } = readMaster(store.setting('master').getSnapshot())
  const visits = bookedAmong(store.visits.getSnapshot().all)
  return { master, visits: visits.filter((one) => one.visit !== visit), cardRead: true }
}

// The list makes a new array at each change, and is asked about at every fact.
const booked = new WeakMap<readonly Summary[], readonly OtherVisit[]>()

/** The visits that are agreed for a time and still to be made. */
function bookedAmong(all: readonly Summary[]): readonly OtherVisit[] {
  const known = booked.get(all) ?? all.flatMap(otherVisit)
  booked.set(all, known)
  return known
}

function otherVisit({ visit, appointment, done }: Summary): readonly OtherVisit[] {
  return appointment === null || done ? [] : [{ visit, appointment: Date.parse(appointment) }]
}
