import { createContext, useContext, useRef, useSyncExternalStore } from 'react'
import type { Live } from './live.ts'
import type { RecordStore } from './record-store.ts'

const Context = createContext<RecordStore | null>(null)

/** Gives its children the record store: `<RecordStoreProvider value={store}>`. */
export const RecordStoreProvider = Context.Provider

export function useRecordStore(): RecordStore {
  const store = useContext(Context)
  if (!store) throw new Error('the record store is used outside RecordStoreProvider')
  return store
}

/**
 * What `select` picks from a live value. The component renders again only when that changes, by `same`;
 * so a part of a record that a tick doesn't touch isn't drawn anew.
 */
export function useLive<T, S>(
  source: Live<T>,
  select: (value: T) => S,
  same: (a: S, b: S) => boolean = Object.is,
): S {
  const last = useRef<{ readonly selected: S } | null>(null)
  return useSyncExternalStore(source.subscribe, () => {
    const selected = select(source.getSnapshot())
    if (last.current && same(last.current.selected, selected)) return last.current.selected
    last.current = { selected }
    return selected
  })
}
