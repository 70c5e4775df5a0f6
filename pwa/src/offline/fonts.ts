import { fonts as files } from 'virtual:fonts'
import { type FontCache, FontMissing, type FontProgress, fetchMissing, readFont } from './font-files.ts'
import { type Observable, observable } from './observable.ts'
import { tryAgainLater } from './try-again.ts'

/**
 * - `unknown`: not looked yet.
 * - `fetching`: on the way; what is there is used meanwhile.
 * - `waiting`: some are missing and the network is needed; they are fetched when it is back.
 * - `no-room`: the device has no room for the rest; tried again when the app is opened the next time.
 * - `ready`: every character we can print at all can be printed without network, rare names included.
 */
export type FontsOnDevice = {
  readonly state: 'unknown' | 'fetching' | 'waiting' | 'no-room' | 'ready'
  readonly files: number
  readonly bytes: number
  readonly allFiles: number
  readonly allBytes: number
}

const cacheName = 'fonts'
const onDevice = observable<FontsOnDevice>({
  state: 'unknown',
  files: 0,
  bytes: 0,
  allFiles: files.length,
  allBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
})
const stateAfter = { all: 'ready', missing: 'waiting', 'no-room': 'no-room' } as const
let underWay: Promise<void> | undefined

/** How many of the fonts are on the device. */
export const fontsOnDevice: Observable<FontsOnDevice> = onDevice

/**
 * Fetches all fonts in the background, one run at a time and in one window only. What fails is tried again when
 * the network returns, or in a minute.
 */
export function fetchFonts(): Promise<void> {
  underWay ??= fetchOnce().finally(() => {
    underWay = undefined
  })
  return underWay
}

/**
 * The bytes of the font `id` (`base`, or a slice as `slicesFor` names it): from the device first, so it works
 * without network. Works in a worker too.
 * @throws {FontMissing} when it is neither on the device nor to be had; the app should offer to try again.
 */
export async function loadFont(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = files.find((file) => file.id === id)
  if (!file) throw new FontMissing(id, new Error('no such font in this build'))
  return readFont(file, await ports())
}

async function fetchOnce(): Promise<void> {
  onDevice.change({ state: 'fetching' })
  const outcome = await inOneWindow(async () => fetchMissing(files, await ports(), tell)).catch(
    () => 'missing' as const,
  )
  onDevice.change({ state: stateAfter[outcome] })
  if (outcome === 'missing') tryAgainLater(fetchFonts)
}

/** A screen that shows progress need not draw it for every packet. */
function tell(progress: FontProgress): void {
  const shown = onDevice.getSnapshot()
  const step = shown.allBytes / 100
  if (progress.files !== shown.files || Math.abs(progress.bytes - shown.bytes) >= step)
    onDevice.change(progress)
}

/** Two windows would fetch everything twice; the second waits, and then finds it all there. */
function inOneWindow<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('fonts', work) : work()
}

async function ports(): Promise<{ cache: FontCache; fetch: (url: string) => Promise<Response> }> {
  const cache = await caches.open(cacheName)
  return {
    fetch: (url) => fetch(url),
    cache: {
      match: (url) => cache.match(url),
      put: (url, response) => cache.put(url, response),
      addresses: async () => (await cache.keys()).map(({ url }) => url),
      delete: (url) => cache.delete(url),
    },
  }
}
