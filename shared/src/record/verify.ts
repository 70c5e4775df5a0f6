import { type Head, type Json, misopened } from '../field/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { type Event, hashOf, isSealed, told } from './event.ts'
import { byLane } from './order.ts'

export type Damage = 'altered' | 'missing' | 'doubled' | 'reordered' | 'foreign' | 'cut'

/** Something wrong with a log: what, and at which event. */
export interface Finding {
  readonly damage: Damage
  readonly lane: string
  readonly n: number
  /** The personal field whose value doesn't match, where it is only that. */
  readonly field?: string
  readonly say: Text
}

/**
 * Checks the chain of a log: every link, every personal value that is there, one visit throughout.
 * A cut tail can't be seen from a chain alone: it is noticed against `heads` and against the heads that signatures cover.
 */
export function verify(events: readonly Event[], heads: readonly Head[] = []): readonly Finding[] {
  const lanes = byLane(events)
  return [
    ...[...lanes.values()].flatMap(laneFindings),
    ...events.flatMap(bodyFindings),
    ...foreign(events),
    ...[...heads, ...events.flatMap(mentioned)].flatMap((head) => reached(head, lanes)),
  ].filter((one, i, all) => all.findIndex((other) => sameFinding(one, other)) === i)
}

function laneFindings(lane: readonly Event[]): readonly Finding[] {
  const sorted = [...lane].sort((a, b) => a.n - b.n)
  const reordered = lane.filter((event, i) => i > 0 && event.n < (lane[i - 1]?.n ?? 0))
  const doubled = sorted.filter((event, i) => event.n === sorted[i - 1]?.n)
  const single = sorted.filter((event, i) => event.n !== sorted[i - 1]?.n)
  return [
    ...reordered.map((event) => finding('reordered', event)),
    ...doubled.map((event) => finding('doubled', event)),
    ...missing(single),
    ...broken(single),
  ]
}

function missing(lane: readonly Event[]): readonly Finding[] {
  return lane.flatMap((event, i) => {
    const before = lane[i - 1]?.n ?? 0
    return Array.from({ length: Math.min(event.n - before - 1, 100) }, (_, k) =>
      finding('missing', { lane: event.lane, n: before + 1 + k }),
    )
  })
}

/** Where a link doesn't hold, the event before it was altered, unless the event itself fits nothing on either side. */
function broken(lane: readonly Event[]): readonly Finding[] {
  const hashes = lane.map(hashOf)
  const linked = (i: number) => {
    const event = lane[i]
    if (!event) return true
    if (event.n === 1) return event.prev === null
    const before = lane[i - 1]
    return before?.n !== event.n - 1 || event.prev === hashes[i - 1]
  }
  return lane.flatMap((event, i) => {
    if (linked(i)) return []
    const itself = event.n === 1 || (i + 1 < lane.length && !linked(i + 1))
    return [finding('altered', itself ? event : { lane: event.lane, n: event.n - 1 })]
  })
}

function bodyFindings(event: Event): readonly Finding[] {
  if (isSealed(event)) return []
  const body = { by: event.by, payload: event.payload } satisfies Json
  return misopened(body, event.open).map((field) => finding('altered', event, field))
}

function foreign(events: readonly Event[]): readonly Finding[] {
  const visit = events[0]?.visit
  return events.filter((event) => event.visit !== visit).map((event) => finding('foreign', event))
}

/** Heads an event names: those it had seen, and those a signature covers. */
function mentioned(event: Event): readonly Head[] {
  if (isSealed(event) || event.type !== 'signed') return event.seen
  const { payload } = told(event)
  const covers = (payload as { covers?: unknown }).covers
  return Array.isArray(covers) ? [...event.seen, ...(covers as Head[])] : event.seen
}

function reached(head: Head, lanes: ReadonlyMap<string, readonly Event[]>): readonly Finding[] {
  const lane = lanes.get(head.lane) ?? []
  const event = lane.find((one) => one.n === head.n)
  if (event) return hashOf(event) === head.hash ? [] : [finding('altered', event)]
  const last = Math.max(0, ...lane.map((one) => one.n))
  return [finding(head.n > last ? 'cut' : 'missing', { lane: head.lane, n: Math.min(head.n, last + 1) })]
}

const words: Record<Damage, Text> = {
  altered: { 'zh-CN': '第 {n} 条记录的内容被改动过', en: 'entry {n} was altered' },
  missing: { 'zh-CN': '缺少第 {n} 条记录', en: 'entry {n} is missing' },
  doubled: { 'zh-CN': '第 {n} 条记录出现了两次', en: 'entry {n} is there twice' },
  reordered: { 'zh-CN': '第 {n} 条记录的次序被调换过', en: 'entry {n} is out of order' },
  foreign: { 'zh-CN': '第 {n} 条记录属于另一次服务', en: 'entry {n} belongs to another visit' },
  cut: { 'zh-CN': '从第 {n} 条记录起，后面的内容被截去', en: 'everything from entry {n} on was cut off' },
}

function finding(damage: Damage, { lane, n }: { lane: string; n: number }, field?: string): Finding {
  const place = fill(
    { 'zh-CN': '{what}（写入端 {lane}{field}）', en: '{what} (lane {lane}{field})' },
    { what: fill(words[damage], { n }), lane, field: asTyped(field ? `, ${field}` : '') },
  )
  return { damage, lane, n, ...(field !== undefined && { field }), say: place }
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.damage === b.damage && a.lane === b.lane && a.n === b.n && a.field === b.field
}
