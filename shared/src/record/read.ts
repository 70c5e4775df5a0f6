import * as v from 'valibot'
import { check, type Head, isRefusal, type Refusal } from '../field/index.ts'
import { asTyped, fill } from '../text/index.ts'
import { type Event, isSealed, openEvent, sealedEvent, told } from './event.ts'
import { actor } from './events/fact.ts'
import { factKind } from './events/index.ts'
import { inOrder } from './order.ts'
import { extend, newRecord, type Record } from './record.ts'
import { upgrade } from './upgrade.ts'
import { type Finding, verify } from './verify.ts'

/** The file form of a record: `{ format, standard, events }`. Photos are attachments named by hash. */
const log = v.strictObject({
  format: v.literal('countersign-record/1', 'unknown'),
  standard: v.string('not-text'),
  events: v.pipe(v.array(v.unknown(), 'unknown'), v.minLength(1, 'empty'), v.maxLength(20_000, 'too-long')),
})

export interface Log {
  readonly format: 'countersign-record/1'
  readonly standard: string
  readonly events: readonly Event[]
}

/**
 * Reads a record from its file form (parsed JSON of any version).
 * What can't be read at all is refused, naming where. Damage to the chain is answered beside the record in `findings`:
 * it is for the reader to say so, never to hide it.
 */
export function readRecord(
  json: unknown,
  heads: readonly Head[] = [],
): { record: Record; findings: readonly Finding[] } | Refusal {
  const newest = upgrade(json)
  if (isRefusal(newest)) return newest
  const shape = check(log, newest.log)
  if (isRefusal(shape)) return shape
  const events: Event[] = []
  for (const [i, raw] of shape.value.events.entries()) {
    const event = readEvent(raw)
    if (isRefusal(event))
      return { ...event, where: `events.${i}.${event.where ?? ''}`, say: atEntry(i, event) }
    events.push(event)
  }
  return { record: recordOf(events), findings: verify(events, heads) }
}

/** Folds events, in whatever order they come, into a record. */
export function recordOf(events: readonly Event[]): Record {
  return inOrder(events).reduce(extend, newRecord(events[0]?.visit ?? ''))
}

/** Reads one event: its envelope, and its payload by the schema of its type. */
export function readEvent(raw: unknown): Event | Refusal {
  if (typeof raw === 'object' && raw !== null && 'body' in raw) {
    const checked = check(sealedEvent, raw)
    return isRefusal(checked) ? checked : checked.value
  }
  const checked = check(openEvent, raw)
  if (isRefusal(checked)) return checked
  const event = checked.value as Exclude<Event, { body: unknown }>
  const kind = factKind(event.type)
  if (!kind) return unknownFact(event.type)
  const body = told(event)
  const payload = check(v.strictObject({ by: actor, payload: kind.payload }), body)
  return isRefusal(payload) ? payload : event
}

/** The file form of a record. */
export function toLog(record: Record): Log {
  const first = record.events.find((event) => !isSealed(event) && event.type === 'visit-opened')
  const standard = first && !isSealed(first) ? String(first.payload.standard) : ''
  return { format: 'countersign-record/1', standard, events: record.events }
}

function unknownFact(type: string): Refusal {
  return {
    refused: 'unknown-fact',
    where: 'type',
    say: fill(
      {
        'zh-CN': '记录中有此版本无法识别的内容（{type}）。请更新软件后再打开；原文件未作任何改动。',
        en: 'The record holds something this version does not know ({type}). Update the app and open it again; the file was left as it is.',
      },
      { type: asTyped(type.slice(0, 100)) },
    ),
  }
}

function atEntry(i: number, refusal: Refusal) {
  return fill({ 'zh-CN': '第 {i} 条记录：{say}', en: 'Entry {i}: {say}' }, { i: i + 1, say: refusal.say })
}
