import type { ConsentKind, FactType, Place, State } from '../record/index.ts'
import type { Text } from '../text/index.ts'

export const phases = ['contact', 'prepare', 'meet', 'serve', 'confirm'] as const
export type Phase = (typeof phases)[number]

/** Predicates that need more than a look at one part of the record. Rules say what each means. */
export type NamedCondition =
  | 'reached-customer'
  | 'job-names-place-and-contact'
  | 'engineer-signs'
  | 'someone-else-signs'
  | 'fact-touches-data'
  | 'plan-covers-fact'
  | 'no-data-work-done'
  | 'place-1-current'
  | 'place-1-matches-plan'
  | 'solved-by-phone'
  | 'satisfied-after-refusal'
  | 'fact-lets-engineer-back-up-secrets'

/** When something holds: data, so that it can be printed, checked and tested row by row. */
export type Condition =
  | NamedCondition
  | { readonly not: Condition }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  /** Every line of that item that applies is ticked, excused, or done by a fact. */
  | { readonly checked: string }
  /** The customer said yes, and hasn't taken it back. */
  | { readonly consented: ConsentKind }
  /** That part of the record holds something. */
  | { readonly has: keyof State }
  | { readonly signed: Place }
  | { readonly refused: Place }
  /** Of the fact about to be recorded: the place it signs. */
  | { readonly signs: Place }

/** Steps that can be guarded: recording a fact, or closing the ticket. */
export type Guarded = FactType | 'ticket-closed'

/** Moments that deadlines count from. */
export type Moment = 'dispatched' | 'appointment' | 'leave-by' | 'signature-refused'

/** Minutes that an organisation may set; the standard gives the defaults. */
export interface Times {
  /** Call the customer within this time after dispatch (A1). */
  readonly contactWithin: number
  /** Arrive this much before the agreed time (B2). */
  readonly arriveEarly: number
  /** Get ready this much before leaving (B2). */
  readonly getReady: number
  /** Travel time where nobody said how long it takes. */
  readonly travel: number
  /** Follow up an unsigned record within this time (F4.5). */
  readonly followUpWithin: number
}

export interface CheckLine {
  readonly name: string
  readonly say: Text
  readonly when?: Condition
  /** A fact of the record that does this line, so that nobody ticks what is already told. */
  readonly doneBy?: Condition
}

export type Effect =
  | { readonly effect: 'check'; readonly lines: readonly CheckLine[] }
  | {
      readonly effect: 'remind'
      readonly name: string
      readonly say: Text
      readonly when?: Condition
      readonly from: Moment
      /** Due this many of the set minutes after (+) or before (-) the moment. */
      readonly plus?: keyof Times
      readonly minus?: keyof Times
      /** Warn this many minutes before it is due. */
      readonly warn: number
      readonly done: Condition
    }
  | {
      readonly effect: 'consent'
      readonly consent: ConsentKind
      readonly ask: Text
      /** When it must be asked; it can always be asked earlier. */
      readonly when?: Condition
      /** Facts that can't be recorded before a yes. */
      readonly guards: readonly Guarded[]
      /** Only facts of which this holds are guarded. */
      readonly only?: Condition
      /** The payload field that says what each consent is about, where one yes doesn't serve for all. */
      readonly about?: string
      readonly say: Text
    }
  | { readonly effect: 'sign'; readonly place: Place; readonly say: Text; readonly when?: Condition }
  | {
      readonly effect: 'block'
      readonly guards: readonly Guarded[]
      /** Only facts of which this holds are guarded. */
      readonly only?: Condition
      readonly until: Condition
      readonly say: Text
    }
  | { readonly effect: 'guide'; readonly say: Text; readonly when?: Condition }
  | { readonly effect: 'escalate'; readonly say: Text; readonly when: Condition }
  | { readonly effect: 'report'; readonly say: Text; readonly when: Condition }
  | { readonly effect: 'helpdesk'; readonly say: Text; readonly when: Condition }

/** Something that can go wrong, and the steps that mend it. */
export interface Problem {
  readonly id: string
  readonly say: Text
  readonly remedy: readonly Text[]
  readonly effects: readonly ('guide' | 'escalate' | 'report' | 'helpdesk')[]
}

/** One row of the service standard. */
export interface Item {
  readonly id: string
  readonly clause: string
  readonly phase: Phase
  readonly title: Text
  readonly why: Text
  readonly effects: readonly Effect[]
  readonly problems: readonly Problem[]
}

/** One thing after another that a visit needs; the first that isn't done is what to do now. */
export interface Step {
  readonly id: string
  readonly phase: Phase
  readonly say: Text
  readonly when?: Condition
  readonly done: Condition
}

/** Words a customer signs. A change of words is a new version; the old ones stay for the records that bear them. */
export interface Statement {
  readonly id: string
  readonly version: number
  readonly place: Place
  readonly title: Text
  readonly words: Text
}

export interface Standard {
  readonly version: string
  readonly items: readonly Item[]
  readonly steps: readonly Step[]
  readonly statements: readonly Statement[]
  readonly times: Times
}
