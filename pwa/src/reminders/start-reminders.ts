import type { Lang } from '@countersign/shared/text'
import { navigate } from 'wouter/use-browser-location'
import { deviceClock } from '../clock/index.ts'
import { type RecordStore, whenThere } from '../record-store/index.ts'
import { createNotifier, follow, type Shade, type Shown } from './notifier.ts'
import { permission } from './permission.ts'
import { watchOver } from './the-watch.ts'

/**
 * Reminds outside the app, as long as a tab of it is open: one tab at a time, the next one when that is closed. Opens
 * what is tapped on.
 */
export function startReminders(store: RecordStore): void {
  navigator.serviceWorker?.addEventListener('message', ({ data, ports }) => {
    if (typeof data?.open !== 'string') return
    ports[0]?.postMessage('opening')
    follow(store, data.open, navigate)
  })
  navigator.serviceWorker?.startMessages()
  void navigator.locks.request('countersign:reminders', async () => {
    await whenThere(store.ready)
    notifyFrom(store)
    await new Promise(() => {})
  })
}

function notifyFrom(store: RecordStore): void {
  const watch = watchOver(store)
  const lang = () => document.documentElement.lang as Lang
  const notify = createNotifier({ store, watch, shade: browserShade, now: deviceClock.now, lang })
  for (const source of [watch, store.setting('lent'), permission]) source.subscribe(notify)
  void notify()
}

/** Notifications by the service worker, which hears of the tap. */
const browserShade: Shade = {
  isAllowed: () => permission.getSnapshot() === 'granted',
  show: async ({ title, tag, body, path }: Shown) => {
    const registration = await navigator.serviceWorker.ready
    // A second one of a visit takes the place of the first, and is heard again.
    const options = { tag, body, data: { path }, lang: document.documentElement.lang, renotify: true }
    await registration.showNotification(title, options)
  },
  tags: async () => (await hanging()).map(({ tag }) => tag),
  takeAway: async (tags) => {
    for (const one of tags.length > 0 ? await hanging() : []) if (tags.includes(one.tag)) one.close()
  },
}

async function hanging(): Promise<readonly Notification[]> {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.getNotifications() ?? []
}
