import type { State } from '@countersign/shared/record'
import { type Item, type Phase, type Problem, problemsOf, type Standard } from '@countersign/shared/standard'

/** A problem, and the row it is under. */
export interface Listed {
  readonly item: Item
  readonly problem: Problem
}

/** Every problem that can be met in this phase. */
export function listedIn({ items }: Standard, phase: Phase): readonly Listed[] {
  return listed(items).filter(({ item, problem }) => (problem.phases ?? [item.phase]).includes(phase))
}

/** The problem with this id; undefined where this standard has none. */
export function listedAs({ items }: Standard, id: string): Listed | undefined {
  return listed(items).find(({ problem }) => problem.id === id)
}

/** The last time a problem was met; undefined where it wasn't. */
export function lastMet({ problems }: Pick<State, 'problems'>, id: string) {
  return problems.findLast((one) => one.problem === id)
}

function listed(items: readonly Item[]): readonly Listed[] {
  return items.flatMap((item) => problemsOf(item).map((problem) => ({ item, problem })))
}
