import type { Head } from '@countersign/shared/field'
import { isSignature, type Record } from '@countersign/shared/record'

/** Raised when summaries change shape: older ones are then made anew from the events. */
const version = 2

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
  readonly urgency: 'normal' | 'urgent' | 'critical'
  /** RFC 3339, as agreed; null when no time was agreed. */
  readonly appointment: string | null
  readonly opened: string
  /** Time of the newest fact. */
  readonly changed: string
  readonly places: { readonly 1: Standing; readonly 2: Standing }
  /** It ended otherwise than by service at the customer's. */
  readonly ended: boolean
  /** Place 2 is signed or refused, or it ended otherwise; and whoever had arrived has left. */
  readonly done: boolean
  readonly heads: readonly Head[]
}

export type Standing = 'signed' | 'refused' | null

export function summaryOf(record: Record): Summary {
  const { job, opened, appointments, places, arrived, left, ended } = record.state
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
    urgency: job.service?.urgency ?? 'normal',
    appointment: appointments.at(-1)?.time ?? opened?.appointment ?? null,
    opened: opened?.at ?? '',
    changed: last && 'at' in last ? last.at : '',
    places: { 1: standing(places[1]), 2: standing(places[2]) },
    ended: ended !== null,
    done: ended ? arrived === null || left !== null : places[2] !== null && left !== null,
    heads: record.heads,
  }
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
    Array.isArray(summary.heads)
  return sound ? summary : undefined
}
