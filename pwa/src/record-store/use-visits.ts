import { useMemo } from 'react'
import { countVisits, type Search, type Show, searchVisits } from './search.ts'
import type { Summary } from './summary.ts'
import { useLive, useRecordStore } from './use-record-store.ts'
import type { VisitList } from './visits.ts'

/** Every visit on this device, in no order. */
export function useVisitList(): VisitList {
  return useLive(useRecordStore().visits, whole)
}

export interface FoundVisits {
  readonly status: VisitList['status']
  readonly found: readonly Summary[]
  /** How many there are in each, whatever is searched for. */
  readonly counts: Readonly<{ [show in Show]: number }>
}

/** The visits to list, in order. `now` (ms) says which day today is: pass one that changes rarely. */
export function useVisits({ show, words }: Search, now: number): FoundVisits {
  const { status, all } = useVisitList()
  const found = useMemo(
    () => searchVisits(all, { ...(show && { show }), ...(words !== undefined && { words }) }, now),
    [all, show, words, now],
  )
  const counts = useMemo(() => countVisits(all, now), [all, now])
  return { status, found, counts }
}

const whole = (list: VisitList) => list
