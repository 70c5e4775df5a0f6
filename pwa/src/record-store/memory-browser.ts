import { append } from '@countersign/shared/record'
import { memoryLock } from './locks.ts'
import { memoryStore } from './memory-store.ts'
import { createRecordStore, type RecordStoreInside } from './record-store.ts'
import { type Reason, type Store, StoreError } from './store.ts'
import { memoryTabs } from './tabs.ts'
import type { Admit } from './visit.ts'

/** A browser of several tabs over one store, whose storage can be made to fail. */
export function memoryBrowser(store: Store = memoryStore(), admit: Admit = append) {
  const lock = memoryLock()
  const join = memoryTabs()
  let trouble: Reason | undefined
  const fails = async () => {
    if (trouble) throw new StoreError(trouble)
  }
  const failing: Store = {
    get: (key) => fails().then(() => store.get(key)),
    range: (prefix, from) => fails().then(() => store.range(prefix, from)),
    groups: (prefix) => fails().then(() => store.groups(prefix)),
    write: (changes) => fails().then(() => store.write(changes)),
  }
  return {
    store,
    fail: (reason: Reason | undefined) => (trouble = reason),
    tab: (): RecordStoreInside =>
      createRecordStore({
        store: failing,
        lock,
        tabs: join(),
        rules: async () => admit,
        standard: '1.0',
        now: Date.now,
        clock: { now: Date.now, error: () => null },
        room: async () => Number.POSITIVE_INFINITY,
      }),
  }
}
