import { type Live, live, type Writable } from './live.ts'
import { persistently } from './persistently.ts'
import { reportAs, type SavedState } from './saved.ts'
import type { Change, Key, Row, Store } from './store.ts'
import type { Tabs } from './tabs.ts'

/** Small values that change (drafts, settings): durable at once, the newest wins, undefined means gone. */
export interface Cells {
  readonly get: (key: Key) => unknown
  readonly subscribe: (key: Key, listener: () => void) => () => void
  readonly set: (key: Key, value: unknown) => void
  /** All that have a value and whose key begins with `prefix`. */
  readonly under: (prefix: Key) => readonly Row[]
  /** Takes what was read from the store; what has been entered meanwhile stays. */
  readonly take: (rows: readonly Row[]) => void
  /** Empties a cell because its value becomes a fact. Its removal is written with the fact, see `Claim`. */
  readonly claim: (key: Key) => Claim
  /** Writes everything once more: for a database that was deleted under us. */
  readonly rewrite: () => void
}

/** A value on its way to become a fact: it leaves the store in the same write as the fact enters it. */
export interface Claim {
  /** What the fact's write does to the cell: removes it, or keeps what was typed into it since. */
  readonly change: () => Change
  /** The fact's write is durable. */
  readonly done: () => void
  /** The fact was refused after all: the value comes back, unless something newer was typed. */
  readonly giveBack: () => void
}

interface Cell {
  readonly key: Key
  readonly value: Writable<unknown>
  /** Serials of what was entered here and isn't durable yet. */
  pending: readonly number[]
  claims: number
}

export function createCells({ store, saved, tabs }: { store: Store; saved: SavedState; tabs: Tabs }): Cells {
  const cells = new Map<string, Cell>()

  const cellAt = (key: Key): Cell => {
    const name = JSON.stringify(key)
    const known = cells.get(name)
    if (known) return known
    const cell: Cell = { key, value: live<unknown>(undefined), pending: [], claims: 0 }
    cells.set(name, cell)
    return cell
  }

  const writing = persistently(writeDirty, reportAs(saved, 'cells'))

  async function writeDirty() {
    for (;;) {
      const dirty = [...cells.values()].filter((cell) => cell.pending.length > 0 && cell.claims === 0)
      if (dirty.length === 0) return
      const written = dirty.map((cell) => ({ cell, serials: cell.pending }))
      await store.write(dirty.map(changeOf))
      for (const { cell, serials } of written) durable(cell, serials)
    }
  }

  function durable(cell: Cell, serials: readonly number[]) {
    cell.pending = cell.pending.filter((serial) => !serials.includes(serial))
    for (const serial of serials) saved.settled(serial)
    tabs.tell({ cell: cell.key })
  }

  function set(key: Key, value: unknown) {
    const cell = cellAt(key)
    cell.pending = [...cell.pending, saved.entered()]
    cell.value.set(value)
    writing.kick()
  }

  function claim(key: Key): Claim {
    const cell = cellAt(key)
    const value = cell.value.getSnapshot()
    let written: readonly number[] = []
    cell.claims++
    cell.value.set(undefined)
    const release = () => {
      cell.claims--
      writing.kick()
    }
    return {
      change: () => {
        written = cell.pending
        return changeOf(cell)
      },
      done: () => {
        durable(cell, written)
        release()
      },
      giveBack: () => {
        if (cell.value.getSnapshot() === undefined && value !== undefined) set(key, value)
        release()
      },
    }
  }

  tabs.hear(async (news) => {
    if (!('cell' in news)) return
    const cell = cellAt(news.cell)
    const value = await store.get(cell.key).catch(() => cell.value.getSnapshot())
    if (cell.pending.length === 0 && cell.claims === 0) cell.value.set(value)
  })

  return {
    get: (key) => cellAt(key).value.getSnapshot(),
    subscribe: (key, listener) => cellAt(key).value.subscribe(listener),
    set,
    under: (prefix) =>
      [...cells.values()]
        .filter(
          ({ key, value }) => value.getSnapshot() !== undefined && prefix.every((part, i) => key[i] === part),
        )
        .map(({ key, value }): Row => [key, value.getSnapshot()]),
    take: (rows) => {
      for (const [key, value] of rows) {
        const cell = cellAt(key)
        if (cell.pending.length === 0 && cell.claims === 0) cell.value.set(value)
      }
    },
    claim,
    rewrite: () => {
      for (const cell of cells.values()) {
        if (cell.value.getSnapshot() !== undefined) cell.pending = [...cell.pending, saved.entered()]
      }
      writing.kick()
    },
  }
}

function changeOf({ key, value }: Cell): Change {
  const now = value.getSnapshot()
  return now === undefined ? { remove: key } : { put: key, value: now }
}

/** One cell as something to watch. */
export function cellLive(cells: Cells, key: Key): Live<unknown> {
  return { getSnapshot: () => cells.get(key), subscribe: (listener) => cells.subscribe(key, listener) }
}
