import { isRefusal } from '@countersign/shared/field'
import type { Lang } from '@countersign/shared/text'
import type { Dispatch } from '@countersign/shared/ticket'
import { v7 } from 'uuid'
import { bytesOf } from '../base64.ts'
import type { Asked, Question, Site } from '../messages.ts'
import { helpdeskOf } from '../settings/mappings.ts'
import { readSettings } from '../settings/settings.ts'
import { tokenFor } from '../settings/tokens.ts'
import type { Desk } from '../tickets/desk.ts'
import { deskAmong } from '../tickets/desk-among.ts'
import { jobOf } from '../tickets/job-of.ts'
import { type KnownTicket, type RecordIn, readingOf, seenOn } from '../tickets/known-ticket.ts'
import { appointmentIn } from '../tickets/moments.ts'
import { keepPdf } from '../tickets/pdf-store.ts'
import { verdictOn } from '../tickets/record-shown.ts'
import { allTickets, changeTicket, ticketAt } from '../tickets/ticket-store.ts'
import { attachingAnswers } from './attaching.ts'
import { comeToPick, pickingAnswers } from './picking.ts'
import { readPdf } from './read-pdf.ts'
import { isAllowed, overlayFile } from './sites.ts'

/** Who asks, as the browser tells it: nothing of it comes from the page. */
export interface Asker {
  readonly origin: string
  readonly url: string
  readonly tab: number
  readonly document: string
  /** Not a frame within a page. */
  readonly isPage: boolean
}

type Answers = {
  readonly [Q in Question]: (ask: Asked[Q]['ask'], from: Asker) => Promise<Asked[Q]['answer']>
}

/** What the background answers to each question. A ticket is always one of the asker's own helpdesk. */
export const answers: Answers = {
  ...pickingAnswers,

  site: (_, from) => {
    void comeToPick(from)
    return siteAt(from.origin)
  },

  overlay: async (_, { tab, document }) => {
    const target = { tabId: tab, documentIds: [document] }
    const results = await chrome.scripting.executeScript({ target, files: [overlayFile] })
    return results.length > 0
  },

  verdicts: async ({ tickets }, { origin }) => {
    // A helpdesk that was taken away is guarded no more, though its open pages don't know it yet.
    if (!(await siteAt(origin))) return tickets.map((ticket) => ({ ticket, may: true, missing: [] }))
    const now = new Date().toISOString()
    return Promise.all(tickets.map(async (id) => verdictOn(id, await ticketAt(origin, id), now)))
  },

  closing: async ({ tickets, reason }, { origin, url }) => {
    const at = new Date().toISOString()
    for (const id of tickets) {
      await changeTicket(origin, id, (known) => {
        const ticket = known ?? seenOn({ origin, id, url, reading: {}, readAt: at }, undefined)
        const closings = [...ticket.closings, { at, reason: reason.slice(0, 2000) }]
        // Should it fail after all, the ticket's page says so when it is looked at.
        return { ...ticket, isClosed: true, closings }
      })
    }
    return true
  },

  desk: async ({ ticket, reading, lang, isClosed }, { origin, url }) => {
    const readAt = new Date().toISOString()
    const seen = {
      ...{ origin, id: ticket, url, reading, readAt },
      ...(lang && { lang }),
      ...(isClosed !== undefined && { isClosed }),
    }
    return shown(await changeTicket(origin, ticket, (known) => seenOn(seen, known)))
  },

  dispatch: async ({ ticket }, { origin }) => {
    const { organisation, app } = await readSettings()
    if (organisation === undefined || app === undefined) return unset
    const site = await siteAt(origin)
    const changed = await change(origin, ticket, (known) => {
      const dispatch = dispatchOf(known, organisation, site?.zone ?? 'UTC')
      return { ...known, dispatches: [...known.dispatches, dispatch] }
    })
    return { desk: changed }
  },

  announce: ({ ticket, topic, answer }, { origin }) =>
    change(origin, ticket, (known) => ({
      ...known,
      announced: [...known.announced, { topic, answer, at: new Date().toISOString() }],
    })),

  settle: ({ ticket, mark, isDone }, { origin }) =>
    change(origin, ticket, (known) => {
      const others = known.settled.filter((one) => one !== mark)
      return { ...known, settled: isDone ? [...others, mark] : others }
    }),

  record: async ({ ticket, name, pdf }, { origin }) => {
    const [known, { organisation }] = await Promise.all([ticketAt(origin, ticket), readSettings()])
    if (!known) return unknown
    if (organisation === undefined) return unset
    const read = await readPdf(pdf, {
      organisation,
      origin,
      number: readingOf(known)['ticket.number'] ?? known.id,
      dispatches: known.dispatches.map(({ id }) => id),
    })
    if (isRefusal(read)) return read
    const same = known.records.find(({ visit }) => visit === read.visit)
    if (same && isOlder(read, same)) return older
    const came = { ...read, name: name.slice(0, 255), at: new Date().toISOString() }
    if (!known.attached.some((one) => one.pdf === read.pdf))
      await keepPdf(origin, ticket, read.pdf, { name: came.name, pdf: new Blob([bytesOf(pdf)]), at: came.at })
    const desk = await change(origin, ticket, (now) => ({
      ...now,
      records: withRecord(now.records, came),
    }))
    return { desk }
  },

  ...attachingAnswers({ siteAt, change }),
}

