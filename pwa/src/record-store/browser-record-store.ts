import { idbStore } from './idb-store.ts'
import { browserLock, memoryLock } from './locks.ts'
import { memoryStore } from './memory-store.ts'
import { roomLeft } from './photos.ts'
import { createRecordStore, type RecordStore, type RecordStoreOptions } from './record-store.ts'
import { browserTabs, memoryTabs } from './tabs.ts'

type Rules = Pick<RecordStoreOptions, 'admit' | 'standard'>

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

/** Its twin in memory, for tests and the gallery: the same promises as long as the page lives. */
export function memoryRecordStore(rules: Rules & Partial<RecordStoreOptions>): RecordStore {
  return createRecordStore({
    store: memoryStore(),
    lock: memoryLock(),
    tabs: memoryTabs()(),
    now: Date.now,
    room: async () => Number.POSITIVE_INFINITY,
    ...rules,
  })
}
