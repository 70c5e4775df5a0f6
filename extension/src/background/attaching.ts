import { isRefusal, type Refusal, sha256 } from '@countersign/shared/field'
import { base64Of, bytesOf } from '../base64.ts'
import { dialects } from '../helpdesks/dialects/index.ts'
import type { Asked, Site } from '../messages.ts'
import { baseOfPage } from '../reading/ticket-page.ts'
import { type AtTicket, attachOnce, commentOnce, type Sending } from '../rest/at-ticket.ts'
import { sendTo } from '../rest/send.ts'
import { refusalOf } from '../rest/troubles.ts'
import { tokenFor } from '../settings/tokens.ts'
import { closingShown } from '../tickets/closing-shown.ts'
import type { Desk } from '../tickets/desk.ts'
import type { KnownTicket } from '../tickets/known-ticket.ts'
import { forgetPdf, pdfAt } from '../tickets/pdf-store.ts'
import { changeTicket, ticketAt } from '../tickets/ticket-store.ts'
import { carry, takeCarried } from './carried.ts'

interface AttachingNeeds {
  readonly siteAt: (origin: string) => Promise<Site | undefined>
  readonly change: (origin: string, ticket: string, how: (known: KnownTicket) => KnownTicket) => Promise<Desk>
}
type Attaching = 'attach' | 'comment' | 'pdf' | 'seen' | 'carry' | 'carried'
type AttachingAnswers = {
  readonly [Q in Attaching]: (
    ask: Asked[Q]['ask'],
    from: { readonly origin: string; readonly tab: number },
  ) => Promise<Asked[Q]['answer']>
}

/** Answers about what goes to the helpdesk: by its interface from here, or by its own form from the page. */
export function attachingAnswers({ siteAt, change }: AttachingNeeds): AttachingAnswers {
  /** How a ticket is spoken of to its helpdesk. The token goes nowhere but into its header. */
  const at = async (known: KnownTicket): Promise<(AtTicket & { site: Site }) | Refusal> => {
    const [site, token] = await Promise.all([siteAt(known.origin), tokenFor(known.origin)])
    const dialect = site?.helpdesk.dialect && dialects[site.helpdesk.dialect]
    const base = site && baseOfPage(site.helpdesk, known.url)
    if (!site || !dialect || base === undefined || token === undefined) return refusalOf('no-token')
    const send = sendTo({ base, authorization: dialect.authorization(token) })
    return { site, dialect, send, ticket: encodeURIComponent(known.id) }
  }

  return {
    attach: ({ ticket, pdf }, { origin }) =>
      once(`${origin} ${ticket} ${pdf}`, async () => {
        const [known, kept] = await Promise.all([ticketAt(origin, ticket), pdfAt(origin, ticket, pdf)])
        if (!known || !kept) return gone
        const there = await at(known)
        if (isRefusal(there)) return there
        const bytes = new Uint8Array(await kept.pdf.arrayBuffer())
        const no = await attachOnce(there, { name: kept.name, bytes }, sendingOf(known, pdf))
        if (no) return no
        const desk = await change(origin, ticket, (now) => withAttached(now, pdf))
        await forgetPdf(origin, ticket, pdf)
        return { desk }
      }),

    comment: ({ ticket, closing }, { origin }) =>
      once(`${origin} ${ticket} ${closing}`, async () => {
        const known = await ticketAt(origin, ticket)
        const closed = known?.closings.find(({ at }) => at === closing)
        if (!known || !closed) return gone
        const there = await at(known)
        if (isRefusal(there)) return there
        const { words } = closingShown(closed, there.site)
        const readers = await commentOnce(there, words, sendingOf(known, closing))
        if (typeof readers === 'object') return readers
        return { desk: await change(origin, ticket, (now) => withComment(now, closing, readers)) }
      }),

    pdf: async ({ ticket, pdf }, { origin }) => {
      const kept = await pdfAt(origin, ticket, pdf)
      return kept && { name: kept.name, pdf: await base64Of(kept.pdf) }
    },

    seen: async ({ ticket, file }, { origin }) => {
      const hash = sha256(bytesOf(file))
      const desk = await change(origin, ticket, (known) =>
        known.records.some(({ pdf }) => pdf === hash) ? withAttached(known, hash) : known,
      )
      await forgetPdf(origin, ticket, hash)
      return desk
    },

    carry: ({ ticket, carried }, { origin, tab }) => carry(tab, { origin, ticket, carried }),
    carried: ({ ticket }, { origin, tab }) => takeCarried(tab, { origin, ticket }),
  }
}

const gone: Refusal = {
  refused: 'gone',
  say: {
    'zh-CN': '这里已没有这份 PDF，请重新拖入。',
    en: 'This PDF is not kept here any more. Drop it once more.',
  },
}

const running = new Map<string, Promise<unknown>>()

/** Whoever asks for the same meanwhile gets the same answer. */
function once<T>(what: string, does: () => Promise<T>): Promise<T> {
  const runs = (running.get(what) as Promise<T> | undefined) ?? does().finally(() => running.delete(what))
  running.set(what, runs)
  return runs
}

function sendingOf({ origin, id, sent }: KnownTicket, what: string): Sending {
  return {
    now: Date.now(),
    sentAt: sent[what],
    remember: async (sentAt) => {
      await changeTicket(origin, id, (known) => {
        if (!known) throw new Error('A ticket was forgotten while something was sent to it')
        return { ...known, sent: sentWith(known.sent, what, sentAt) }
      })
    },
  }
}

function sentWith(sent: KnownTicket['sent'], what: string, sentAt: number | undefined): KnownTicket['sent'] {
  const { [what]: _, ...others } = sent
  return sentAt === undefined ? others : { ...others, [what]: sentAt }
}

function withAttached(known: KnownTicket, pdf: string): KnownTicket {
  if (known.attached.some((one) => one.pdf === pdf)) return known
  const attached = [...known.attached, { pdf, at: new Date().toISOString() }]
  return { ...known, attached, sent: sentWith(known.sent, pdf, undefined) }
}

function withComment(known: KnownTicket, closing: string, readers: 'internal' | 'everyone'): KnownTicket {
  const commented = { at: new Date().toISOString(), readers }
  const closings = known.closings.map((one) => (one.at === closing ? { ...one, commented } : one))
  return { ...known, closings, sent: sentWith(known.sent, closing, undefined) }
}
