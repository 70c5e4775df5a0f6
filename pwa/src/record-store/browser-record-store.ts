import { deviceClock } from '../clock/index.ts'
import { idbStore } from './idb-store.ts'
import { browserLock } from './locks.ts'
import { roomLeft } from './photos.ts'
import { createRecordStore, type RecordStore, type RecordStoreOptions } from './record-store.ts'
import { browserTabs } from './tabs.ts'

type Rules = Pick<RecordStoreOptions, 'rules' | 'standard'>

/**
 * The record store of this browser: IndexedDB, Web Locks, BroadcastChannel. Once per page.
 * `name` keeps databases apart. Needs a secure context, as the whole app does.
 */
export function browserRecordStore({
  name = 'countersign',
  ...rules
}: Rules & { name?: string }): RecordStore {
  const store = createRecordStore({
    ...rules,
    store: idbStore(name, { onEmptied: () => store.rewrite() }),
    lock: browserLock,
    tabs: browserTabs(name),
    now: Date.now,
    clock: deviceClock,
    room: roomLeft,
  })
  const wake = () => document.visibilityState === 'visible' && store.retry()
  document.addEventListener('visibilitychange', wake)
  addEventListener('pageshow', wake)
  addEventListener('beforeunload', (event) => {
    if (store.saved.getSnapshot().state !== 'saved') event.preventDefault()
  })
  return store
}
