import type { Around } from '@countersign/shared/standard'
import { useCallback, useSyncExternalStore } from 'react'
import { useRecordStore } from '../record-store/index.ts'
import { aroundVisit } from './around-visit.ts'

/** What lies around a visit. Renders anew only when something of it has changed. */
export function useAround(visit: string): Around {
  const store = useRecordStore()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.visits, store.setting('master'), store.setting('day')].map((one) =>
        one.subscribe(listener),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
    [store],
  )
  return useSyncExternalStore(subscribe, () => aroundVisit(store, visit))
}
