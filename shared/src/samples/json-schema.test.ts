import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { customerLog, toLog } from '../record/index.ts'
import { recordJsonSchema } from '../record/json-schema.ts'
import { samples } from './index.ts'

const validate = new Ajv2020({ strict: false }).compile(recordJsonSchema() as object)

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  test('fits the JSON Schema of a record, whole and as the customer’s copy', () => {
    const record = sample.record()
    for (const log of [toLog(record), customerLog(record)]) {
      validate(JSON.parse(JSON.stringify(log)))
      expect(validate.errors ?? []).toEqual([])
    }
  })
})

test('a personal field in the open does not fit', () => {
  const [sample] = samples
  const log = JSON.parse(JSON.stringify(toLog(sample?.record() as never)))
  log.events[0].payload.job.customer.phone = '010-5550 0131'
  expect(validate(log)).toBe(false)
})
