import { isRefusal } from '@countersign/shared/field'
import { type Fact, isSignature, recordOf, type Record as ServiceRecord } from '@countersign/shared/record'
import { admit } from '@countersign/shared/rules'
import { handwriting, samples } from '@countersign/shared/samples'
import { standard } from '@countersign/shared/standard'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { missingToSign } from './missing.ts'
import { questionOf } from './question.ts'
import { wantedForHandover, wayTo } from './readiness.ts'
import { dataPlanOf, summaryOf } from './service-summary.ts'
import { likelySigner, placesToSign, refusedFact, type Signer, signedFact } from './signing.ts'

const now = '2026-11-20T16:00:00+08:00'
const sight = { lang: 'zh-CN', openedAt: now, pages: 2, pagesSeen: 2 } as const
const strokes = handwriting('陈小雨')

describe('signing at the handover', () => {
  it('gives both signatures with one drawing where no data work was done', () => {
    const record = sample('unsigned')
    expect(placesToSign(record.state)).toEqual([1, 2])
    const signed = signAll(record)
    const [first, second] = [signed.state.places[1], signed.state.places[2]]
    expect(isSignature(first) && first.statement.id).toBe('no-data-operation')
    expect(isSignature(second) && second.statement.id).toBe('completion')
    expect(isSignature(second) && second.ink.strokes).toEqual(strokes)
    expect(placesToSign(signed.state)).toEqual([])
  })

  it('makes the second signature cover the first', () => {
    const record = signAll(sample('unsigned'))
    const second = record.state.places[2]
    const first = record.events.at(-2)
    expect(isSignature(second) && second.covers[0]?.n).toBe(first?.n)
  })

  it('asks only for place 2 where data safety was signed before the work', () => {
    const record = until('till-disk-replaced', ({ state }) => isSignature(state.places[2]))
    expect(placesToSign(record.state)).toEqual([2])
    expect(isSignature(signAll(record).state.places[2])).toBe(true)
  })

  it('records a refusal with the statement that was shown', () => {
    const record = sample('unsigned')
    const fact = refusedFact(record, 2, { reason: ' 还没修好 ', person: '陈小雨', sight })
    const refused = told(record, fact).state.places[2]
    expect(refused && 'reason' in refused && refused.reason).toBe('还没修好')
    expect(refused?.statement.id).toBe('completion')
  })
})

describe('data safety', () => {
  it('is signed for the plan as it stands', () => {
    const record = until('till-disk-replaced', ({ state }) => state.places[1] !== null)
    const signed = told(record, signedFact(record, 1, { signer: likelySigner(record.state), strokes, sight }))
    const place = signed.state.places[1]
    expect(isSignature(place) && place.about).toBe(record.state.dataWork?.event)
    expect(isSignature(place) && place.statement.id).toBe('data-safety')
  })

  it('is the owner’s to sign, unless they named somebody for just that', () => {
    const { state } = sample('notebook-os-reinstall-secret-data')
    expect(likelySigner(state, [1])).toMatchObject({ relation: 'customer' })
    const { consents } = sample('delegated-signature').state
    expect(likelySigner({ ...state, consents }, [1])).toMatchObject({ name: '方圆', relation: 'colleague' })
    const completion = consents.filter((one) => one.consent === 'delegated-signing')
    expect(likelySigner({ ...state, consents: completion }, [1])).toMatchObject({ relation: 'customer' })
    expect(likelySigner({ ...state, consents: completion })).toMatchObject({ name: '方圆' })
  })

  it('shows operations, data and back-up', () => {
    const record = sample('notebook-os-reinstall-secret-data')
    const labels = dataPlanOf(record.state).map(({ label }) => label.en)
    expect(labels).toEqual(['What will be done', 'Data at risk', 'Back-up', 'Kept on', 'Secret data'])
  })
})

describe('before the customer gets the tablet', () => {
  it('nothing is wanted of a visit that is done', () => {
    expect(wantedForHandover(standard, sample('unsigned'), now)).toEqual([])
  })

  it('each thing missing is named once, with the way there', () => {
    const record = until('printer-jam', ({ state }) => state.workEnded !== null)
    const wanted = wantedForHandover(standard, record, now)
    const items = wanted.map(({ item }) => item.id)
    expect(items).toContain('F1.1')
    expect(new Set(items).size).toBe(items.length)
    expect(wanted.map((one) => wayTo('v', one))).toContain('/visits/v/confirm')
  })

  it('data safety that was never signed is asked for on its own page', () => {
    const whole = sample('till-disk-replaced')
    const { places, ...rest } = whole.state
    const record = { ...whole, state: { ...rest, places: { ...places, 1: null, 2: null } } }
    const ways = wantedForHandover(standard, record, now).map((one) => wayTo('v', one))
    expect(ways).toEqual(['/visits/v/sign-data-safety'])
  })
})

describe('what is missing', () => {
  const signer: Signer = { name: '陈小雨', relation: 'customer', identified: 'told' }

  it('is a name, then a drawing, then nothing', () => {
    expect(missingToSign({ ...signer, name: ' ' }, strokes)[0]?.say.en).toContain('who signs')
    expect(missingToSign(signer, [])[0]?.say.en).toContain('in the box')
    expect(missingToSign(signer, [[[1, 1, 0, 0]]])[0]?.say.en).toContain('whole name')
    expect(missingToSign(signer, strokes)).toEqual([])
  })

  it('is the customer’s own hand, where the drawing is a copy', () => {
    expect(missingToSign(signer, strokes, { isCopy: true })[0]?.say.en).toContain('same drawing')
  })

  it('is a name still being typed', () => {
    expect(missingToSign({ ...signer, typed: 'chen' }, strokes)[0]?.say.en).toContain('not finished')
  })
})

describe('a question', () => {
  it('says what exactly it is about', () => {
    const question = questionOf(standard, 'change-settings', '打印机默认纸张')
    expect(question?.words['zh-CN']).toContain('打印机默认纸张')
    expect(questionOf(standard, 'touch-device', '')?.isAboutSomething).toBe(false)
  })

  it('that the standard does not ask is none', () => {
    expect(questionOf(standard, 'anything-else', '')).toBeUndefined()
  })
})

it('the summary of every sample that came to signing says what was done and how it came out', () => {
  for (const { name, record } of samples) {
    if (!record().state.outcome) continue
    const labels = summaryOf(record().state).map(({ label }) => label['zh-CN'])
    expect(labels, name).toContain('做了什么')
    expect(labels, name).toContain('结果')
  }
})

function sample(name: string): ServiceRecord {
  const found = samples.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.record()
}

/** A sample as it was just before something came to hold. */
function until(name: string, holds: (record: ServiceRecord) => boolean): ServiceRecord {
  const { events, visit } = sample(name)
  for (let n = events.length; n > 0; n--) {
    const record = recordOf(events.slice(0, n))
    if (!holds(record)) return record
  }
  throw new Error(`${name} ${visit} always holds`)
}

function signAll(record: ServiceRecord): ServiceRecord {
  const signer = likelySigner(record.state)
  return placesToSign(record.state).reduce(
    (now, place) => told(now, signedFact(now, place, { signer, strokes, sight })),
    record,
  )
}

function told(record: ServiceRecord, fact: Fact): ServiceRecord {
  const lane = record.heads[0]?.lane ?? 'tablet'
  const by = { role: 'engineer', id: 'E1', name: '—' } as const
  const stamp = { id: v7(), lane, at: now, clock: null, by, salt: () => '0'.repeat(22) }
  const answer = admit(standard, record, fact, stamp)
  if (isRefusal(answer)) throw new Error(answer.say.en)
  return answer.record
}
