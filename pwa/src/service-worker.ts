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
