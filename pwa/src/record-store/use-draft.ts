import { useCallback, useMemo } from 'react'
import { useLive, useRecordStore } from './use-record-store.ts'

/**
 * What is being typed or drawn at one place, durable at every change and restored after a crash.
 * `undefined` when there is nothing. Name `field` in `record(…, { drafts: [field] })` when it becomes a fact.
 */
export function useDraft<T = string>(
  visit: string,
  field: string,
): readonly [value: T | undefined, keep: (value: T | undefined) => void] {
  const store = useRecordStore()
  const source = useMemo(() => store.draftAt(visit, field), [store, visit, field])
  const value = useLive(source, (value) => value as T | undefined)
  const keep = useCallback((next: T | undefined) => store.draft(visit, field, next), [store, visit, field])
  return [value, keep]
}
