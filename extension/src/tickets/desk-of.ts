import { isSignature, type Record, recordOf } from '@countersign/shared/record'
import { evaluate, type Finding, idOf, missingToClose } from '@countersign/shared/rules'
import { type Around, alone, type OtherVisit, standard, standardOf } from '@countersign/shared/standard'
import type { Lang, Text } from '@countersign/shared/text'
import { dispatchLink } from '@countersign/shared/ticket'
import type { Verdict } from '../messages.ts'
import type { Settings } from '../settings/settings.ts'
import { topics, topicsOf } from './announcements.ts'
import { closingShown } from './closing-shown.ts'
import type { Desk, DeskLine, DeskRecord, DeskReminder, DeskSignature } from './desk.ts'
import { jobOf } from './job-of.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'
import { recordExpected, recordIn } from './record-of.ts'

export interface DeskOptions {
  readonly settings: Settings
  /** RFC 3339, as the ticket tells it. */
  readonly appointment?: string
  readonly zone: string
  readonly lang: Lang
  /** Whether a token is kept for its helpdesk. */
  readonly sends: boolean
  /** RFC 3339. */
  readonly now: string
  /** Visits of other tickets to the same engineer. */
  readonly visits: readonly OtherVisit[]
}

/** What the standard has to say about a ticket, for the dispatcher who looks at it. */
export function deskOf(known: KnownTicket, options: DeskOptions): Desk {
  const { settings, now } = options
  const came = recordIn(known)
  const dispatch = known.dispatches.at(-1)
  const record = came ?? recordExpected(wanted(known, options), dispatch?.issued ?? now, options.lang)
  const around: Around = { ...alone, visits: options.visits }
  const { findings } = evaluate(
    standardOf(record.state.opened?.standard ?? standard.version),
    record,
    now,
    around,
  )
  // Before somebody is sent nothing counts from then.
  const counts = ({ id }: DeskReminder) => Boolean(came ?? dispatch) || !id.startsWith('A1/')
  const shown = came && recordShown(came, known, now)
  return {
    ticket: known.id,
    standing: shown
      ? shown.missing.length > 0
        ? 'incomplete'
        : 'complete'
      : dispatch
        ? 'dispatched'
        : 'not-dispatched',
    asks: findings
      .filter((one) => one.effect === 'helpdesk' && (came || dispatch || isOfTheTicket(one)))
      .map(lineOf),
    reminders: findings
      .flatMap(reminderIn)
      .filter((one) => counts(one) && !known.settled.includes(one.id))
      .sort((a, b) => a.due - b.due),
    topics: topicsOf(readingOf(known)).map((topic) => {
      const { clause, ask } = topics[topic]
      const told = known.announced.findLast((one) => one.topic === topic)
      return { topic, clause, say: ask, ...(told && { answer: told.answer }) }
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

/** Whether a ticket may be closed by what is known of it here; `now` is RFC 3339. */
export function verdictOn(ticket: string, known: KnownTicket | undefined, now: string): Verdict {
  // Each visit of it: a complete one makes up for no other.
  const records = known?.records.map(({ log }) => recordOf(log.events)) ?? []
  const missing = records.length > 0 ? records.flatMap((record) => missingIn(record, now)) : [noRecord]
  return { ticket, may: missing.length === 0, missing }
}

const noRecord: Text = {
  'zh-CN': '还没有现场服务记录单。请把客户签好字的 PDF 拖到面板里。',
  en: 'There is no on-site service record yet. Drop the PDF the customer signed on the panel.',
}

/** Rows that speak of the ticket itself, not of a visit that was sent. */
function isOfTheTicket({ item }: Finding): boolean {
  return item.id.startsWith('A2') || item.id.startsWith('A6')
}

function wanted(known: KnownTicket, { appointment, zone }: DeskOptions) {
  const job = jobOf(readingOf(known), known.url)
  return { job, zone, ...(appointment !== undefined && { appointment }) }
}

function lineOf(finding: Finding): DeskLine {
  const { item, say } = finding
  return { id: idOf(finding), clause: item.clause, say, why: item.why }
}

function reminderIn(finding: Finding): readonly DeskReminder[] {
  if (finding.effect !== 'remind') return []
  const { name, due, state } = finding
  return [{ ...lineOf(finding), id: `${idOf(finding)}/${name}`, due, state }]
}

function missingIn(record: Record, now: string): readonly Text[] {
  const own = standardOf(record.state.opened?.standard ?? standard.version)
  return missingToClose(own, record, now).map(({ say }) => say)
}

function recordShown(record: Record, known: KnownTicket, now: string): DeskRecord {
  const { name = '', pdf: hash = '' } = known.records.at(-1) ?? {}
  const attached = known.attached.find(({ pdf }) => pdf === hash)
  return {
    number: record.state.opened?.number ?? '',
    pdf: name,
    hash,
    ...(attached && { attachedAt: attached.at }),
    signatures: ([1, 2] as const).map((place) => signatureAt(record, place)),
    missing: verdictOn(known.id, known, now).missing,
  }
}

function signatureAt({ state }: Record, place: 1 | 2): DeskSignature {
  const there = state.places[place]
  if (!there) return { place }
  if (!isSignature(there)) return { place, refused: there.reason, at: there.at }
  const { drawing, height } = there.ink
  return {
    place,
    signer: there.signer.name ?? '',
    at: there.at,
    ...(drawing !== null && { ink: { drawing, height } }),
  }
}
