import { describe, expect, test } from 'vitest'
import { evaluate, statementFor } from '../rules/index.ts'
import { standard } from '../standard/index.ts'
import { samples } from './index.ts'
import { wayOf, ways } from './ways.testing.ts'

const sampleNamed = (name: string) => {
  const sample = samples.find((one) => one.name === name)
  if (!sample) throw new Error(`no sample ${name}`)
  return sample.record()
}

describe('what to do now', () => {
  test.each(Object.entries(ways))('leads through %s, one thing after another', (_, way) => {
    expect(wayOf(way, standard)).toBe(way.way)
  })

  test('is the handover where all is done but the signatures', () => {
    const record = sampleNamed('unsigned')
    expect(evaluate(standard, record, '2026-11-20T11:40:00+08:00').next?.id).toBe('sign-completion')
  })

  test('knows every step of the standard from some visit', () => {
    const met = new Set(Object.values(ways).flatMap(({ way }) => way.split(' ')))
    expect(standard.steps.map((step) => step.id).filter((id) => !met.has(id))).toEqual([])
  })
})

describe('the statement at place 1', () => {
  test.each([
    ['printer-jam', 'no-data-operation'],
    ['till-disk-replaced', 'data-safety'],
    ['notebook-os-reinstall-secret-data', 'data-safety-secret'],
  ])('of %s is %s', (name, id) => {
    expect(statementFor(standard, sampleNamed(name), 1).id).toBe(id)
  })
})