/** The newest record of each visit: one that tells less than what came before is an older copy of it. */
function withRecord(before: KnownTicket['records'], came: RecordIn): KnownTicket['records'] {
  const same = before.find(({ visit }) => visit === came.visit)
  if (same && isOlder(came, same)) return before
  return [...before.filter((one) => one !== same), came]
}

/** Records only grow. */
function isOlder(one: Pick<RecordIn, 'log'>, other: Pick<RecordIn, 'log'>): boolean {
  return one.log.events.length < other.log.events.length
}

/** The helpdesk at an origin, where the organisation set one up and the browser lets the extension in. */
export async function siteAt(origin: string): Promise<Site | undefined> {
  const { sites = [], lang } = await readSettings()
  const site = sites.find((one) => one.origin === origin)
  const helpdesk = site && (await helpdeskOf(site.helpdesk))
  if (!site || !helpdesk || !(await isAllowed(origin))) return undefined
  return { helpdesk, zone: site.zone, lang: lang ?? browserLang() }
}

async function change(
  origin: string,
  ticket: string,
  how: (known: KnownTicket) => KnownTicket,
): Promise<Desk> {
  const changed = await changeTicket(origin, ticket, (known) => {
    if (!known) throw new Error('A ticket was changed that no page has shown')
    return how(known)
  })
  return shown(changed)
}

async function shown(known: KnownTicket): Promise<Desk> {
  const [settings, tickets, site, token] = await Promise.all([
    readSettings(),
    allTickets(),
    siteAt(known.origin),
    tokenFor(known.origin),
  ])
  const lang = settings.lang ?? browserLang()
  const sends = token !== undefined && site?.helpdesk.dialect !== undefined
  return deskAmong({ settings, lang, now: new Date().toISOString(), tickets, sends })(known)
}

function dispatchOf(known: KnownTicket, organisation: string, zone: string): Dispatch {
  const appointment = appointmentIn(known, zone)
  return {
    format: 'countersign-dispatch/1',
    id: known.dispatches.at(-1)?.id ?? v7(),
    organisation,
    issued: known.dispatches.at(-1)?.issued ?? new Date().toISOString(),
    job: jobOf(readingOf(known), known.url),
    ...(known.announced.length > 0 && { announced: [...known.announced] }),
    ...(appointment !== undefined && { appointment }),
  }
}

/** The browser's own, where nobody has set another. */
export function browserLang(): Lang {
  return chrome.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en'
}

const unset = {
  refused: 'unset',
  say: {
    'zh-CN': '请先在扩展的选项里填写公司名称和平板应用的网址。',
    en: 'First fill in the organisation and the address of the tablets’ app in the options.',
  },
}
const older = {
  refused: 'older',
  say: {
    'zh-CN': '这是同一次服务较早的一份，已保留后来的那份。',
    en: 'This is an older copy of the same visit: the newer one is kept.',
  },
}
const unknown = {
  refused: 'unknown-ticket',
  say: { 'zh-CN': '还没有读到这张工单，请刷新页面。', en: 'This ticket was not read yet: reload the page.' },
}
