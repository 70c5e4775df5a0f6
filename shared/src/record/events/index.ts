import type * as v from 'valibot'
import { type ConfirmState, confirmEvolve, confirmFacts, noConfirm } from './confirm.ts'
import { type ConsentState, consentEvolve, consentFacts, lapse, noConsent } from './consent.ts'
import { type ContactState, contactEvolve, contactFacts, noContact } from './contact.ts'
import type { Audience, FactKind, Told as ToldOf } from './fact.ts'
import { type MeetState, meetEvolve, meetFacts, noMeet } from './meet.ts'
import { noServe, type ServeState, serveEvolve, serveFacts } from './serve.ts'
import { noSignature, type SignState, signEvolve, signFacts } from './sign.ts'
import { noVisit, type VisitState, visitEvolve, visitFacts } from './visit.ts'

/** Every kind of fact a record can hold. */
export const facts = {
  ...visitFacts,
  ...contactFacts,
  ...meetFacts,
  ...serveFacts,
  ...consentFacts,
  ...confirmFacts,
  ...signFacts,
}
export type FactType = keyof typeof facts
export type Payload<T extends FactType> = v.InferOutput<(typeof facts)[T]['payload']>
export type Told<T extends FactType> = ToldOf<(typeof facts)[T]>

/** A fact somebody wants to record. `audience` is said only where the kind of fact leaves the choice. */
export type Fact = {
  [T in FactType]: { readonly type: T; readonly payload: Payload<T>; readonly audience?: Audience }
}[FactType]

/** What a record tells once its events are folded. */
export type State = VisitState &
  ContactState &
  MeetState &
  ServeState &
  ConsentState &
  ConfirmState &
  SignState

export const nothingYet: State = {
  ...noVisit,
  ...noContact,
  ...noMeet,
  ...noServe,
  ...noConsent,
  ...noConfirm,
  ...noSignature,
}

type Steps = { readonly [T in FactType]: (state: State, told: Told<T>) => Partial<State> }
const steps: Steps = {
  ...visitEvolve,
  ...contactEvolve,
  ...meetEvolve,
  ...serveEvolve,
  ...consentEvolve,
  ...confirmEvolve,
  ...signEvolve,
}

export function factKind(type: string): FactKind | undefined {
  return Object.hasOwn(facts, type) ? facts[type as FactType] : undefined
}

/** The state after one more fact. */
export function evolve<T extends FactType>(state: State, type: T, told: Told<T>): State {
  if (type === 'line-withdrawn') return withdraw(state, (told as Told<'line-withdrawn'>).line)
  const next = { ...state, ...steps[type](state, told) }
  // A new trip begins with a list of its own: kit, door, owner, cleaning up.
  if (type === 'visit-interrupted') {
    const earlierChecks = [...state.earlierChecks, state.checks]
    return { ...withOwnerBack(next), checks: {}, earlierChecks }
  }
  return type === 'owner-returned' ? withOwnerBack(next) : next
}

/** A yes to work going on alone serves for one absence (S6.2). */
function withOwnerBack(state: State): State {
  return { ...state, consents: lapse(state.consents, 'continue-alone') }
}

const lists = [
  'notes',
  'photos',
  'causes',
  'spares',
  'work',
  'parts',
  'software',
  'settings',
  'hiddenFaults',
  'fees',
  'earlierVisits',
  'waits',
  'devices',
  'calls',
  'borrowed',
  'moved',
  'taken',
  'promises',
] as const satisfies readonly (keyof State)[]

function withdraw(state: State, line: string): State {
  const kept = lists.map((list) => [
    list,
    (state[list] as readonly { line: string }[]).filter((one) => one.line !== line),
  ])
  return { ...state, ...Object.fromEntries(kept) }
}

/** Whether a line of that id stands in one of the state's lists. */
export function hasLine(state: State, line: string): boolean {
  return lists.some((list) => (state[list] as readonly { line: string }[]).some((one) => one.line === line))
}
