import { describe, expect, test } from 'vitest'
import { type FigureOptions, figuresOf } from './figures.ts'
import { visitNamed as visit } from './summary.testing.ts'
import type { Pace, Summary } from './summary.ts'

// A Friday.
const at = (time: string) => Date.parse(`2026-11-20T${time}:00`)
const options: FigureOptions = { engineer: 'E017', span: 'week', now: at('18:00'), contactWithin: 30 }
const figures = (all: readonly Summary[], more: Partial<FigureOptions> = {}) =>
  figuresOf(all, { ...options, ...more })
const paced = (pace: Partial<Pace>) => visit('one', { pace })
const both = { 1: 'signed', 2: 'signed' } as const

describe('which visits count', () => {
  const all = [
    visit('today'),
    visit('monday', { appointment: '2026-11-16T09:00:00' }),
    visit('sunday before', { appointment: '2026-11-15T09:00:00' }),
    visit('the first', { appointment: null, opened: '2026-11-01T00:00:00' }),
    visit('last month', { appointment: '2026-10-31T23:00:00' }),
    visit('tomorrow', { appointment: '2026-11-21T09:00:00' }),
    visit('of a colleague', { engineer: { number: 'E018', name: '王芳' } }),
  ]

  test('one’s own, from Monday or the first of the month until today', () => {
    expect(figures(all).visits).toBe(2)
    expect(figures(all, { span: 'month' }).visits).toBe(4)
  })

  test('none is no figure', () => {
    const none = figures([])
    expect(none).toMatchObject({ visits: 0, onTime: { met: 0, of: 0 }, opinions: { average: null, of: 0 } })
  })
})

describe('on time', () => {
  test.each([
    ['early', '09:20', { met: 1, of: 1 }],
    ['to the minute', '09:30', { met: 1, of: 1 }],
    ['a minute late', '09:31', { met: 0, of: 1 }],
  ])('%s', (_, arrived, expected) => {
    expect(figures([paced({ agreed: at('09:30'), arrived: at(arrived) })]).onTime).toEqual(expected)
  })

  test('counts only who arrived where a time was agreed', () => {
    expect(figures([paced({ agreed: at('09:30') }), paced({ arrived: at('09:30') })]).onTime.of).toBe(0)
  })
})

describe('contacted in time', () => {
  test('is the first call within half an hour of the dispatch', () => {
    const { contacted } = figures([
      paced({ issued: at('08:00'), contacted: at('08:30') }),
      paced({ issued: at('08:00'), contacted: at('08:31') }),
      paced({ issued: at('08:00') }),
      paced({ issued: at('17:45') }),
    ])
    expect(contacted).toEqual({ met: 1, of: 3 })
  })
})

describe('called back in time', () => {
  test('is within two and a half hours of the advice; what isn’t due yet doesn’t count', () => {
    const { calledBack } = figures([
      paced({ advised: at('10:00'), calledBack: at('12:10') }),
      paced({ advised: at('10:00'), calledBack: at('13:00') }),
      paced({ advised: at('10:00') }),
      paced({ advised: at('17:00') }),
      paced({}),
    ])
    expect(calledBack).toEqual({ met: 1, of: 3 })
  })
})

describe('of the finished visits', () => {
  const all = [
    visit('full', { over: true, done: true, places: both, rating: 5 }),
    visit('refused', { over: true, done: true, places: { 1: 'signed', 2: 'refused' } }),
    visit('fair', { over: true, done: true, places: both, rating: 4 }),
    visit('open', { places: both, rating: 1 }),
    visit('solved by phone', { over: true, done: true, ended: 'solved-by-phone' }),
  ]

  test('both signatures, and opinions with their average', () => {
    expect(figures(all)).toMatchObject({
      signed: { met: 2, of: 3 },
      opinions: { met: 2, of: 3, average: 4.5 },
      open: { met: 1, of: 5 },
    })
  })
})
