import { isRefusal } from '@countersign/shared/field'
import type { Fact, State } from '@countersign/shared/record'
import { type Standard, standardOf } from '@countersign/shared/standard'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { type Answer, type RecordOptions, useRecord, useVisit } from '../record-store/index.ts'
import { useSayRefusal } from './refusals.tsx'

const VisitId = createContext<string | null>(null)

/** Lays one visit on the desk: everything inside works on it. */
export function VisitDesk({ visit, children }: { visit: string; children: ReactNode }) {
  return <VisitId value={visit}>{children}</VisitId>
}

/** The id of the visit on the desk. */
export function useVisitId(): string {
  const visit = useContext(VisitId)
  if (visit === null) throw new Error('There is no VisitDesk around this')
  return visit
}

/** A part of the visit's state. Only a change of that part renders anew. */
export function useFacts<S>(select: (state: State) => S, same?: (a: S, b: S) => boolean): S {
  return useVisit(useVisitId(), ({ record }) => select(record.state), same)
}

/** The standard this visit began with. */
export function useStandard(): Standard {
  return standardOf(useFacts((state) => state.opened?.standard ?? ''))
}

/**
 * Records a fact of the visit on the desk. What the standard or the record refuses is shown to the engineer,
 * with the reason; the answer tells too.
 */
export function useTell(): (fact: Fact, options?: RecordOptions) => Promise<Answer> {
  const record = useRecord(useVisitId())
  const sayRefusal = useSayRefusal()
  return useCallback(
    async (fact, options) => {
      const answer = await record(fact, options)
      if (isRefusal(answer)) sayRefusal(answer)
      return answer
    },
    [record, sayRefusal],
  )
}
