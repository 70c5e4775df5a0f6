import { get, promisifyRequest, type UseStore } from 'idb-keyval'
import {
  type Change,
  Conflict,
  type Key,
  type Reason,
  type Row,
  type Store,
  StoreError,
  sameValue,
} from './store.ts'

const rows = 'rows'
const attempts = 3
const longestOpening = 4000

export interface IdbOptions {
  /** Version of the layout of the database itself. */
  readonly version?: number
  /** Called when the database turns out to have been deleted while the app was running. */
  readonly onEmptied?: () => void
}

/**
 * The store in IndexedDB. Each write is one transaction of strict durability: it resolves once the disk has it.
 * A connection the browser closed behind our back is opened anew and the same work is done again;
 * every write can be repeated without doubling anything.
 */
export function idbStore(name: string, options: IdbOptions = {}): Store {
  const use = strictStore(name, options)
  let writes: Promise<unknown> = Promise.resolve()

  const write = (changes: readonly Change[]) =>
    use('readwrite', (store) => {
      let conflict: Conflict | undefined
      for (const change of changes) {
        if ('remove' in change) store.delete([...change.remove])
        else if ('put' in change) store.put(change.value, [...change.put])
        else addOnce(store, change, (found) => (conflict = found))
      }
      return promisifyRequest<undefined>(store.transaction).catch((error) => {
        throw conflict ?? error
      })
    })

  return {
    get: (key) => get([...key], use),
    range: (prefix, from) =>
      use('readonly', async (store) => {
        const range = IDBKeyRange.bound([...(from ?? prefix)], [...prefix, []])
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range)),
          promisifyRequest(store.getAll(range)),
        ])
        return keys.map((key, i): Row => [key as Key, values[i]])
      }),
    groups: (prefix) => use('readonly', (store) => groups(store, prefix)),
    write: (changes) => {
      // One at a time, so that a repeated write can't overtake a later one.
      const done = writes.then(() => write(changes))
      writes = done.catch(() => {})
      return done
    },
  }
}

function addOnce(
  store: IDBObjectStore,
  { add, value }: { add: Key; value: unknown },
  onConflict: (conflict: Conflict) => void,
): void {
  const key = [...add]
  const request = store.get(key)
  request.onsuccess = () => {
    if (request.result === undefined) store.add(value, key)
    else if (!sameValue(request.result, value)) {
      onConflict(new Conflict(add))
      store.transaction.abort()
    }
  }
}

function groups(store: IDBObjectStore, prefix: Key): Promise<readonly (string | number)[]> {
  const found: (string | number)[] = []
  const request = store.openKeyCursor(IDBKeyRange.bound([...prefix], [...prefix, []]))
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return resolve(found)
      const part = (cursor.key as Key)[prefix.length]
      if (part === undefined) return cursor.continue()
      found.push(part)
      cursor.continue([...prefix, part, []])
    }
  })
}

/** What idb-keyval calls a store, with strict durability, and with a new connection when the old one has died. */
function strictStore(name: string, { version = 1, onEmptied }: IdbOptions): UseStore {
  let connection: Promise<IDBDatabase> | undefined
  let wasThere = false

  const forget = (gone: Promise<IDBDatabase>) => {
    if (connection === gone) connection = undefined
  }

  const connect = () => {
    if (connection) return connection
    const opening = open(name, version, {
      onNew: () => wasThere && onEmptied?.(),
      onGone: () => forget(opening),
    })
    connection = opening
    opening.then(
      () => (wasThere = true),
      () => forget(opening),
    )
    return opening
  }

  return async (mode, work) => {
    for (let attempt = 1; ; attempt++) {
      const opened = connect()
      const db = await opened
      try {
        return await inTransaction(db.transaction(rows, mode, { durability: 'strict' }), work)
      } catch (error) {
        if (error instanceof Conflict) throw error
        const reason = reasonOf(error)
        if (reason !== 'lost' || attempt === attempts) throw new StoreError(reason, error)
        forget(opened)
        db.close()
      }
    }
  }
}

/** What was asked for before something threw must not be committed by itself. */
function inTransaction<T>(transaction: IDBTransaction, work: (store: IDBObjectStore) => T): T {
  try {
    return work(transaction.objectStore(rows))
  } catch (error) {
    transaction.abort()
    throw error
  }
}

function open(
  name: string,
  version: number,
  { onNew, onGone }: { onNew: () => void; onGone: () => void },
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = requestOpen(name, version)
    let isGivenUp = false
    const giveUp = (reason: Reason, cause?: unknown) => {
      isGivenUp = true
      clearTimeout(patience)
      reject(new StoreError(reason, cause))
    }
    // Some browsers never answer at all (https://bugs.webkit.org/show_bug.cgi?id=226547); asking again helps.
    const patience = setTimeout(giveUp, longestOpening, 'no-answer')
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion > 0) return
      request.result.createObjectStore(rows)
      onNew()
    }
    request.onblocked = () => giveUp('blocked')
    request.onerror = () => giveUp(reasonOf(request.error, 'unavailable'), request.error)
    request.onsuccess = () => {
      const db = request.result
      if (isGivenUp) return db.close()
      clearTimeout(patience)
      db.onclose = onGone
      // Another tab brings a newer version, or the data is being cleared: never stand in the way.
      db.onversionchange = () => {
        onGone()
        db.close()
      }
      resolve(db)
    }
  })
}

function requestOpen(name: string, version: number): IDBOpenDBRequest {
  try {
    return indexedDB.open(name, version)
  } catch (error) {
    throw new StoreError('unavailable', error)
  }
}

const reasons: { readonly [name: string]: Reason } = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  SecurityError: 'unavailable',
  NotFoundError: 'unavailable',
  DataCloneError: 'unavailable',
}

/** Closed connections show as InvalidStateError, AbortError, UnknownError or nothing at all, by browser. */
function reasonOf(error: unknown, otherwise: Reason = 'lost'): Reason {
  if (error instanceof StoreError) return error.reason
  const name = error instanceof Error ? error.name : ''
  return reasons[name] ?? otherwise
}
