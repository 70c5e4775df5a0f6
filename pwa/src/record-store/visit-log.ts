import { type Head, isRefusal } from '@countersign/shared/field'
import {
  type Event,
  type Fact,
  newRecord,
  type Record,
  recordOf,
  type Stamp,
  verify,
} from '@countersign/shared/record'
import type { Claim } from './cells.ts'
import { dispatchIn } from './dispatch-in.ts'
import { endsWith, grown, headAt, isAhead } from './grow.ts'
import { dispatchKey, draftKey, eventKey, eventsOf, laneOf, summaryKey } from './keys.ts'
import { live } from './live.ts'
import { newAmong } from './merge.ts'
import { persistently } from './persistently.ts'
import { readRows, type Unreadable } from './read-rows.ts'
import { reportAs } from './saved.ts'
import { type Change, Conflict, type Row, sameValue } from './store.ts'
import { headsIn, summaryOf } from './summary.ts'
import type { Answer, Entry, LogTools, RecordOptions, VisitLog, VisitView } from './visit.ts'
import { damaged } from './words.ts'

/**
 * One visit in this tab: what is durable (`base`), what has been entered and isn't yet (`unsaved`), and both together.
 *
 * A fact takes effect on screen at once. Under the visit's lock it is then put behind whatever another tab has written
 * meanwhile, and written in one strict transaction; where it no longer fits there, it is refused in words.
 * While storage fails it stays here, is in every export, and is tried again.
 */
