import { deviceClock } from '../clock/index.ts'
import type { RecordStore } from '../record-store/index.ts'
import { nextTurn } from './slices.ts'
import { createWatch, type Watch } from './watch.ts'

const often = 15_000
const watches = new WeakMap<RecordStore, Watch>()

/** This page's watch over the visits. It looks four times a minute, when the page comes to sight, and at every change. */
export function watchOver(store: RecordStore): Watch {
  const watch = watches.get(store) ?? start(store)
  watches.set(store, watch)
  return watch
}

function start(store: RecordStore): Watch {
  const slices = { now: () => performance.now(), pause: nextTurn }
  const watch = createWatch({ store, now: deviceClock.now, slices })
  setInterval(watch.look, often)
  document.addEventListener('visibilitychange', watch.look)
  for (const source of [store.visits, store.setting('master'), deviceClock]) source.subscribe(watch.look)
  watch.look()
  return watch
}
