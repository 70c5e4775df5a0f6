import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

// Workbox routes answer GET only; every other request goes to the network untouched
// (empty POST bodies through a worker on iOS: enketo/enketo PR 1584).
cleanupOutdatedCaches()
precacheAndRoute(self.__WB_MANIFEST)
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//, /^\/healthz$/] }),
)

// Whether the host can be heard is a question: silence is an answer without a date. Never from a cache.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/healthz',
  ({ request }) => fetch(request).catch(() => new Response(null, { status: 204 })),
)

// On the very first visit the page is not ours yet; taking it over lets it load its later chunks offline.
// A new version never gets here unasked, because it waits until nobody uses the old one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// An old page in another window would find its chunks gone, so the engineer closes that one first.
self.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      const alone = windows.length <= 1
      event.ports[0]?.postMessage(alone ? 'taking-over' : 'other-windows')
      if (alone) await self.skipWaiting()
    }),
  )
})

// A tap on a reminder opens its visit: in the window that is there, without loading it anew where it answers.
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { path } = event.notification.data as { readonly path: string }
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      const [window] = [...windows].sort((a, b) => Number(b.focused) - Number(a.focused))
      if (!window) return void (await self.clients.openWindow(path))
      await window.focus().catch(() => undefined)
      if (!(await isOpening(window, path))) await window.navigate(path)
    }),
  )
})

/** Whether the app in a window takes the way there; it doesn't while it is still starting. */
function isOpening(window: Client, path: string): Promise<boolean> {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => answered(true)
    setTimeout(answered, 1000, false)
    window.postMessage({ open: path }, [port2])
  })
}