export function visitLog(visit: string, tools: LogTools): VisitLog {
  const { store, saved, tabs, lock, cells, admit, ready, stampOf, now, changed } = tools
  const view = live<VisitView>({ status: 'loading', record: newRecord(visit), unreadable: [], findings: [] })
  let base = newRecord(visit)
  let unsaved: readonly Entered[] = []
  let again = false
  const waiting: Entry[] = []
  const { promise: loaded, resolve: isLoaded } = whenResolved()

  const name = `visit:${visit}`
  const loading = persistently(load, reportAs(saved, `load ${name}`))
  const saving = persistently(
    async () => {
      while (unsaved.length > 0 || again) await lock(name, saveUnsaved)
    },
    reportAs(saved, `save ${name}`),
  )
  const refreshing = persistently(
    async () => {
      if (view.getSnapshot().status !== 'loading') await catchUp()
    },
    reportAs(saved, `read ${name}`),
  )

  async function load() {
    await ready
    const { events, unreadable } = readRows(await store.range(eventsOf(visit)))
    base = events.length > 0 ? recordOf(events) : newRecord(visit)
    view.set({ status: 'loading', record: base, unreadable, findings: verify(base.events) })
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) enter(entry)
    show(view.getSnapshot().record)
    isLoaded()
  }

  function record(fact: Fact, options: RecordOptions = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const entry = { fact, options, time: now(), serial: saved.entered(), resolve, reject }
      if (view.getSnapshot().status === 'loading') waiting.push(entry)
      else enter(entry)
    })
  }

  function enter(entry: Entry) {
    const stamp = stampOf(entry)
    const answer = attempt(entry, stamp)
    if (!answer) return
    if (isRefusal(answer)) return settle(entry, answer)
    const claims = (entry.options.drafts ?? []).map((field) => cells.claim(draftKey(visit, field)))
    unsaved = [...unsaved, { ...entry, stamp, claims, record: answer.record }]
    show(answer.record)
    saving.kick()
  }

  /** A mistake in the rules must not hold up what is entered next: whoever asked is told. */
  function attempt(entry: Entry, stamp: Stamp): Answer | undefined {
    try {
      return admitted(view.getSnapshot().record, entry.fact, stamp)
    } catch (error) {
      saved.settled(entry.serial)
      entry.reject(error)
      return undefined
    }
  }

  async function saveUnsaved() {
    const heads = await catchUp()
    const batch = unsaved
    const newest = batch.at(-1)?.record ?? base
    // Durable once, but no longer there: the browser deleted the database under us.
    const lost = base.events.filter(
      (event) => event.n > (heads.find(({ lane }) => lane === event.lane)?.n ?? 0),
    )
    const events = newest.events.slice(base.events.length)
    again = false
    if (lost.length + events.length === 0) return
    await write(newest, [...lost, ...events], batch)
    take(events)
    tabs.tell({ visit })
  }

  async function write(record: Record, events: readonly Event[], batch: readonly Entered[]) {
    const opening = await openingOf(events)
    try {
      await store.write([
        ...opening,
        ...events.map((event) => ({ add: eventKey(visit, event.lane, event.n), value: event })),
        ...batch.flatMap((entry) => entry.options.also ?? []),
        ...batch.flatMap((entry) => entry.claims.map((claim) => claim.change())),
        { put: summaryKey(visit), value: summaryOf(record) },
      ])
    } catch (error) {
      // The summary said otherwise than the events: they are the truth.
      if (error instanceof Conflict) takeRows(await store.range(eventsOf(visit)))
      throw error
    }
  }

  /** The first fact names the dispatch it was opened for: from now on that dispatch is this visit. */
  async function openingOf(events: readonly Event[]): Promise<readonly Change[]> {
    const dispatch = events.map(dispatchIn).find((id) => id !== undefined)
    if (dispatch === undefined || (await store.get(dispatchKey(dispatch))) !== undefined) return []
    return [{ put: dispatchKey(dispatch), value: visit }]
  }

  /** Takes in what other tabs have written since; answers the heads that are stored. */
  async function catchUp(): Promise<readonly Head[]> {
    const heads = headsIn(await store.get(summaryKey(visit)))
    const rows = await Promise.all(
      heads
        .filter((head) => isAhead(head, base))
        .map(({ lane }) => store.range(laneOf(visit, lane), eventKey(visit, lane, headAt(base, lane) + 1))),
    )
    takeRows(rows.flat())
    return heads
  }

  function takeRows(rows: readonly Row[]) {
    const { events, unreadable } = readRows(rows)
    if (unreadable.length > 0) setAside(unreadable)
    take(events)
  }

  /** What can't be read stays as it is. Nothing can be put behind it, since nobody here knows what it says. */
  function setAside(unreadable: readonly Unreadable[]) {
    const known = view.getSnapshot().unreadable
    const isNew = (row: Unreadable) => !known.some((one) => sameValue(one.key, row.key))
    view.set({ ...view.getSnapshot(), unreadable: [...known, ...unreadable.filter(isNew)] })
    putBehind(unsaved)
  }

  /** These events are durable: written by us, or by another tab and read back. */
  function take(events: readonly Event[]) {
    const fresh = events.filter((event) => event.n > headAt(base, event.lane))
    if (fresh.length === 0) return
    const ids = new Set(fresh.map((event) => ('id' in event ? event.id : '')))
    const mine = unsaved.filter((entry) => ids.has(entry.stamp.id))
    const rest = unsaved.filter((entry) => !ids.has(entry.stamp.id))
    const newest = mine.at(-1)?.record
    const asWritten = newest?.events.length === base.events.length + fresh.length && endsWith(newest, fresh)
    base = asWritten ? newest : grown(base, fresh)
    unsaved = rest
    if (!asWritten) putBehind(rest)
    for (const entry of mine) {
      for (const claim of entry.claims) claim.done()
      settle(entry, { record: base })
    }
  }

  /** What isn't durable yet goes behind what is; what no longer fits there is refused. */
  function putBehind(entries: readonly Entered[]) {
    let record = base
    const kept: Entered[] = []
    for (const entry of entries) {
      const answer = admitted(record, entry.fact, entry.stamp)
      if (isRefusal(answer)) {
        for (const claim of entry.claims) claim.giveBack()
        settle(entry, answer)
        continue
      }
      record = answer.record
      kept.push({ ...entry, record })
    }
    unsaved = kept
    show(record)
  }

  function admitted(record: Record, fact: Fact, stamp: Stamp): Answer {
    return view.getSnapshot().unreadable.length > 0 ? damaged : admit(record, fact, stamp)
  }

  async function merge(events: readonly Event[]) {
    await loaded
    return lock(name, async () => {
      await catchUp()
      if (view.getSnapshot().unreadable.length > 0) return damaged
      const fresh = newAmong(events, base)
      if (isRefusal(fresh)) return fresh
      if (fresh.length === 0) return { added: 0 }
      await write(grown(base, fresh), fresh, [])
      take(fresh)
      tabs.tell({ visit })
      return { added: fresh.length }
    })
  }

  function settle(entry: Entry, answer: Answer) {
    saved.settled(entry.serial)
    entry.resolve(answer)
  }

  function show(record: Record) {
    const isThere = record.events.length > 0 || view.getSnapshot().unreadable.length > 0
    view.set({ ...view.getSnapshot(), status: isThere ? 'here' : 'missing', record })
    if (isThere) changed(record)
  }

  loading.kick()
  return {
    view,
    record,
    merge,
    loaded,
    refresh: refreshing.kick,
    rewrite: () => {
      again = true
      saving.kick()
    },
  }
}

interface Entered extends Entry {
  readonly stamp: Stamp
  readonly claims: readonly Claim[]
  /** The record with this fact, when it was put behind everything before it. */
  readonly record: Record
}

function whenResolved(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
