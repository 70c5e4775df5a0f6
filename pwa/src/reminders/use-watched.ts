import { useSyncExternalStore } from 'react'
import { useRecordStore } from '../record-store/index.ts'
import { watchOver } from './the-watch.ts'
import type { Watched } from './watch.ts'

/** What is to be done on each visit that isn't done, as it changes. */
export function useWatched(): Watched {
  const { subscribe, getSnapshot } = watchOver(useRecordStore())
  return useSyncExternalStore(subscribe, getSnapshot)
}
