import type { Head } from '@countersign/shared/field'
import {
  type Ending,
  type Event,
  isSealed,
  isSignature,
  type Record,
  type State,
} from '@countersign/shared/record'

/** Raised when summaries change shape: older ones are then made anew from the events. */
const version = 3

/** What the list of visits shows of one visit. It is made from the record, and can be made anew at any time. */
export interface Summary {
  readonly version: number
  readonly visit: string
  readonly number: string
  readonly unit: string
  readonly person: string
  readonly phone: string
  readonly address: string
  readonly ticket: string
  readonly fault: string
  readonly serial: string
  /** The asset's number at the customer's. */
  readonly asset: string
  readonly engineer: { readonly number: string; readonly name: string }
  readonly outcome: 'solved' | 'partly' | 'not-solved' | null
  readonly urgency: 'normal' | 'urgent' | 'critical'
  /** RFC 3339, as agreed; null when no time was agreed. */
  readonly appointment: string | null
  readonly opened: string
  /** Time of the newest fact. */
  readonly changed: string
  readonly places: { readonly 1: Standing; readonly 2: Standing }
  /** How it ended, where that is otherwise than by service at the customer's. */
  readonly ended: Ending | null
  /** Broken off, and nobody has set out again. */
  readonly brokenOff: boolean
  /** Something of the customer's is at the workshop. */
  readonly atWorkshop: boolean
  /** Place 2 is signed or refused, or it ended otherwise; and whoever had arrived has left. */
  readonly over: boolean
  /** It is over, and nothing is left to do after it. */
  readonly done: boolean
  /** One to five, where the customer gave an opinion with stars. */
  readonly rating: number | null
  readonly pace: Pace
  readonly heads: readonly Head[]
}

/** When the steps that are measured happened: true time in ms as far as the device knew it, null where they didn't. */
export interface Pace {
  /** When the job was dispatched. */
  readonly issued: number | null
  /** The first call or message to the customer, whether it was answered or not. */
  readonly contacted: number | null
  /** The time agreed when the engineer arrived, or agreed last where they haven't. */
  readonly agreed: number | null
  readonly arrived: number | null
  /** Advice on the phone that the customer took; it is called back about. */
  readonly advised: number | null
  /** The first time the customer was reached after the advice. */
  readonly calledBack: number | null
}

export type Standing = 'signed' | 'refused' | null

export function summaryOf(record: Record): Summary {
  const { job, opened, appointments, places, arrived, left, ended, outcome, opinion } = record.state
  const over = ended ? arrived === null || left !== null : places[2] !== null && left !== null
  const last = record.events.at(-1)
  return {
    version,
    visit: record.visit,
    number: opened?.number ?? '',
    unit: job.customer?.unit ?? '',
    person: job.customer?.person ?? '',
    phone: job.customer?.phone ?? '',
    address: job.customer?.address ?? '',
    ticket: job.ticket?.number ?? '',
    fault: job.fault ?? '',
    serial: job.asset?.serial ?? '',
    asset: job.asset?.number ?? '',
    engineer: { number: opened?.engineer.number ?? '', name: opened?.engineer.name ?? '' },
    outcome: outcome?.outcome ?? null,
    urgency: job.service?.urgency ?? 'normal',
    appointment: appointments.at(-1)?.time ?? opened?.appointment ?? null,
    opened: opened?.at ?? '',
    changed: last && 'at' in last ? last.at : '',
    places: { 1: standing(places[1]), 2: standing(places[2]) },
    ended: ended?.way ?? null,
    brokenOff: isBrokenOff(record.state),
    atWorkshop: isAtWorkshop(record.state),
    over,
    done: over && !isLeftOver(record.state),
    rating: opinion?.rating ?? null,
    pace: paceOf(record),
    heads: record.heads,
  }
}

function isBrokenOff({ ended, trips, departed, arrived, workBegan }: State): boolean {
  return trips.length > 0 && !ended && !departed && !arrived && !workBegan
}

/** Not brought back, nor gone into other hands with the visit. */
function isAtWorkshop({ taken, returned, ended }: State): boolean {
  const isHandedOn = ended?.way === 'hardware-team' || ended?.way === 'transferred'
  return !isHandedOn && taken.some((one) => !returned.some((back) => back.taken === one.line))
}

/** What the standard's last steps still want once the engineer is away: the list is there before the rules are. */
function isLeftOver(state: State): boolean {
  return isAtWorkshop(state) || isToFollowUp(state) || isToConfirm(state)
}

function isToFollowUp({ places, followUps, escalations, decisions }: State): boolean {
  if (standing(places[2]) !== 'refused') return false
  const approved = escalations.some(
    ({ about, line }) =>
      about === 'F4.5' && decisions.findLast((one) => one.escalation === line)?.decision === 'approved',
  )
  return !approved && !followUps.some((one) => one.satisfied)
}

function isToConfirm({ verified, phoneConfirmed, supervisorConfirmed }: State): boolean {
  if (verified?.tester !== 'engineer') return false
  if (!phoneConfirmed) return true
  return phoneConfirmed.works && !phoneConfirmed.otherFaults && !supervisorConfirmed
}

function paceOf({ events, state }: Record): Pace {
  const { opened, contacts, appointments, arrived, phoneAdvice, calledBack } = state
  const timeOf = truly(events)
  const agreedThen = appointments.findLast((one) => !arrived || timeOf(one) <= timeOf(arrived))
  const advised = phoneAdvice?.accepted ? timeOf(phoneAdvice) : null
  const backThen = [...contacts.filter((one) => one.outcome === 'reached'), calledBack]
    .filter((one) => one !== null)
    .map(timeOf)
    .filter((time) => advised !== null && time > advised)
  return {
    issued: opened ? Date.parse(opened.issued) : null,
    contacted: contacts[0] ? timeOf(contacts[0]) : null,
    agreed: instantOf(agreedThen?.time ?? opened?.appointment),
    arrived: instantOf(arrived?.time),
    advised,
    calledBack: backThen.length > 0 ? Math.min(...backThen) : null,
  }
}

/** When a fact was noted, set right by what was known then of the device's clock. */
function truly(events: readonly Event[]): (told: { readonly event: string; readonly at: string }) => number {
  const offBy = new Map(
    events.flatMap((event) => (isSealed(event) ? [] : [[event.id, event.clock?.offBy ?? 0]])),
  )
  return ({ event, at }) => Date.parse(at) - (offBy.get(event) ?? 0)
}

function instantOf(instant: string | undefined): number | null {
  return instant === undefined ? null : Date.parse(instant)
}

function standing(stands: Record['state']['places'][1]): Standing {
  if (stands === null) return null
  return isSignature(stands) ? 'signed' : 'refused'
}

/** A stored summary, or undefined when it is none, or of an older shape. */
export function readSummary(value: unknown): Summary | undefined {
  const summary = value as Summary | undefined
  const sound =
    summary?.version === version &&
    typeof summary.visit === 'string' &&
    [summary.number, summary.unit, summary.person, summary.fault].every((text) => typeof text === 'string') &&
    typeof summary.pace === 'object' &&
    Array.isArray(summary.heads)
  return sound ? summary : undefined
}

/** The heads in a stored summary, of whatever shape: they tell what is stored of the record. */
export function headsIn(value: unknown): readonly Head[] {
  const heads = (value as Partial<Summary> | undefined)?.heads
  return Array.isArray(heads) ? heads : []
}
