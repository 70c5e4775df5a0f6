import { isSignature, type Record, recordOf } from '@countersign/shared/record'
import { missingToClose } from '@countersign/shared/rules'
import { standard, standardOf } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import type { Verdict } from '../messages.ts'
import type { DeskRecord, DeskSignature } from './desk.ts'
import type { KnownTicket } from './known-ticket.ts'

/** Whether a ticket may be closed by what is known of it here; `now` is RFC 3339. */
export function verdictOn(ticket: string, known: KnownTicket | undefined, now: string): Verdict {
  // Each visit of it: a complete one makes up for no other.
  const records = known?.records.map(({ log }) => recordOf(log.events)) ?? []
  const missing = records.length > 0 ? records.flatMap((record) => missingIn(record, now)) : [noRecord]
  return { ticket, may: missing.length === 0, missing }
}

/** The record of a ticket as the dispatcher sees it. */
export function recordShown(record: Record, known: KnownTicket, now: string): DeskRecord {
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

const noRecord: Text = {
  'zh-CN': '还没有现场服务记录单。请把客户签好字的 PDF 拖到面板里。',
  en: 'There is no on-site service record yet. Drop the PDF the customer signed on the panel.',
}

function missingIn(record: Record, now: string): readonly Text[] {
  const own = standardOf(record.state.opened?.standard ?? standard.version)
  return missingToClose(own, record, now).map(({ say }) => say)
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
