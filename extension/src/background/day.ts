import { readSettings } from '../settings/settings.ts'
import { dayChannel } from '../sidepanel/wants.ts'
import { deskAmong } from '../tickets/desk-among.ts'
import { nextChange } from '../tickets/pressing.ts'
import { onTicketChange } from '../tickets/ticket-changes.ts'
import { allTickets } from '../tickets/ticket-store.ts'
import type { Visit } from '../tickets/visit.ts'
import { visitOf } from '../tickets/visit-of.ts'
import { browserLang } from './answers.ts'
import { showBadge } from './badge.ts'
import { notifyOf, openOnClick } from './notices.ts'

const alarm = 'due'

/** Changes that come together are looked at together, ms. */
const calm = 200

/** Looks at all visits whenever one has changed or something falls due: the badge, the notifications, the open lists. */
export function watchDay(): void {
  onTicketChange(lookSoon)
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) lookSoon()
  })
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'settings' in changes) lookSoon()
  })
  chrome.runtime.onStartup.addListener(lookSoon)
  chrome.runtime.onInstalled.addListener(lookSoon)
  openOnClick()
}

/** So many tickets are looked at without a pause: some ten milliseconds. */
const atOnce = 20

/** Every visit of the organisation's helpdesks, as the rules have it now. */
export async function visitsNow(): Promise<readonly Visit[]> {
  const [settings, tickets] = await Promise.all([readSettings(), allTickets()])
  const { sites = [] } = settings
  const zones = new Map(sites.map(({ origin, zone }) => [origin, zone]))
  const mine = tickets.filter(({ origin }) => zones.has(origin))
  const lang = settings.lang ?? browserLang()
  const desk = deskAmong({ settings, lang, now: new Date().toISOString(), tickets: mine })
  const visits: Visit[] = []
  for (const known of mine) {
    visits.push(visitOf(known, desk(known), zones.get(known.origin) ?? 'UTC'))
    // Whoever waits for a verdict comes first: over many tickets this takes a while.
    if (visits.length % atOnce === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return visits
}

let queue: Promise<void> = Promise.resolve()
let isWaiting = false

function lookSoon(): void {
  if (isWaiting) return
  isWaiting = true
  queue = queue
    .then(() => new Promise((resolve) => setTimeout(resolve, calm)))
    .then(() => {
      isWaiting = false
      return look()
    })
    .catch((error: unknown) => console.error('The day could not be looked at', error))
}

async function look(): Promise<void> {
  const visits = await visitsNow()
  const now = Date.now()
  const [settings, next] = [await readSettings(), nextChange(visits, now)]
  const lang = settings.lang ?? browserLang()
  await (next === undefined ? chrome.alarms.clear(alarm) : chrome.alarms.create(alarm, { when: next }))
  await notifyOf(visits, { now, lang, isWanted: settings.notify !== false }).catch((error: unknown) =>
    console.error('Nobody was notified', error),
  )
  await showBadge(visits, lang)
  const channel = new BroadcastChannel(dayChannel)
  channel.postMessage(visits)
  channel.close()
}
