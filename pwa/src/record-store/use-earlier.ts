import { createKin } from './earlier.ts'
import type { Summary } from './summary.ts'
import { useLive, useRecordStore } from './use-record-store.ts'

const kin = createKin()

/** Visits on this device before this one, of the same customer unit or asset, the newest first. */
export function useEarlierVisits(visit: string): readonly Summary[] {
  return useLive(
    useRecordStore().visits,
    ({ all }) => {
      kin.takeIn(all)
      return kin.earlierThan(visit)
    },
    (a, b) => a.length === b.length && a.every((one, i) => one === b[i]),
  )
}
