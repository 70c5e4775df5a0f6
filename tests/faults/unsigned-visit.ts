import { randomUUID } from 'node:crypto'
import { append, type Fact, isSealed, newRecord, toLog, told } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'

export interface UnsignedVisit {
  readonly visit: string
  /** The file another tablet would have exported. */
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** A new visit that lacks nothing but the signatures, as another tablet hands it over. */
export function unsignedVisit(): UnsignedVisit {
  const visit = randomUUID()
  const { events } = samples.find(({ name }) => name === 'unsigned')?.record() ?? newRecord(visit)
  const record = events.reduce((record, event) => {
    if (isSealed(event)) return record
    const { at, clock, audience, type } = event
    const { by, payload } = told(event)
    const stamp = { id: randomUUID(), lane: 'another-tablet', at, clock, by, salt: randomUUID }
    const answer = append(record, { type, payload, audience } as Fact, stamp)
    if ('refused' in answer) throw new Error(answer.say.en)
    return answer.record
  }, newRecord(visit))
  const lines = [
    { format: 'countersign-export/1', made: '2026-11-20T18:00:00+08:00', installation: 'another-tablet' },
    { log: toLog(record) },
    { end: { lines: 3 } },
  ]
  const buffer = Buffer.from(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return { visit, file: { name: 'visits.jsonl', mimeType: 'application/jsonl', buffer } }
}
