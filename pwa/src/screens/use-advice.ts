import { type Advice, brief, evaluate, type Finding, findingsOf, viewOf } from '@countersign/shared/rules'
import { type Item, standardOf } from '@countersign/shared/standard'
import { useMemo } from 'react'
import { useAround } from '../around/index.ts'
import { deviceTime, useNow } from '../clock/index.ts'
import { useVisit } from '../record-store/index.ts'
import { useVisitId } from './visit-desk.tsx'

/** What the standard says about the visit on the desk, now. Whatever uses it renders at every fact: keep it small. */
export function useAdvice(): Advice {
  const visit = useVisitId()
  const record = useVisit(visit, (view) => view.record)
  const around = useAround(visit)
  const now = useNow()
  return useMemo(
    () => evaluate(standardOf(record.state.opened?.standard ?? ''), record, deviceTime(now), around),
    [record, now, around],
  )
}

/** What one item of the standard finds. Renders anew only when that changes. */
export function useItemFindings(id: string): readonly Finding[] {
  return useFindings((item) => item.id === id)
}

/** What these items of the standard find, of one effect or of all. Renders anew only when that changes. */
export function useFindings(
  isAsked: (item: Item) => boolean,
  effect?: Finding['effect'],
): readonly Finding[] {
  const now = useNow()
  const visit = useVisitId()
  const around = useAround(visit)
  return useVisit(
    visit,
    ({ record }) => {
      const standard = standardOf(record.state.opened?.standard ?? '')
      const view = viewOf(standard, record.state, deviceTime(now), around)
      const found = standard.items.filter(isAsked).flatMap((item) => findingsOf(item, view))
      return effect === undefined ? found : found.filter((one) => one.effect === effect)
    },
    sameFindings,
  )
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, i) => sameFinding(one, b[i]))
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  if (!b || brief(a) !== brief(b)) return false
  if (a.effect === 'check' && b.effect === 'check') return a.told === b.told
  return !(a.effect === 'remind' && b.effect === 'remind') || a.due === b.due
}
