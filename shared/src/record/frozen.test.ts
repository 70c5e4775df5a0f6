import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../field/index.ts'
import { isSignature, readRecord, recordHash } from './index.ts'

/** A record as each stored format wrote it, once. These files never change: old records open for ever. */
const frozen = [
  { file: 'record-1.json', hash: 'sha256:b6351db7e225f5265104637d7ef9a6b61e869ba00096e6c4859a7555c584a145' },
]

function read(file: string) {
  const json: unknown = JSON.parse(readFileSync(new URL(`frozen/${file}`, import.meta.url), 'utf8'))
  const answer = readRecord(json)
  if (isRefusal(answer)) throw new Error(answer.say.en)
  return answer
}

describe.each(frozen)('$file', ({ file, hash }) => {
  test('opens unharmed, under the hash it had', () => {
    const { record, findings } = read(file)
    expect(findings).toEqual([])
    expect(recordHash(record)).toBe(hash)
  })

  test('tells what it told', () => {
    const { state } = read(file).record
    expect(state.job.customer).toMatchObject({ unit: '蜂鸟便利店（和平里店）', person: '陈秀英' })
    expect(state.dataWork).toMatchObject({ operations: ['disk-replacement', 'os-reinstall'], secret: false })
    expect(state.parts).toMatchObject([
      { kind: 'disk', oldSerial: 'S4E2-00918-CN', newSerial: 'K9R2-77410-CN' },
    ])
    expect(state.outcome?.outcome).toBe('solved')
    expect([state.places[1], state.places[2]].map(isSignature)).toEqual([true, true])
    expect(state.photos).toHaveLength(3)
    expect(state.left?.time).toBe('2026-11-20T16:05:00+08:00')
  })
})

test('a record of a later format is left alone, and says so', () => {
  expect(readRecord({ format: 'countersign-record/9', standard: '1.0', events: [{}] })).toMatchObject({
    refused: 'newer-format',
  })
  expect(readRecord({ format: 'something-else' })).toMatchObject({ refused: 'not-a-record' })
  expect(readRecord(null)).toMatchObject({ refused: 'not-a-record' })
})
