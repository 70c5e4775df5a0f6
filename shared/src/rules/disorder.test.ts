import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../field/index.ts'
import { type Fact, newRecord, type Record as ServiceRecord } from '../record/index.ts'
import { storyId } from '../standard/example.ts'
import { standard } from '../standard/index.ts'
import { admit, missingToClose } from './admit.ts'
import { anyFact, factFor } from './disorder.testing.ts'
import { evaluate } from './evaluate.ts'
import { wrongIn, wrongToClose } from './oracle.testing.ts'

// A long run: RUNS=10000, as `npm run faults` does.
const runs = Number(process.env.RUNS ?? 300)

/** One thing somebody tries: what there is to do now, or anything at all; and how far the clock moves before, in minutes. */
const trial = fc.record({
  fact: fc.option(fc.nat(100_000), { nil: undefined, freq: 2 }),
  minutes: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: -600, max: 3000 }) },
  ),
})

test(`whatever is tried in whatever order, ${runs} times: nothing throws, and no way leads round a blocker`, () => {
  fc.assert(
    fc.property(fc.array(trial, { minLength: 20, maxLength: 120 }), (trials) => {
      let record: ServiceRecord = newRecord(storyId(0))
      let now = Date.parse('2026-11-20T08:00:00+08:00')
      trials.forEach(({ fact, minutes }, i) => {
        now += minutes * 60_000
        const at = new Date(now).toISOString()
        const advice = evaluate(standard, record, at)
        const tried: Fact =
          fact === undefined ? factFor(advice.next?.id, record, at) : anyFact(fact, record, at)
        const before = JSON.stringify(record)
        const answer = admit(standard, record, tried, stampAt(at, i))
        expect(JSON.stringify(record)).toBe(before)
        if (isRefusal(answer)) {
          expect(answer.say['zh-CN'] && answer.say.en).toBeTruthy()
          return
        }
        expect(answer.record.events).toHaveLength(record.events.length + 1)
        expect(wrongIn(record, tried), `${tried.type} after ${record.events.length} facts`).toEqual([])
        record = answer.record
      })
      const end = new Date(now).toISOString()
      if (missingToClose(standard, record, end).length === 0) expect(wrongToClose(record)).toEqual([])
    }),
    { numRuns: runs, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
  )
}, 3_600_000)

function stampAt(at: string, i: number) {
  return {
    id: storyId(0x10000 + i),
    lane: 'tablet',
    at,
    clock: null,
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => `salt-${i}`,
  } as const
}
