import { describe, expect, test } from 'vitest'
import { isEnoughInk, pathLength } from './enough-ink.ts'
import { type InkPoint, lastedUntil, type Strokes, toInk, toPixels } from './strokes.ts'
import { untouched, whoseTouch } from './whose-touch.ts'

const line = (from: number, to: number, ms: number): InkPoint[] =>
  Array.from({ length: 21 }, (_, i): InkPoint => [from + ((to - from) * i) / 20, 250, (ms * i) / 20, 500])

describe('units', () => {
  test('a point is the same on a small pad and on a large one', () => {
    const small = toInk({ x: 100, y: 50, time: 5300, pressure: 0.5 }, 400, 5000)
    const large = toInk({ x: 300, y: 150, time: 5300, pressure: 0.5 }, 1200, 5000)
    expect(small).toEqual([250, 125, 300, 500])
    expect(large).toEqual(small)
  })

  test('drawing strokes at any size and reading them back alters nothing', () => {
    for (const width of [333, 358, 640, 1203.5])
      for (const point of line(13, 987, 500).map(([x, y, t, p]): InkPoint => [Math.round(x), y, t, p]))
        expect(toInk(toPixels(point, width), width, 0)).toEqual(point)
  })

  test('what a device reports wildly stays within what the record can hold', () => {
    expect(toInk({ x: 1e9, y: -1e9, time: 0, pressure: 3 }, 100, 50)).toEqual([10_000, -10_000, 0, 1000])
  })

  test('a signature lasts until its last point', () => {
    expect(lastedUntil([line(0, 10, 200), line(0, 10, 900)])).toBe(900)
    expect(lastedUntil([])).toBe(0)
  })
})

describe('a signature', () => {
  test('is long enough and took a moment', () => {
    expect(isEnoughInk([line(100, 500, 600)])).toBe(true)
  })
  test('is not a dot, however long it was held', () => {
    expect(isEnoughInk([[[500, 250, 0, 500]]])).toBe(false)
    expect(isEnoughInk([line(500, 503, 4000)])).toBe(false)
  })
  test('is not a slip of the hand, however far it went', () => {
    expect(isEnoughInk([line(0, 1000, 60)])).toBe(false)
  })
  test('is not many dots far from each other: only ink counts, not the way between', () => {
    const dots: Strokes = [0, 1, 2, 3, 4].map((i) => [[i * 200, 250, i * 400, 500]])
    expect(pathLength(dots)).toBe(0)
    expect(isEnoughInk(dots)).toBe(false)
  })
  test('is not nothing', () => {
    expect(isEnoughInk([])).toBe(false)
  })
})

describe('pointers', () => {
  const touch = { id: 1, kind: 'touch', at: 10_000 }
  const drawing = (kind: string) => ({ ...untouched, drawing: { id: 9, kind } })

  test('one finger draws, a second waits outside', () => {
    expect(whoseTouch(untouched, touch)).toBe('draws')
    expect(whoseTouch(drawing('touch'), touch)).toBe('stays-out')
  })
  test('a palm stays out while the pen draws, and for a while after', () => {
    expect(whoseTouch(drawing('pen'), touch)).toBe('stays-out')
    expect(whoseTouch({ drawing: null, penSeen: 9000 }, touch)).toBe('stays-out')
  })
  test('long after the pen was laid down a finger may draw again', () => {
    expect(whoseTouch({ drawing: null, penSeen: 5000 }, touch)).toBe('draws')
  })
  test('the pen takes over from a palm that was there first', () => {
    expect(whoseTouch(drawing('touch'), { ...touch, kind: 'pen' })).toBe('takes-over')
  })
  test('a mouse does not disturb a pen', () => {
    expect(whoseTouch(drawing('pen'), { ...touch, kind: 'mouse' })).toBe('stays-out')
  })
})
