import { isStandardPart, softwareRule } from '../../master/index.ts'
import type { Fact, State } from '../../record/index.ts'
import { inOneLine } from '../value.ts'
import type { View } from '../view.ts'

/** Conditions of the service (S, D). */
export const serveConditions = {
  'fact-touches-data': ({ fact }: View) => dataOperationOf(fact) !== undefined,

  'plan-covers-fact': ({ state, fact }: View) => {
    const operation = dataOperationOf(fact)
    return operation === undefined || (state.dataWork?.operations.includes(operation) ?? false)
  },

  'no-data-work-done': ({ state }: View) =>
    !state.work.some((line) => line.dataOperation !== null) &&
    !state.parts.some((line) => line.kind === 'disk'),

  'engineer-kept-backup': ({ state }: View) => state.dataWork?.backedUpBy === 'engineer',

  'fact-names-backup-medium': ({ fact }: View) =>
    fact?.type === 'data-work-planned' && Boolean(fact.payload.medium),

  'system-reinstalled': ({ state }: View) => state.work.some((line) => line.dataOperation === 'os-reinstall'),

  'software-worked-on': ({ state }: View) =>
    state.software.length > 0 || state.work.some((line) => line.kind === 'software'),

  'fact-lets-engineer-back-up-secrets': ({ fact }: View) =>
    fact?.type === 'data-work-planned' && fact.payload.secret && fact.payload.backedUpBy === 'engineer',

  'fact-uses-nonstandard-part': ({ fact, around }: View) =>
    fact?.type === 'part-used' &&
    (fact.payload.standard === false ||
      isStandardPart(around.master, fact.payload.name, fact.payload.model) === false),

  'fact-installs-forbidden-software': ({ fact, around }: View) =>
    fact?.type === 'software-installed' &&
    (fact.payload.forbidden === true || softwareRule(around.master, fact.payload.name) === 'forbidden'),

  // Each line beyond the scope has a decision of its own; a line that is changed keeps the one it has.
  'beyond-scope-approved': ({ state, fact }: View) => {
    const line = fact && 'line' in fact.payload ? fact.payload.line : undefined
    const others = [...state.work, ...state.software].filter(
      (one) => one.scope === 'extra' && one.line !== line,
    )
    return approvals(state, 'D4') > others.length
  },

  'withdraws-what-is-done': ({ state, fact }: View) =>
    fact?.type === 'consent-withdrawn' && isDone(state, fact.payload.consent, fact.payload.about),

  'all-taken-returned': ({ state }: View) => stillTaken(state).length === 0,

  'handed-on': ({ state }: View) =>
    state.ended?.way === 'hardware-team' || state.ended?.way === 'transferred',
}

/** What was taken away and isn't back with its owner. */
export function stillTaken({ taken, returned }: State) {
  return taken.filter((one) => !returned.some((back) => back.taken === one.line))
}

/** What a fact does to the customer's data, if anything: work of that kind, or a disk among the parts. */
function dataOperationOf(fact: Fact | undefined) {
  if (fact?.type === 'work-done') return fact.payload.dataOperation ?? undefined
  if (fact?.type === 'part-used' && fact.payload.kind === 'disk') return 'disk-replacement' as const
  return undefined
}

/** How many questions about a row or problem a supervisor has approved. */
function approvals({ escalations, decisions }: State, about: string): number {
  return escalations.filter(
    (asked) =>
      asked.about === about &&
      decisions.findLast((one) => one.escalation === asked.line)?.decision === 'approved',
  ).length
}

/** Whether the step a consent was given for is done: then it can't be taken back any more. */
function isDone(state: State, consent: string, about: string): boolean {
  const given = state.consents.findLast((one) => one.consent === consent)?.at
  const done: Readonly<Record<string, boolean>> = {
    'touch-device': state.workEnded !== null,
    'open-data': state.workEnded !== null,
    'change-settings': state.settings.some((one) => one.what === about),
    'install-software': state.software.some((one) => inOneLine(one.name, one.location) === about),
    'take-away': state.taken.some((one) => one.what === about),
    borrow: state.borrowed.some((one) => one.what === about),
    'move-items': state.moved.some((one) => one.what === about),
    'go-to-machine': state.machinePlace?.where === about,
    rebook: state.appointments.some((one) => given && Date.parse(one.at) >= Date.parse(given)),
    'make-call': state.calls.some((one) => one.phone === 'own'),
    'use-customer-phone': state.calls.some((one) => one.phone === 'customer'),
    'colleague-tests': state.verified?.tester === 'colleague',
    'delegated-signing': state.places[2] !== null,
    'delegated-data-safety': state.places[1] !== null,
  }
  return done[consent] ?? false
}
