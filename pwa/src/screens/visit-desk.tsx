import { isRefusal, type Refusal } from '@countersign/shared/field'
import type { Fact, State } from '@countersign/shared/record'
import type { Blocker } from '@countersign/shared/rules'
import { type Item, type Standard, standardOf } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { v7 } from 'uuid'
import { useLocation } from 'wouter'
import {
  type Answer,
  type RecordOptions,
  useRecord,
  useRecordStore,
  useVisit,
} from '../record-store/index.ts'
import { lastMet, listedAs } from './problems/listed.ts'
import { type Remedy, useSayRefusal } from './refusals.tsx'
import { routes } from './routes.ts'

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
  const visit = useVisitId()
  const record = useRecord(visit)
  const store = useRecordStore()
  const sayRefusal = useSayRefusal()
  const [, go] = useLocation()
  return useCallback(
    async (fact, options) => {
      const answer = await record(fact, options)
      if (isRefusal(answer)) {
        const { state } = store.visit(visit).getSnapshot().record
        sayRefusal(answer, remedyFor(answer, { visit, state, record, go }))
      }
      return answer
    },
    [record, store, sayRefusal, visit, go],
  )
}

interface Desk {
  readonly visit: string
  readonly state: State
  readonly record: (fact: Fact) => Promise<Answer>
  readonly go: (to: string) => void
}

/** Where the standard asks for a consent, for a decision or for signature 1 first, the way there. */
function remedyFor(refusal: Refusal | Blocker, desk: Desk): Remedy | undefined {
  if (!('item' in refusal)) return undefined
  const { visit, go } = desk
  const { asks, needs, item } = refusal
  if (asks) return { label: words.ask, act: () => go(routes.ask(visit, asks.consent, asks.about)) }
  if (needs) return { label: words.supervisor, act: () => meet(needs, item, desk) }
  const wantsPlaceOne = item.effects.some((effect) => effect.effect === 'sign' && effect.place === 1)
  return wantsPlaceOne ? { label: words.dataSafety, act: () => go(routes.dataSafety(visit)) } : undefined
}

/** What needs a decision is a problem that has been met: notes it, and opens it. */
async function meet(
  { decision, subject }: NonNullable<Blocker['needs']>,
  { phase }: Item,
  { visit, state, record, go }: Desk,
): Promise<void> {
  const problem = listedAs(standardOf(state.opened?.standard ?? ''), decision)?.problem
  const isOpen = lastMet(state, decision)?.settled === null
  if (problem && !isOpen) await record({ type: 'problem-met', payload: { line: v7(), problem: decision } })
  go(routes.problem(visit, phase === 'day' ? 'contact' : phase, decision, subject))
}

const words = {
  ask: { 'zh-CN': '现在请客户回答', en: 'Ask the customer now' },
  supervisor: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  dataSafety: { 'zh-CN': '去填写数据安全说明', en: 'Go to the data statement' },
} satisfies { [name: string]: Text }
