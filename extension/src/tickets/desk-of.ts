import { clashesOf, type Finding, findingsOf, viewOf } from '@countersign/shared/rules'
import { type Around, alone, type OtherVisit, standard, standardOf } from '@countersign/shared/standard'
import type { Lang } from '@countersign/shared/text'
import { dispatchLink } from '@countersign/shared/ticket'
import type { Settings } from '../settings/settings.ts'
import { topics, topicsOf } from './announcements.ts'
import { closingShown } from './closing-shown.ts'
import type { Clash, Desk, DeskLine } from './desk.ts'
import { deskItems } from './desk-items.ts'
import { jobOf } from './job-of.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'
import { knownOf, linesOf, remindersOf } from './lines-of.ts'
import { recordExpected, recordIn } from './record-of.ts'
import { recordShown } from './record-shown.ts'

/** The visit of another ticket to the same engineer. */
export type OtherTicket = OtherVisit & Clash

export interface DeskOptions {
  readonly settings: Settings
  /** RFC 3339, as the ticket tells it. */
  readonly appointment?: string
  /** By when the helpdesk wants it solved, ms since 1970, as the ticket tells it. */
  readonly due?: number
  readonly zone: string
  readonly lang: Lang
  /** Whether a token is kept for its helpdesk. */
  readonly sends: boolean
  /** RFC 3339. */
  readonly now: string
  /** Visits of other tickets to the same engineer. */
  readonly visits: readonly OtherTicket[]
}

/** What the standard has to say about a ticket, for the dispatcher who looks at it. */
export function deskOf(known: KnownTicket, options: DeskOptions): Desk {
  const { settings, now, appointment, zone, visits, due } = options
  const came = recordIn(known)
  const dispatch = known.dispatches.at(-1)
  const isClosed = known.isClosed === true
  const record = came ?? recordExpected(wanted(known, options), dispatch?.issued ?? now, options.lang)
  const around: Around = { ...alone, visits, ...(due !== undefined && { due }) }
  const own = standardOf(record.state.opened?.standard ?? standard.version)
  const view = viewOf(own, record.state, now, around)
  const findings = deskItems(own).flatMap((item) => findingsOf(item, view))
  const clashing = clashesOf(view).map(({ visit }) => visit)
  const clashes = visits.filter(({ visit }) => clashing.includes(visit)).map(clashOf)
  const needs = { known: knownOf(known, settings, appointment, zone), clashes }

  // Before somebody is sent only the ticket itself speaks; once it is closed, only what goes on all the same.
  const isSent = Boolean(came ?? dispatch)
  const counts = ({ item }: Finding) => !isClosed || goesOn.includes(item.id)
  const runs = ({ id }: DeskLine) => isSent || !fromDispatch[id] || fromDispatch[id](options)
  const asks = linesOf(
    findings.filter((one) => counts(one) && (isSent || isOfTheTicket(one))),
    needs,
  )
  const reminders = remindersOf(findings.filter(counts), needs).filter(runs)
  const isAway = ({ mark }: DeskLine) => known.settled.includes(mark)
  const shown = came && recordShown(came, known, now)
  const isComplete = shown?.missing.length === 0
  return {
    ticket: known.id,
    standing: shown ? (isComplete ? 'complete' : 'incomplete') : dispatch ? 'dispatched' : 'not-dispatched',
    isClosed,
    isUnrecorded: isClosed && !isComplete && known.closings.length === 0,
    asks: asks.filter((one) => !isAway(one)),
    reminders: reminders.filter((one) => !isAway(one)),
    putAway: [...asks, ...reminders].filter(isAway),
    topics: topicsOf(readingOf(known)).map((topic) => {
      const { clause, ask, tell } = topics[topic]
      const told = known.announced.findLast((one) => one.topic === topic)
      return { topic, clause, say: ask, tell, ...(told && { answer: told.answer }) }
    }),
    ...(dispatch &&
      settings.app !== undefined && {
        dispatched: { at: dispatch.issued, link: dispatchLink(settings.app, dispatch) },
      }),
    ...(shown && { record: shown }),
    closings: known.closings.map((closing) => closingShown(closing, options)),
    sends: options.sends,
    unset: (['organisation', 'app'] as const).filter((one) => settings[one] === undefined),
  }
}

/** Reminders that count from the dispatch, and so from nothing before it, unless the ticket tells their time itself. */
const fromDispatch: { readonly [id: string]: (told: DeskOptions) => boolean } = {
  'A1/contact': () => false,
  'C3/day-end': ({ appointment }) => appointment !== undefined,
  'F1.2/sla': ({ due }) => due !== undefined,
}

/** Rows of what is still to be done once a ticket is closed. */
const goesOn: readonly string[] = ['A9', 'S3', 'F1.4', 'F4.5']

/** Rows that speak of the ticket itself, not of a visit that was sent. */
function isOfTheTicket({ item }: Finding): boolean {
  return item.id.startsWith('A2') || item.id.startsWith('A6')
}

function wanted(known: KnownTicket, { appointment, zone }: DeskOptions) {
  const job = jobOf(readingOf(known), known.url)
  return { job, zone, ...(appointment !== undefined && { appointment }) }
}

function clashOf({ number, customer, appointment, url }: OtherTicket): Clash {
  return { number, appointment, url, ...(customer !== undefined && { customer }) }
}
