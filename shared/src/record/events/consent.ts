import * as v from 'valibot'
import { anyLine, instant, lang, line, personal, pick, prose, uuid, whole } from '../../field/index.ts'
import { type Evolve, fact, putLine, type Told } from './fact.ts'

export const consentKinds = [
  'touch-device',
  'open-data',
  'change-settings',
  'use-customer-phone',
  'make-call',
  'take-away',
  'install-software',
  'move-items',
  'borrow',
  'go-to-machine',
  'continue-alone',
  'colleague-tests',
  'rebook',
  'delegated-signing',
  'delegated-data-safety',
] as const
export type ConsentKind = (typeof consentKinds)[number]

export const decisions = ['approved', 'declined', 'other'] as const
/** Who can be told of something. */
export const reportees = ['supervisor', 'service-desk', 'it-contact', 'vendor', 'hardware-team'] as const
export type Reportee = (typeof reportees)[number]
/** How a problem came to an end: the customer is content, or it is done as the supervisor decided. */
export const settlements = ['accepted', 'decided'] as const

const problemId = v.pipe(v.string('not-an-id'), v.regex(/^[A-Z]\d{1,2}(\.\d{1,2}){0,2}$/, 'not-an-id'))

/** Facts about asking and deciding: the customer's consents, problems and their remedies, reports, escalations. */
export const consentFacts = {
  /** The customer's answer to a question, with the very words that were shown. */
  'consent-answered': fact(
    v.strictObject({
      consent: pick(consentKinds),
      /** What exactly it is about, where the kind alone doesn't say: one setting, one program, one thing borrowed. */
      about: anyLine,
      words: prose,
      lang,
      answer: pick(['yes', 'no']),
      channel: pick(['screen', 'spoken', 'phone']),
      person: personal(line),
      phone: v.optional(personal(line)),
    }),
  ),
  'consent-withdrawn': fact(
    v.strictObject({ consent: pick(consentKinds), about: anyLine, person: personal(line) }),
  ),
  'problem-met': fact(v.strictObject({ line: uuid, problem: problemId, note: v.optional(prose) }), {
    audience: 'internal',
    followsOn: true,
  }),
  'remedy-taken': fact(v.strictObject({ problem: uuid, step: whole(1, 20), note: v.optional(prose) }), {
    audience: 'internal',
    followsOn: true,
  }),
  'problem-settled': fact(
    v.strictObject({ problem: uuid, way: pick(settlements), note: v.optional(prose) }),
    { audience: 'internal', followsOn: true },
  ),
  /** Somebody was told; it blocks nothing. */
  'report-made': fact(
    v.strictObject({
      about: problemId,
      whom: v.optional(pick(reportees)),
      to: personal(line),
      channel: pick(['phone', 'message', 'mail', 'in-person']),
      note: v.optional(prose),
    }),
    { audience: 'internal', followsOn: true },
  ),
  /** A supervisor's decision is asked for; the way out of the problem stays closed until it is there. */
  escalated: fact(
    v.strictObject({
      line: uuid,
      about: problemId,
      /** What exactly, where one decision doesn't serve for all: one part, one program. */
      subject: v.optional(anyLine),
      reason: prose,
      to: personal(line),
      channel: pick(['phone', 'message', 'host']),
    }),
    { audience: 'internal', followsOn: true },
  ),
  'decision-recorded': fact(
    v.strictObject({
      escalation: uuid,
      decision: pick(decisions),
      words: prose,
      decider: personal(line),
      channel: pick(['phone', 'message', 'host']),
      time: instant,
    }),
    { audience: 'internal', followsOn: true },
  ),
}

type C = typeof consentFacts
export type Consent = Told<C['consent-answered']> & {
  /** When it was taken back. */
  readonly withdrawn: string | null
  /** By whom; null where the name was erased. */
  readonly withdrawnBy?: string | null
  /** What it was given for is over, so that it stands no more. */
  readonly lapsed: boolean
}

export type ProblemMet = Told<C['problem-met']> & { readonly settled: Told<C['problem-settled']> | null }

export interface ConsentState {
  /** Every answer, oldest first; `withdrawn` tells when it was taken back. */
  readonly consents: readonly Consent[]
  readonly problems: readonly ProblemMet[]
  readonly remedies: readonly Told<C['remedy-taken']>[]
  readonly reports: readonly Told<C['report-made']>[]
  readonly escalations: readonly Told<C['escalated']>[]
  readonly decisions: readonly Told<C['decision-recorded']>[]
}

export const noConsent: ConsentState = {
  consents: [],
  problems: [],
  remedies: [],
  reports: [],
  escalations: [],
  decisions: [],
}

export const consentEvolve: Evolve<C, ConsentState> = {
  'consent-answered': (state, told) => ({
    consents: [...state.consents, { ...told, withdrawn: null, lapsed: false }],
  }),
  'consent-withdrawn': (state, told) => ({
    consents: state.consents.map((one) =>
      one.consent === told.consent && one.about === told.about && one.withdrawn === null
        ? { ...one, withdrawn: told.at, withdrawnBy: told.person }
        : one,
    ),
  }),
  'problem-met': (state, told) => ({ problems: putLine(state.problems, { ...told, settled: null }) }),
  'problem-settled': (state, told) => ({
    problems: state.problems.map((one) => (one.line === told.problem ? { ...one, settled: told } : one)),
  }),
  'remedy-taken': (state, told) => ({ remedies: [...state.remedies, told] }),
  'report-made': (state, told) => ({ reports: [...state.reports, told] }),
  escalated: (state, told) => ({ escalations: [...state.escalations, told] }),
  'decision-recorded': (state, told) => ({ decisions: [...state.decisions, told] }),
}

/** The answers as they stand when what one kind of consent was given for is over. */
export function lapse(consents: readonly Consent[], kind: ConsentKind): readonly Consent[] {
  return consents.map((one) => (one.consent === kind ? { ...one, lapsed: true } : one))
}
