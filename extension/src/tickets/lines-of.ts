import { type Finding, idOf } from '@countersign/shared/rules'
import { asTyped, type Lang, type Text } from '@countersign/shared/text'
import type { Settings } from '../settings/settings.ts'
import { actionsFor, type Known } from './actions.ts'
import { clockIn } from './clock.ts'
import type { Clash, DeskLine, DeskReminder } from './desk.ts'
import { type KnownTicket, readingOf } from './known-ticket.ts'
import { unknown } from './phrases.ts'

/** What the lines of a ticket are made with. */
export interface LineNeeds {
  readonly known: Known
  readonly clashes: readonly Clash[]
}

/** The lines for the dispatcher among what the rules find. */
export function linesOf(findings: readonly Finding[], needs: LineNeeds): readonly DeskLine[] {
  return findings.flatMap((one) => {
    if (one.effect !== 'helpdesk') return []
    const id = one.name === undefined ? idOf(one) : `${idOf(one)}/${one.name}`
    return [{ ...lineOf(id, one, needs), mark: id }]
  })
}

/** The reminders among what the rules find; the first due comes first. */
export function remindersOf(findings: readonly Finding[], needs: LineNeeds): readonly DeskReminder[] {
  return findings
    .flatMap((one) => {
      if (one.effect !== 'remind') return []
      const { name, due, soon, state } = one
      const id = `${idOf(one)}/${name}`
      return [{ ...lineOf(id, one, needs), mark: `${id}@${due}`, due, soon, state }]
    })
    .sort((a, b) => a.due - b.due)
}

/** Who speaks, to whom, and when the visit is, for the words to say. */
export function knownOf(
  ticket: KnownTicket,
  { organisation }: Settings,
  appointment: string | undefined,
  zone: string,
): Known {
  const reading = readingOf(ticket)
  const phone = reading['customer.phone']
  const typed = (words: string | undefined) => (words === undefined ? undefined : asTyped(words))
  return {
    ...(phone !== undefined && { phone }),
    person: typed(reading['customer.person']) ?? unknown.person,
    organisation: typed(organisation) ?? unknown.organisation,
    appointment: appointment === undefined ? unknown.appointment : sayTime(appointment, zone),
  }
}

/** Rows whose lines name the visits that clash. */
const clashing = ['A6', 'A6/clash']

function lineOf(id: string, { item, say }: Finding, { known, clashes }: LineNeeds) {
  return {
    id,
    clause: item.clause,
    say,
    why: item.why,
    does: actionsFor(id, known),
    ...(clashing.includes(id) && { clashes }),
  }
}

function sayTime(instant: string, zone: string): Text {
  const options = { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  const inLang = (lang: Lang) => clockIn(lang, zone, options).format(new Date(instant))
  return { 'zh-CN': inLang('zh-CN'), en: inLang('en') }
}
