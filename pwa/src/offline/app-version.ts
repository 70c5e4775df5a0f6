import { Workbox } from 'workbox-window'
import { idle } from './idle.ts'
import { type Observable, observable } from './observable.ts'
import { tryAgainLater } from './try-again.ts'

/**
 * - `installing`: the app is being put on the device for the first time; it needs the network still.
 * - `installed`: the app opens without network.
 * - `unavailable`: this browser or address allows no service worker (plain http, a private window).
 */
export type AppVersion = {
  readonly app: 'installing' | 'installed' | 'unavailable'
  /** A new version lies ready and waits for `acceptUpdate`. */
  readonly update: 'none' | 'ready' | 'taking-over'
  /** The update was accepted, but another window of the app is open and has to be closed first. */
  readonly closeOtherWindows: boolean
}

const hour = 3_600_000
const version = observable<AppVersion>({ app: 'installing', update: 'none', closeOtherWindows: false })
let started = false

/** What is installed on this device, and whether a newer version waits. */
export const appVersion: Observable<AppVersion> = version

/**
 * Registers the service worker as soon as the page has nothing better to do: installing fetches the whole app, and
 * the first screen comes first. Nothing here ever reloads the page by itself.
 */
export async function installApp(): Promise<void> {
  if (started) return
  started = true
  if (!('serviceWorker' in navigator)) return version.change({ app: 'unavailable' })
  navigator.serviceWorker.ready.then(() => version.change({ app: 'installed' }))
  await idle()
  await register()
}

/**
 * The engineer wants the new version now. The page reloads when it has taken over, so offer this only where
 * nothing is half done and after drafts are stored. With another window open nothing happens but
 * `closeOtherWindows`.
 */
export async function acceptUpdate(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  if (!waiting) return version.change({ update: 'none', closeOtherWindows: false })
  const answer = await ask(waiting, 'take-over')
  if (answer === 'other-windows') return version.change({ closeOtherWindows: true })
  version.change({ update: 'taking-over', closeOtherWindows: false })
  if (waiting.state !== 'activated') await new Promise((done) => untilActivated(waiting, done))
  location.reload()
}

async function register(): Promise<void> {
  const workbox = new Workbox('/service-worker.js')
  workbox.addEventListener('waiting', () => version.change({ update: 'ready' }))
  workbox.addEventListener('redundant', () => {
    if (version.getSnapshot().app === 'installing') tryAgainLater(register)
  })
  try {
    await workbox.register({ immediate: true })
    lookForUpdates(workbox)
  } catch {
    const installed = (await navigator.serviceWorker.getRegistration().catch(() => undefined))?.active
    version.change({ app: installed ? 'installed' : 'unavailable' })
    tryAgainLater(register)
  }
}

/** An installed app stays open for days, and only a navigation makes the browser look for a new version. */
function lookForUpdates(workbox: Workbox): void {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < hour) return
    looked = Date.now()
    workbox.update().catch(() => undefined)
  })
}

function ask(worker: ServiceWorker, question: string): Promise<unknown> {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => answered(data)
    worker.postMessage(question, [port2])
  })
}

function untilActivated(worker: ServiceWorker, done: (value: unknown) => void): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated' || worker.state === 'redundant') done(worker.state)
  })
}
