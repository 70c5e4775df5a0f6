import type { Fact } from '@countersign/shared/record'
import { useCallback } from 'react'
import { useLive, useRecordStore } from './use-record-store.ts'
import type { Answer, RecordOptions, VisitView } from './visit.ts'

/**
 * What `select` picks from a visit, e.g. `useVisit(id, ({ record }) => record.state.checks['B1/tools'])`.
 * Parts of the state keep their identity until a fact changes them. Where `select` makes something new each time,
 * say with `same` when it counts as the same.
 */
export function useVisit<S>(
  visit: string,
  select: (view: VisitView) => S,
  same?: (a: S, b: S) => boolean,
): S {
  return useLive(useRecordStore().visit(visit), select, same)
}

/** Records a fact of this visit: shown at once, resolves once it is durable or refused. The function never changes. */
export function useRecord(visit: string): (fact: Fact, options?: RecordOptions) => Promise<Answer> {
  const store = useRecordStore()
  return useCallback((fact, options) => store.record(visit, fact, options), [store, visit])
}
