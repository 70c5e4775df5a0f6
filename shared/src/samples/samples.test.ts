import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../field/index.ts'
import { facts, isSealed, readRecord, toLog, verify } from '../record/index.ts'
import { missingToClose } from '../rules/index.ts'
import { standard } from '../standard/index.ts'
import { samplePhotos, samples } from './index.ts'

const unfinished = [
  'unsigned',
  'signature-refused',
  // Only partly solved: the supervisor hasn't decided yet.
  'data-work-after-none',
]

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  test('is told by the standard, and reads back whole', () => {
    const record = sample.record()
    expect(verify(record.events, record.heads)).toEqual([])
    expect(readRecord(JSON.parse(JSON.stringify(toLog(record))))).toMatchObject({ record, findings: [] })
  })

  test(unfinished.includes(name) ? 'is not complete, and says what is missing' : 'is complete', () => {
    const missing = missingToClose(standard, sample.record(), '2026-11-20T18:00:00+08:00')
    expect(missing.length > 0).toBe(unfinished.includes(name))
  })
})

// What takes something back is told where it is tested.
const takesBack = ['visit-reopened', 'item-unchecked', 'line-withdrawn', 'amendment-begun']

test('every other kind of fact is told by some sample, so that it is looked at on paper', () => {
  const told = samples.flatMap((sample) =>
    sample.record().events.flatMap((event) => (isSealed(event) ? [] : [event.type])),
  )
  expect(Object.keys(facts).filter((type) => !told.includes(type))).toEqual(takesBack)
})

test('every photo of the samples is there under its hash', () => {
  for (const [file, { hash, bytes }] of Object.entries(samplePhotos)) {
    const data = readFileSync(new URL(`photos/${file}`, import.meta.url))
    expect(data.length).toBe(bytes)
    expect(sha256(data)).toBe(hash)
  }
})
