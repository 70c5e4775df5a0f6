import type { Saved } from './saved.ts'
import { useLive, useRecordStore } from './use-record-store.ts'

/** Whether everything entered up to now is durable; when it isn't and can't be, why, and the way out. */
export function useSaved(): Saved {
  return useLive(useRecordStore().saved, (saved) => saved)
}
