import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../field/index.ts'
import {
  append,
  customerCopy,
  customerLog,
  type Event,
  erase,
  type Fact,
  newRecord,
  type OpenEvent,
  type Record,
  readRecord,
  recordHash,
  recordOf,
  toLog,
  verify,
} from './index.ts'

const visit = '0198f3c0-0000-7000-8000-000000000001'
const uuid = (n: number) => `0198f3c0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const engineer = { role: 'engineer', id: 'E017', name: '李明' } as const

let serial = 0
function stamp(lane: string, n: number) {
  const minute = String(n % 60).padStart(2, '0')
  return {
    id: uuid(1000 + serial++),
    lane,
    at: `2026-11-20T09:${minute}:00+08:00`,
    clock: null,
    by: engineer,
    salt: () => `salt-${serial}-${n}`,
  }
}

const opened: Fact = {
  type: 'visit-opened',
  payload: {
    number: 'CS-20261120-0001',
    organisation: '蓝桥信息服务有限公司',
    standard: '1.0',
    lang: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    source: 'hand',
    dispatch: null,
    dispatchSigned: false,
    issued: '2026-11-20T08:00:00+08:00',
    job: { customer: { unit: '东方小学', person: '张伟', phone: '13800000000', address: '长安街 1 号' } },
    engineer: { number: 'E017', name: '李明' },
  },
}

/** Facts of every shape a record has: single, listed, personal, internal, checked. */
const someFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }).map(
    (text): Fact => ({
      type: 'note-added',
      audience: 'internal',
      payload: { line: uuid(1), text: `备注${text.replace(/\p{C}/gu, '')}` },
    }),
  ),
  fc.integer({ min: 1, max: 5 }).map(
    (n): Fact => ({
      type: 'work-done',
      payload: {
        line: uuid(n),
        kind: 'hardware',
        what: `清洁搓纸轮 ${n}`,
        dataOperation: null,
        scope: 'ticket',
      },
    }),
  ),
  fc
    .constantFrom('B1/tools', 'B1/spares', 'M1')
    .map((item): Fact => ({ type: 'item-checked', payload: { item, result: 'done' } })),
  fc.constantFrom('张伟', '王芳', '𠮷野').map(
    (person): Fact => ({
      type: 'customer-met',
      payload: { person, relation: 'requester', identified: 'badge' },
    }),
  ),
  fc.integer({ min: 0, max: 59 }).map(
    (m): Fact => ({
      type: 'arrived',
      payload: { time: `2026-11-20T09:${String(m).padStart(2, '0')}:00+08:00` },
    }),
  ),
)

function add(record: Record, fact: Fact, lane = 'tablet', n = record.events.length): Record {
  const answer = append(record, fact, stamp(lane, n))
  if (isRefusal(answer)) throw new Error(answer.say.en)
  return answer.record
}

const start = () => add(newRecord(visit), opened)
const build = (facts: readonly Fact[]) => facts.reduce((record, fact) => add(record, fact), start())

/** Two lanes that write at the same time and now and then see each other. */
function twoLanes(steps: readonly { fact: Fact; lane: 'tablet' | 'helpdesk'; sync: boolean }[]): Event[] {
  const base = start()
  const views = { tablet: base, helpdesk: base }
  let all: readonly Event[] = base.events
  for (const { fact, lane, sync } of steps) {
    if (sync) views[lane] = recordOf(all)
    views[lane] = add(views[lane], fact, lane, all.length)
    const last = views[lane].events.at(-1)
    if (last) all = [...all, last]
  }
  return [...all]
}

describe('a record', () => {
  test('folds to the same state whatever order its lanes arrive in', () => {
    const steps = fc.array(
      fc.record({
        fact: someFact,
        lane: fc.constantFrom('tablet' as const, 'helpdesk' as const),
        sync: fc.boolean(),
      }),
      { minLength: 2, maxLength: 30 },
    )
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (given, random) => {
        const events = twoLanes(given)
        const shuffled = [...events]
        for (let i = shuffled.length - 1; i > 0; i--) {
          const j = (random.next().value as number) % (i + 1)
          ;[shuffled[i], shuffled[j]] = [shuffled[j] as Event, shuffled[i] as Event]
        }
        const [a, b] = [recordOf(events), recordOf(shuffled)]
        expect(b.state).toEqual(a.state)
        expect(recordHash(b)).toBe(recordHash(a))
        expect(verify(a.events)).toEqual([])
      }),
    )
  })

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(someFact, { maxLength: 20 }), (given) => {
        const record = build(given)
        const back = readRecord(JSON.parse(JSON.stringify(toLog(record))), record.heads)
        expect(isRefusal(back)).toBe(false)
        if (isRefusal(back)) return
        expect(back.record).toEqual(record)
        expect(back.findings).toEqual([])
      }),
    )
  })

  test('names every altered, missing, doubled or reordered inner event', () => {
    const where = fc.tuple(
      fc.array(someFact, { minLength: 3, maxLength: 15 }),
      fc.nat(),
      fc.constantFrom('alter', 'drop', 'double', 'swap'),
    )
    fc.assert(
      fc.property(where, ([given, pick, how]) => {
        const { events } = build(given)
        const i = 1 + (pick % (events.length - 2))
        const damaged = damage(events, i, how)
        const findings = verify(damaged)
        const expected = { alter: 'altered', drop: 'missing', double: 'doubled', swap: 'reordered' }[how]
        expect(findings).toContainEqual(expect.objectContaining({ damage: expected, n: i + 1 }))
      }),
    )
  })

  test('notices any change to any part of any event that has one after it', () => {
    fc.assert(
      fc.property(
        fc.array(someFact, { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (given, pick, part) => {
          const { events } = build(given)
          const i = pick % (events.length - 1)
          const event = events[i] as OpenEvent
          const key = Object.keys(event)[part % Object.keys(event).length] as keyof OpenEvent
          const changed = {
            ...event,
            [key]: key === 'open' ? { ...event.open, 'payload.note': ['salt', 'x'] } : flip(event[key]),
          }
          expect(verify(events.with(i, changed as Event)).length).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('notices a cut tail when heads are given, and the one record that lost it', () => {
    const record = build(
      [0, 1, 2].map((m): Fact => ({ type: 'arrived', payload: { time: `2026-11-20T10:0${m}:00+08:00` } })),
    )
    expect(verify(record.events.slice(0, -1))).toEqual([])
    expect(verify(record.events.slice(0, -1), record.heads)).toEqual([
      expect.objectContaining({ damage: 'cut', n: 4 }),
    ])
  })

  test('keeps a valid chain when any personal field is erased, and tells nothing of it any more', () => {
    fc.assert(
      fc.property(fc.array(someFact, { maxLength: 10 }), fc.nat(), (given, pick) => {
        const record = build(given)
        const places = record.events.flatMap((event) =>
          'open' in event ? Object.keys(event.open).map((path) => ({ event: event.id, path })) : [],
        )
        const place = places[pick % places.length]
        if (!place) return
        const erased = erase(record, [place])
        expect(verify(erased.events, record.heads)).toEqual([])
        expect(recordHash(erased)).toBe(recordHash(record))
        const gone = erased.events.find((event) => 'id' in event && event.id === place.event) as OpenEvent
        expect(Object.keys(gone.open)).not.toContain(place.path)
        expect(isRefusal(readRecord(toLog(erased)))).toBe(false)
      }),
    )
  })

  test('names the personal field that was swapped for another value', () => {
    const { events } = start()
    const first = events[0] as OpenEvent
    const forged = {
      ...first,
      open: { ...first.open, 'payload.job.customer.person': ['x', '李四'] },
    } as Event
    expect(verify([forged])).toEqual([
      expect.objectContaining({ damage: 'altered', n: 1, field: 'payload.job.customer.person' }),
    ])
  })
})

describe('the customer’s copy', () => {
  test('verifies like the original and holds no internal word', () => {
    const record = build([
      { type: 'note-added', audience: 'internal', payload: { line: uuid(7), text: '客户今天心情不好' } },
      { type: 'note-added', audience: 'customer', payload: { line: uuid(8), text: '已告知保养方法' } },
    ])
    const text = JSON.stringify(customerLog(record))
    expect(text).not.toContain('心情不好')
    expect(text).toContain('保养方法')
    expect(verify(customerCopy(record).events, record.heads)).toEqual([])
    expect(recordHash(customerCopy(record))).toBe(recordHash(record))
  })
})

describe('append', () => {
  test('never throws, whatever it is given, and never changes the record it was given', () => {
    const anything = fc.anything({ withBigInt: false, withNullPrototype: true })
    const nearly = fc.oneof(
      someFact,
      fc.record({
        type: fc.constantFrom('signed', 'visit-opened', 'line-withdrawn', '__proto__', 'constructor'),
        payload: anything,
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(nearly, anything), { maxLength: 12 }), anything, (given, oddStamp) => {
        let record = start()
        for (const [i, odd] of given.entries()) {
          const before = record
          const frozen = JSON.stringify(before.events)
          const answer = append(
            record,
            odd as Fact,
            i % 5 === 4 ? (oddStamp as ReturnType<typeof stamp>) : stamp('tablet', i),
          )
          expect(JSON.stringify(before.events)).toBe(frozen)
          if (isRefusal(answer)) {
            expect(answer.say['zh-CN']).toBeTruthy()
            expect(answer.say.en).toBeTruthy()
          } else record = answer.record
        }
        expect(verify(record.events, record.heads)).toEqual([])
      }),
    )
  })

  test('wants the visit opened first, and once', () => {
    const early = append(
      newRecord(visit),
      { type: 'arrived', payload: { time: '2026-11-20T09:00:00+08:00' } },
      stamp('tablet', 1),
    )
    expect(early).toMatchObject({ refused: 'not-opened' })
    expect(append(start(), opened, stamp('tablet', 1))).toMatchObject({ refused: 'opened-twice' })
  })

  test('names the field that is wrong', () => {
    const answer = append(start(), { type: 'arrived', payload: { time: 'about nine' } }, stamp('tablet', 1))
    expect(answer).toMatchObject({ refused: 'invalid', where: 'time' })
  })

  test('takes back a line, but only one that is there', () => {
    const record = build([
      {
        type: 'work-done',
        payload: { line: uuid(3), kind: 'software', what: '重装驱动', dataOperation: null, scope: 'ticket' },
      },
    ])
    expect(add(record, { type: 'line-withdrawn', payload: { line: uuid(3) } }).state.work).toEqual([])
    expect(
      append(record, { type: 'line-withdrawn', payload: { line: uuid(4) } }, stamp('tablet', 9)),
    ).toMatchObject({ refused: 'no-such-line' })
  })
})

function damage(events: readonly Event[], i: number, how: string): Event[] {
  const event = events[i] as OpenEvent
  if (how === 'alter') return events.with(i, { ...event, at: '2027-01-01T00:00:00+08:00' })
  if (how === 'drop') return events.toSpliced(i, 1)
  if (how === 'double') return events.toSpliced(i, 0, event)
  return events.with(i, events[i + 1] as Event).with(i + 1, event)
}

function flip(value: unknown): unknown {
  if (typeof value === 'number') return value + 50
  if (typeof value === 'string') return value === 'customer' ? 'internal' : `${value}x`
  if (value === null) return { offBy: 1, within: 1 }
  if (Array.isArray(value)) return [...value, { lane: 'x', n: 1, hash: `sha256:${'0'.repeat(64)}` }]
  return { ...(value as object), extra: 1 }
}
