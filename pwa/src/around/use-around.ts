import type { Around } from '@countersign/shared/standard'
import { useMemo, useSyncExternalStore } from 'react'
import { useRecordStore, useSetting } from '../record-store/index.ts'
import { aroundVisit } from './around-visit.ts'

/** What lies around a visit, as it changes. */
export function useAround(visit: string): Around {
  const store = useRecordStore()
  const [master] = useSetting('master')
  const list = useSyncExternalStore(store.visits.subscribe, () => store.visits.getSnapshot().all)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads from the store changes with these
  return useMemo(() => aroundVisit(store, visit), [store, visit, master, list])
}
