import { type Change, Conflict, type Key, type Row, type Store, sameValue } from './store.ts'

/** The store's twin in memory: for tests and the gallery. Nothing outlives the page. */
export function memoryStore(): Store {
  const rows = new Map<string, Row>()

  const sorted = (prefix: Key) =>
    [...rows.values()].filter(([key]) => begins(key, prefix)).sort(([a], [b]) => compare(a, b))

  return {
    get: async (key) => structuredClone(rows.get(name(key))?.[1]),
    range: async (prefix, from) =>
      structuredClone(sorted(prefix).filter(([key]) => !from || compare(key, from) >= 0)),
    groups: async (prefix) => [
      ...new Set(sorted(prefix).flatMap(([key]) => key.slice(prefix.length, prefix.length + 1))),
    ],
    write: async (changes) => {
      const copies = structuredClone(changes) as readonly Change[]
      const next = new Map(rows)
      for (const change of copies) apply(next, change)
      rows.clear()
      for (const [key, row] of next) rows.set(key, row)
    },
  }
}

function apply(rows: Map<string, Row>, change: Change): void {
  if ('remove' in change) {
    rows.delete(name(change.remove))
    return
  }
  const key = 'add' in change ? change.add : change.put
  const there = rows.get(name(key))
  if ('add' in change && there && !sameValue(there[1], change.value)) throw new Conflict(key)
  rows.set(name(key), [key, change.value])
}

function name(key: Key): string {
  return JSON.stringify(key)
}

function begins(key: Key, prefix: Key): boolean {
  return prefix.every((part, i) => key[i] === part)
}

/** As IndexedDB orders array keys: part by part, numbers before text, the shorter first. */
function compare(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (part === other) continue
    if (typeof part !== typeof other) return typeof part === 'number' ? -1 : 1
    return part < other ? -1 : 1
  }
  return a.length - b.length
}
