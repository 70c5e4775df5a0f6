import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../field/index.ts'
import {
  customerCopy,
  isSealed,
  type Payload,
  type Record,
  readRecord,
  recordOf,
  told,
} from '../record/index.ts'
import { contentHash, layoutVersion } from './form/form.ts'

// Records as they were signed. Signatures bind the hash of what was shown: a change of the form that reaches
// them wants a layout of its own, beside the one they were signed in.
const frozen = new URL('../record/frozen/', import.meta.url)
const files = [
  'record-1.json',
  ...readdirSync(new URL('layout-1/', frozen)).map((name) => `layout-1/${name}`),
]

describe.each(files)('the form of %s', (file) => {
  it('still says what was signed', () => {
    const record = read(file)
    const signings = record.events.flatMap((event, n) => {
      if (isSealed(event) || !['signed', 'signature-refused'].includes(event.type)) return []
      const payload = told(event).payload as unknown as Payload<'signed' | 'signature-refused'>
      return [{ payload, before: customerCopy(recordOf(record.events.slice(0, n))) }]
    })
    expect(signings.length).toBeGreaterThan(1)
    for (const { payload, before } of signings) {
      expect(payload.layout).toBe(layoutVersion)
      expect(contentHash(before.state, payload.statement.lang)).toBe(payload.content)
    }
  })
})

function read(file: string): Record {
  const answer = readRecord(JSON.parse(readFileSync(new URL(file, frozen), 'utf8')))
  if (isRefusal(answer)) throw new Error(answer.say.en)
  return answer.record
}
