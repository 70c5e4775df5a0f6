import type { ConsentKind, Ending, FactType, Place, Reportee, State } from '../record/index.ts'
import type { Text } from '../text/index.ts'
import type { JobField } from '../ticket/index.ts'
import type { NamedCondition } from './named-condition.ts'
import type { Times } from './times.ts'

export const phases = ['contact', 'prepare', 'meet', 'serve', 'confirm'] as const
export type Phase = (typeof phases)[number]

/** When something holds: data, so that it can be printed, checked and tested row by row. */
export type Condition =
  | NamedCondition
  | { readonly not: Condition }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  /** Every line of that item that applies, or that line of it, is ticked, excused, or done by a fact. */
  | { readonly checked: string; readonly line?: string }
  /** The customer said yes, and hasn't taken it back. */
  | { readonly consented: ConsentKind }
  /** That part of the record holds something. */
  | { readonly has: keyof State }
  /** The job says it, as it is known now. */
  | { readonly knows: JobField }
  /** The visit ended without service, and in that way. */
  | { readonly ended: Ending }
  | { readonly signed: Place }
  | { readonly refused: Place }
  /** The moment has come: `plus` or `minus` so many of the set minutes. Silent while the moment isn't known. */
  | ({ readonly past: Moment } & Offset)
  /** The moment is known, and still to come. */
  | ({ readonly ahead: Moment } & Offset)
  /** That reminder (`D1/on-time`) speaks, and is soon or over. */
  | { readonly near: string }
  /** What to do next at the door. */
  | { readonly door: DoorStep }
  /** The problem was met, and isn't settled yet. */
  | { readonly met: string }
  /** A supervisor was asked about it (a row or a problem). */
  | { readonly asked: string }
  /** Every question a supervisor was asked about it has its answer, and there is one. */
  | { readonly decided: string }
  /** A supervisor approved it; `about` names the field of the fact that says what exactly. */
  | { readonly approved: string; readonly about?: string }
  | { readonly reported: string; readonly to: Reportee }
  /** Of the fact about to be recorded: the place it signs. */
  | { readonly signs: Place }
  /** Of the fact about to be recorded: fields of its payload. */
  | { readonly says: Readonly<Record<string, string | boolean>> }
  /** Of the fact about to be recorded: that field of its payload is filled in. */
  | { readonly tells: string }
  /** Of the fact about to be recorded: it settles this problem. */
  | { readonly settles: string }

/** Steps that can be guarded: recording a fact, or closing the ticket. */
export type Guarded = FactType | 'ticket-closed'

/** Moments that deadlines count from. */
export type Moment =
  | 'dispatched'
  | 'appointment'
  | 'leave-by'
  | 'advice-given'
  | 'first-knock'
  | 'sla-due'
  | 'verified'
  | 'signature-refused'
  | 'day-end'

/** What an engineer does at the customer's door, from the bell to going in or leaving (M3). */
export type DoorStep =
  | 'bell'
  | 'knock'
  | 'wait'
  | 'phone-customer'
  | 'phone-contact'
  | 'note'
  | 'report'
  | 'leave'
  /** Somebody is on the way to the door. */
  | 'stay'
  | 'go-down'
  | 'open'

/** Minutes of the standard after (+) or before (-) a moment. */
export interface Offset {
  readonly plus?: keyof Times
  readonly minus?: keyof Times
}

export interface CheckLine {
  readonly name: string
  /** `{line}` stands for the line of the list, where there is one line for each of them. */
  readonly say: Text
  readonly when?: Condition
  /** A fact of the record that does this line, so that nobody ticks what is already told. */
  readonly doneBy?: Condition
  /** One line for each line of that list; its name ends in the line's id. */
  readonly each?: EachList
}

/** Lists that a checklist can go through line by line. */
export type EachList = 'spares' | 'settings' | 'kit' | 'borrowed' | 'moved' | 'taken' | 'earlierVisits'

export type Effect =
  | { readonly effect: 'check'; readonly lines: readonly CheckLine[] }
  | ({
      readonly effect: 'remind'
      readonly name: string
      readonly say: Text
      readonly when?: Condition
      readonly from: Moment
      /** It is soon so many of the set minutes before it is due; where it isn't said, only when it is due. */
      readonly warn?: keyof Times
      readonly done: Condition
    } & Offset)
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
      /** Only an answer given this way counts. */
      readonly by?: 'phone'
      /** The payload fields (dotted) that say what each consent is about, where one yes doesn't serve for all. */
      readonly about?: string | readonly string[]
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
  | {
      readonly effect: 'guide'
      /** Where a row has several, so that each can be told from the others. */
      readonly name?: string
      /** `{dressCode}` stands for what the customer wants worn at theirs. */
      readonly say: Text
      readonly when?: Condition
    }
  /** A supervisor's decision is asked for. Silent once it is there. */
  | { readonly effect: 'escalate'; readonly say: Text; readonly when: Condition }
  /** Somebody is told. Silent once they were. */
  | { readonly effect: 'report'; readonly to: Reportee; readonly say: Text; readonly when: Condition }
  | {
      readonly effect: 'helpdesk'
      /** The field of the job it speaks of, where a row has a line for each. */
      readonly name?: JobField
      readonly say: Text
      readonly when: Condition
    }

/** What a step of a remedy opens on the tablet, where it is more than words. */
export type Tool =
  | 'call'
  | 'rebook'
  | 'delay'
  | 'correct'
  | 'advice'
  | 'vendor'
  | 'door'
  | 'note'
  | 'badge'
  | 'wait'
  | 'interrupt'
  | 'owner-away'
  | 'end'
  | 'take-away'
  | 'data-statement'
  | 'photo'
  | { readonly ask: ConsentKind }

/** A step of a remedy: what to do, in words, and what it opens. */
export type Remedy = Text & { readonly opens?: Tool }

/** Something that can go wrong, what the engineer taps when it happens, and the steps that mend it. */
export interface Problem {
  readonly id: string
  /** Phases it can be met in, where that isn't just the row's own. */
  readonly phases?: readonly Phase[]
  readonly say: Text
  readonly remedy: readonly Remedy[]
  /** Whether a supervisor decides: in any case, or where the customer doesn't accept. */
  readonly escalates: 'always' | 'if-refused' | 'never'
  readonly effects: readonly Effect[]
}

/** One row of the service standard. */
export interface Item {
  readonly id: string
  readonly clause: string
  /** 'day': the engineer's day, outside any one visit. */
  readonly phase: Phase | 'day'
  readonly title: Text
  readonly why: Text
  readonly effects: readonly Effect[]
  /** The row is itself something that can go wrong; its effects are the problem's. */
  readonly problem?: Problem
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
