import type { Around, OtherVisit } from '@countersign/shared/standard'
import { deviceClock, deviceDay } from '../clock/index.ts'
import type { RecordStore, Summary } from '../record-store/index.ts'
import { readMaster } from './read-master.ts'

/**
 * What lies around a visit on this tablet: what the organisation has set, the engineer's other open visits,
 * and whether the card of the day was read.
 * The same object as before while nothing of it has changed.
 */
export function aroundVisit(store: RecordStore, visit: string): Around {
  const { master } = readMaster(store.setting('master').getSnapshot())
  const visits = bookedAmong(store.visits.getSnapshot().all)
  const cardRead = store.setting('day').getSnapshot()?.day === deviceDay(deviceClock.now())
  const before = known.get(visit)
  if (before?.around.master === master && before.all === visits && before.around.cardRead === cardRead)
    return before.around
  const around = { master, visits: visits.filter((one) => one.visit !== visit), cardRead }
  known.set(visit, { all: visits, around })
  return around
}

interface Known {
  readonly all: readonly OtherVisit[]
  readonly around: Around
}
const known = new Map<string, Known>()

let lastList: readonly Summary[] | undefined
let lastBooked: readonly OtherVisit[] = []

/** The visits that are agreed for a time and still to be made; the list changes at every fact, they seldom do. */
function bookedAmong(all: readonly Summary[]): readonly OtherVisit[] {
  if (all === lastList) return lastBooked
  const booked = all.flatMap(otherVisit)
  const isSame =
    booked.length === lastBooked.length &&
    booked.every(
      ({ visit, appointment }, i) =>
        visit === lastBooked[i]?.visit && appointment === lastBooked[i]?.appointment,
    )
  lastList = all
  if (!isSame) lastBooked = booked
  return lastBooked
}

function otherVisit({ visit, appointment, over }: Summary): readonly OtherVisit[] {
  return appointment === null || over ? [] : [{ visit, appointment: Date.parse(appointment) }]
}
