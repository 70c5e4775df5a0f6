import type { Record } from '@countersign/shared/record'
import type { Around } from '@countersign/shared/standard'
import { aroundVisit } from '../around/index.ts'
import type { RecordStore, Summary } from '../record-store/index.ts'
import { type Live, live } from '../record-store/live.ts'
import { createSlices, type SlicesOptions } from './slices.ts'
import { adviceFor, type VisitAdvice } from './visit-advice.ts'

/** What is to be done on each visit that isn't done, as it stood at a time. */
export interface Watched {
  /** Ms since 1970; undefined until every visit was looked at once. */
  readonly at: number | undefined
  readonly visits: ReadonlyMap<string, VisitAdvice>
}

export interface Watch extends Live<Watched> {
  /** Looks at every visit that something may have changed for. Call it as often as you like. */
  readonly look: () => void
}

export interface WatchOptions {
  readonly store: RecordStore
  /** True time as far as it is known, ms. */
  readonly now: () => number
  readonly slices: SlicesOptions
}

/** Holds every visit that isn't done against the standard, piece by piece. */
export function createWatch({ store, now, slices }: WatchOptions): Watch {
  const watched = live<Watched>({ at: undefined, visits: new Map() })
  const known = new Map<string, Known>()
  const { rest, rested } = createSlices(slices)
  let isLooking = false
  let again = false

  async function look() {
    again = true
    if (isLooking) return
    isLooking = true
    while (again) {
      again = false
      await lookAtAll()
    }
    isLooking = false
  }

  async function lookAtAll() {
    const { status, all } = store.visits.getSnapshot()
    if (status !== 'here') return
    const at = now()
    const visits = new Map<string, VisitAdvice>()
    for (const summary of all.filter(({ done }) => !done)) {
      await rest()
      const advice = await lookAt(summary, at)
      if (advice) visits.set(summary.visit, advice)
    }
    for (const visit of known.keys()) if (!visits.has(visit)) known.delete(visit)
    watched.set({ at, visits })
  }

  async function lookAt(summary: Summary, at: number): Promise<VisitAdvice | undefined> {
    const before = known.get(summary.visit)
    const around = aroundVisit(store, summary.visit)
    if (before && before.summary === summary && before.around === around && isFresh(before, at))
      return before.advice
    try {
      const record = before?.summary === summary ? before.record : await read(summary.visit)
      await rest()
      const advice = adviceFor(record, at, around)
      known.set(summary.visit, { summary, record, around, at, advice })
      return advice
    } catch {
      // Storage fails, or a newer app wrote it: its own screen says so, and the others go on.
      return before?.advice
    }
  }

  /** Rules ask for nothing but what was told, and a year of visits has many events. */
  async function read(visit: string): Promise<Record> {
    const record = await store.glance(visit)
    rested()
    return { ...record, events: [] }
  }

  return { getSnapshot: watched.getSnapshot, subscribe: watched.subscribe, look: () => void look() }
}

/** A visit as it was last looked at. Every change of a record makes a new summary. */
interface Known {
  readonly summary: Summary
  readonly record: Record
  readonly around: Around
  readonly at: number
  readonly advice: VisitAdvice
}

/** Nothing changes within a minute, but for what falls due. */
function isFresh({ advice, at: before }: Known, at: number): boolean {
  if (Math.floor(at / 60_000) !== Math.floor(before / 60_000)) return false
  return !advice.reminders.some(({ due }) => before < due && due <= at)
}
