import { describe, expect, test } from 'vitest'
import { recordOf } from '../record/index.ts'
import { evaluate, statementFor } from '../rules/index.ts'
import { standard } from '../standard/index.ts'
import { samples } from './index.ts'

const sampleNamed = (name: string) => {
  const sample = samples.find((one) => one.name === name)
  if (!sample) throw new Error(`no sample ${name}`)
  return sample.record()
}

/** What there was to do after each fact of a visit, one after another. */
function wayThrough(name: string): readonly string[] {
  const { events } = sampleNamed(name)
  const steps = events.map((event, i) => {
    const at = 'at' in event ? event.at : ''
    return evaluate(standard, recordOf(events.slice(0, i + 1)), at).next?.id ?? 'nothing'
  })
  return steps.filter((step, i) => step !== steps[i - 1])
}

describe('what to do now', () => {
  test('leads through a routine visit, one thing after another', () => {
    const way =
      'call book check-booking think-ahead kit depart arrive tidy-up meet introduce ask-to-begin before-beginning begin diagnose work end-work verify clean-up sign-completion leave nothing'
    expect(wayThrough('printer-jam').join(' ')).toBe(way)
  })

  test('asks for signature 1 as soon as data work is planned, and not otherwise', () => {
    expect(wayThrough('till-disk-replaced')).toContain('sign-data-safety')
    expect(wayThrough('printer-jam')).not.toContain('sign-data-safety')
  })

  test('is the handover where all is done but the signatures', () => {
    const record = sampleNamed('unsigned')
    expect(evaluate(standard, record, '2026-11-20T11:40:00+08:00').next?.id).toBe('sign-completion')
  })

  test('knows every step of the standard from some visit', () => {
    const met = new Set(['printer-jam', 'till-disk-replaced'].flatMap(wayThrough))
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
