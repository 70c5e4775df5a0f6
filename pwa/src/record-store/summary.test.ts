import { append, type Fact, newRecord, type Record, recordOf } from '@countersign/shared/record'
import { evaluate } from '@countersign/shared/rules'
import { samples } from '@countersign/shared/samples'
import { standard } from '@countersign/shared/standard'
import { describe, expect, test } from 'vitest'
import { summaryOf } from './summary.ts'

const hour = 3_600_000
const sample = (name: string) => {
  const found = samples.find((one) => one.name === name)
  if (!found) throw new Error(`There is no sample ${name}`)
  return found.record()
}

describe('the summary of a visit', () => {
  test('tells what the list, the figures and earlier visits need', () => {
    const { state } = sample('printer-jam')
    const summary = summaryOf(sample('printer-jam'))
    expect(summary).toMatchObject({
      unit: state.job.customer?.unit,
      serial: state.job.asset?.serial,
      asset: state.job.asset?.number,
      engineer: { name: state.opened?.engineer.name, number: state.opened?.engineer.number },
      outcome: 'solved',
      rating: state.opinion?.rating,
      done: true,
      pace: {
        issued: Date.parse(state.opened?.issued ?? ''),
        contacted: Date.parse(state.contacts[0]?.at ?? ''),
        arrived: Date.parse(state.arrived?.time ?? ''),
        advised: null,
        calledBack: null,
      },
    })
  })

  test('sets times right by what was known of the device’s clock', () => {
    const { pace } = summaryOf(told(call, 3 * hour))
    expect(pace.contacted).toBe(noon - 3 * hour)
  })

  test('takes the time that was agreed when the engineer arrived, not one agreed after', () => {
    const [first, second] = ['2026-11-20T12:30:00+08:00', '2026-11-23T09:00:00+08:00']
    const { pace } = summaryOf(
      [agreed(first), arrived, agreed(second)].reduce(
        (record, fact, i) => add(record, fact, i + 2),
        opened(),
      ),
    )
    expect(pace.agreed).toBe(Date.parse(first))
  })

  test.each(samples.map(({ name }) => name))(
    'is done when the standard has nothing left to do: %s',
    (name) => {
      const { events } = sample(name)
      for (let n = 1; n <= events.length; n++) {
        const record = recordOf(events.slice(0, n))
        const { next } = evaluate(standard, record, '2026-11-20T12:00:00+08:00')
        expect(summaryOf(record).done, `after ${n} facts, next: ${next?.id}`).toBe(next === undefined)
      }
    },
  )

  test('knows where a visit stands that isn’t gone on with at once', () => {
    const until = (name: string, type: string) => {
      const { events } = sample(name)
      const last = events.findIndex((event) => 'type' in event && event.type === type)
      return summaryOf(recordOf(events.slice(0, last + 1)))
    }
    expect(until('broken-off-and-continued', 'visit-interrupted')).toMatchObject({
      brokenOff: true,
      atWorkshop: false,
    })
    expect(until('workshop-and-back', 'visit-interrupted')).toMatchObject({
      brokenOff: true,
      atWorkshop: true,
    })
    expect(until('workshop-and-back', 'device-returned')).toMatchObject({
      brokenOff: false,
      atWorkshop: false,
    })
    expect(summaryOf(sample('transferred-to-hardware-team'))).toMatchObject({ ended: 'hardware-team' })
  })

  test('counts the call-back after advice that was taken', () => {
    const record = [advice, back].reduce((one, fact, i) => add(one, fact, i + 2), opened())
    const { pace } = summaryOf(record)
    expect(pace.calledBack).toBe((pace.advised ?? 0) + 60_000)
  })

  test('knows a call-back from a call before the advice', () => {
    const facts = [call, advice, call]
    const record = facts.reduce((record, fact, i) => add(record, fact, i + 2), opened())
    const { pace } = summaryOf(record)
    expect(pace.calledBack).toBeGreaterThan(pace.advised ?? 0)
    const { pace: uncalled } = summaryOf(add(add(opened(), call, 2), advice, 3))
    expect(uncalled).toMatchObject({ calledBack: null })
  })
})

const noon = Date.parse('2026-11-20T12:00:00+08:00')
const call: Fact = { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached' } }
const advice: Fact = { type: 'phone-advice-given', payload: { advice: '重启打印机', accepted: true } }
const back: Fact = { type: 'called-back', payload: { works: true } }
const arrived: Fact = { type: 'arrived', payload: { time: '2026-11-20T12:20:00+08:00' } }
const agreed = (time: string): Fact => ({ type: 'appointment-made', payload: { time } })

function opened(): Record {
  const first = sample('printer-jam').events[0]
  const { payload } = first as unknown as { payload: object }
  const engineer = { number: 'E017', name: '李明' }
  const job = { fault: '打印机卡纸' }
  const fact = { type: 'visit-opened', payload: { ...payload, engineer, job } } as unknown as Fact
  return add(newRecord('019aa0b0-0000-7000-8000-000000000001'), fact, 1)
}

function told(fact: Fact, offBy: number): Record {
  return add(opened(), fact, 2, offBy)
}

/** The n-th fact, a minute after noon for each after the second. */
function add(record: Record, fact: Fact, n: number, offBy = 0): Record {
  const minute = String(Math.max(0, n - 2)).padStart(2, '0')
  const answer = append(record, fact, {
    id: `019aa0b0-0000-7000-8000-${String(n).padStart(12, '0')}`,
    lane: 'tablet',
    at: `2026-11-20T12:${minute}:00.000+08:00`,
    clock: { offBy, within: 500 },
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => '0'.repeat(32),
  })
  if ('refused' in answer) throw new Error(answer.say.en)
  return answer.record
}
