import { shownClosed } from '../guard/attempt.ts'
import { guardClosing } from '../guard/close-guard.ts'
import { findPageScript } from '../guard/page-channel.ts'
import type { Place } from '../helpdesks/helpdesk.ts'
import { ask, type Site, type Told } from '../messages.ts'
import { elementAt, readTicket } from '../reading/index.ts'
import { askToClose } from './ask-to-close.ts'
import { bridge, type Ticket } from './bridge.ts'
import { keepOwnInput } from './own-input.ts'
import { untilThereIsRoom } from './room.ts'
import { statusShown } from './status-shown.ts'
import { watchPage } from './watch-page.ts'

const leaving = new AbortController()
const { signal } = leaving

const world = globalThis as { countersignGuest?: AbortSignal }
/** It is put into tabs that are open already, and some of them have it. */
const isSecond = world.countersignGuest?.aborted === false

/** False once the extension was updated or switched off: then this is an orphan, and leaves. */
function alive(): boolean {
  if (!signal.aborted && globalThis.chrome?.runtime?.id === undefined) leaving.abort()
  return !signal.aborted
}

/** Our own errors are nothing to the page, and nothing for its console's errors either. */
function report(error: unknown): undefined {
  console.debug('Countersign:', error)
}

if (!isSecond) {
  world.countersignGuest = signal
  void arrive().catch((error) => {
    leaving.abort()
    report(error)
  })
}

async function arrive(): Promise<void> {
  let pageScript: EventTarget | undefined
  let guard = (node: EventTarget): void => {
    pageScript = node
  }
  // At once, before the page's first script could listen.
  findPageScript((node) => guard(node), signal)
  keepOwnInput(bridge.roots, signal)
  await untilThereIsRoom(signal)
  const site = await ask('site', {})
  if (!site) return leaving.abort()
  guard = stay(site)
  if (pageScript) guard(pageScript)
}

function stay(site: Site): (node: EventTarget) => void {
  const { helpdesk } = site
  const listeners = new Set<() => void>()
  let ticket: Ticket | undefined
  let overlay: Promise<void> | undefined

  const find = (place: Place) => elementAt(place, document)
  const fetchOverlay = () => {
    overlay ??= ask('overlay', {})
      .catch(report)
      .then((isThere) => {
        if (!isThere) overlay = undefined
      })
    return overlay
  }

  const read = (): Ticket | undefined => {
    try {
      const found = readTicket(helpdesk, document, document.URL)
      const status = found && statusShown(helpdesk, find)
      if (!found || status === undefined) return found
      return { ...found, isClosed: shownClosed(helpdesk, { ticket: found.id, status }) }
    } catch (error) {
      return report(error)
    }
  }
  const look = () => {
    if (!alive()) return
    const now = read()
    if (JSON.stringify(now) === JSON.stringify(ticket)) return
    ticket = now
    if (ticket) void fetchOverlay()
    for (const listener of listeners) listener()
  }

  bridge.guest = {
    site,
    signal,
    ticket: () => ticket,
    find,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const lookSoon = watchPage(look, signal)
  hearBackground(({ tells }) => (tells === 'leave' ? leaving.abort() : lookSoon()))
  window.addEventListener('focus', alive, { signal, passive: true })
  document.addEventListener('visibilitychange', alive, { signal, passive: true })

  return guardClosing({
    helpdesk,
    find,
    shown: () => {
      const now = read()
      return now && { ticket: now.id, status: statusShown(helpdesk, find) }
    },
    verdicts: (tickets) => ask('verdicts', { tickets }),
    prompt: (verdicts) => askToClose(fetchOverlay, verdicts),
    alive,
    report,
    signal,
  })
}

function hearBackground(hear: (told: Told) => void): void {
  const { onMessage } = chrome.runtime
  const listener = (message: Partial<Told> | undefined) => {
    if (message?.tells) hear(message as Told)
  }
  onMessage.addListener(listener)
  signal.addEventListener('abort', () => {
    try {
      onMessage.removeListener(listener)
    } catch {
      // An orphan has nobody to tell.
    }
  })
}
