import type { Place, State, Told } from '../record/index.ts'
import { isSignature } from '../record/index.ts'

/** The standing answer to a consent: the last one given about this, and in this way, unless it was taken back or has served. */
export function answerTo(
  state: State,
  consent: string,
  { about, by }: { readonly about?: string | undefined; readonly by?: string | undefined } = {},
): 'yes' | 'no' | 'none' {
  const last = state.consents.findLast(
    (one) =>
      one.consent === consent &&
      (about === undefined || one.about === about) &&
      (by === undefined || one.channel === by),
  )
  return !last || last.withdrawn || last.lapsed ? 'none' : last.answer
}

/** Whether every question about this that a supervisor was asked has its answer, and there is one. */
export function isDecided(state: State, about: string): boolean {
  const asked = state.escalations.filter((one) => one.about === about)
  return asked.length > 0 && asked.every((one) => decisionOn(state, one.line) !== undefined)
}

/** Whether the last question about this (and about this very subject, where one is named) was approved. */
export function isApproved(state: State, about: string, subject: unknown): boolean {
  const asked = state.escalations.findLast(
    (one) => one.about === about && (subject === undefined || one.subject === subject),
  )
  return asked !== undefined && decisionOn(state, asked.line)?.decision === 'approved'
}

/** The last word on a question to the supervisor. */
export function decisionOn(
  state: Pick<State, 'decisions'>,
  escalation: string,
): Told<'decision-recorded'> | undefined {
  return state.decisions.findLast((one) => one.escalation === escalation)
}

/** Whether the customer refused to sign at a place, and the refusal stands. */
export function isRefused(state: State, place: Place): boolean {
  const stands = state.places[place]
  return stands !== null && !isSignature(stands)
}
