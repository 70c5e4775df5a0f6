import type { State, Told } from '@countersign/shared/record'
import { decisionOn } from '@countersign/shared/rules'
import type { Problem } from '@countersign/shared/standard'

/**
 * A way on from a problem: the customer is content; the supervisor is asked; the answer is written down; it is done as
 * they decided.
 */
export type Way = 'accepted' | 'ask' | 'write' | 'decided'

/** The ways that lie open, the one to take first. */
export function waysOut(
  state: Pick<State, 'escalations' | 'decisions'>,
  { id, escalates }: Pick<Problem, 'id' | 'escalates'>,
): readonly Way[] {
  if (escalates === 'never') return ['accepted']
  const content: readonly Way[] = escalates === 'always' ? [] : ['accepted']
  if (waitingFor(state, id)) return ['write', ...content]
  const isDecided = state.escalations.some((one) => one.about === id)
  if (isDecided) return ['decided', ...content]
  return [...content, 'ask']
}

/** The question about it that waits for its answer. */
export function waitingFor(
  { escalations, decisions }: Pick<State, 'escalations' | 'decisions'>,
  about: string,
): Told<'escalated'> | undefined {
  return escalations.find((one) => one.about === about && !decisionOn({ decisions }, one.line))
}
