import { handwriting } from '@countersign/shared/samples'
import { describe, expect, test } from 'vitest'
import { distanceOf, repeats, sketchOf } from './repeats.ts'
import type { InkPoint, Strokes } from './strokes.ts'

const names = ['王芳', '陈秀英', '张伟', '李', '欧阳娜娜', '丁一', 'Ann']
const seeds = [1, 2, 3, 4, 5, 6]

/*
 * Distances measured here, in thousandths of the mean radius, least and most of 42 pairs. The limit is 24.
 *
 *   the same strokes elsewhere, half as large     1 to 3
 *   with jitter of 4 units (0.4 % of the pad)     4 to 15
 *   written again by a very steady hand          32 to 94
 *   the same name in another mood               171 to 675
 */
describe('a copy', () => {
  test('is the very same strokes', () => {
    expect(areCopies((strokes) => strokes)).toBe(true)
  })
  test('is the same elsewhere, in another size, at another speed', () => {
    expect(mostOf((strokes) => moved(strokes, { scale: 0.5, x: 90, y: -20, slower: 3 }))).toBeLessThan(24)
    expect(mostOf((strokes) => moved(strokes, { scale: 1.2, x: -70, y: 15, slower: 0.4 }))).toBeLessThan(24)
  })
  test('is the same with a little jitter', () => {
    expect(mostOf((strokes, seed) => jittered(strokes, 4, seed))).toBeLessThan(24)
    expect(areCopies((strokes, seed) => jittered(strokes, 4, seed))).toBe(true)
  })
  test('is the same with a pen lifted once more on the way', () => {
    expect(mostOf(([first = [], ...rest]) => [first.slice(0, 7), first.slice(6), ...rest])).toBeLessThan(24)
  })
})

describe('a name written again', () => {
  test('is no copy, in whatever mood', () => {
    expect(leastOf((_, seed, name) => handwriting(name, seed))).toBeGreaterThan(150)
  })
  test('is no copy, however steady the hand', () => {
    expect(leastOf((strokes, seed) => writtenAgain(strokes, seed))).toBeGreaterThan(24)
  })
})

test('another name is no copy', () => {
  expect(repeats(handwriting('王芳'), handwriting('王方'))).toBe(false)
})

test('what is hardly a drawing can be compared as well', () => {
  const dot: Strokes = [[[500, 250, 0, 500]]]
  expect(repeats(dot, dot)).toBe(true)
  expect(repeats(dot, handwriting('王芳'))).toBe(false)
})

type Other = (strokes: Strokes, seed: number, name: string) => Strokes

const pairs = (other: Other) =>
  names.flatMap((name) =>
    seeds.map((seed) => {
      const strokes = handwriting(name)
      return [strokes, other(strokes, seed, name)] as const
    }),
  )
const distances = (other: Other) => pairs(other).map(([a, b]) => distanceOf(sketchOf(a), sketchOf(b)))
const areCopies = (other: Other) => pairs(other).every(([a, b]) => repeats(a, b))
const mostOf = (other: Other) => Math.max(...distances(other))
const leastOf = (other: Other) => Math.min(...distances(other))

function moved(
  strokes: Strokes,
  { scale, x, y, slower }: { scale: number; x: number; y: number; slower: number },
): Strokes {
  return eachPoint(strokes, ([px, py, time, pressure]) => [
    px * scale + x,
    py * scale + y,
    time * slower,
    pressure,
  ])
}

function jittered(strokes: Strokes, most: number, seed: number): Strokes {
  const chance = chances(seed)
  const jitter = () => (chance() * 2 - 1) * most
  return eachPoint(strokes, ([x, y, time, pressure]) => [x + jitter(), y + jitter(), time, pressure])
}

/** Each stroke begins a little elsewhere, and has a little other size, slant and bend. */
function writtenAgain(strokes: Strokes, seed: number): Strokes {
  const chance = chances(seed * 991)
  const spread = 0.1
  const some = () => Math.sqrt(-2 * Math.log(chance() + 1e-9)) * Math.cos(2 * Math.PI * chance()) * spread
  return strokes.map((stroke) => {
    const [[left, top] = [0, 0]] = stroke
    const begins = { x: some() * 150, y: some() * 150 }
    const size = { x: 1 + some(), y: 1 + some() }
    const [slant, bend] = [some(), some() * 80]
    return stroke.map(([x, y, time, pressure], i): InkPoint => {
      const belly = 4 * (i / (stroke.length - 1)) * (1 - i / (stroke.length - 1)) * bend
      return whole([
        left + begins.x + (x - left) * size.x + (y - top) * slant + belly,
        top + begins.y + (y - top) * size.y - belly,
        time,
        pressure,
      ])
    })
  })
}

function eachPoint(strokes: Strokes, to: (point: InkPoint) => InkPoint): Strokes {
  return strokes.map((stroke) => stroke.map((point) => whole(to(point))))
}

function whole([x, y, time, pressure]: InkPoint): InkPoint {
  return [Math.round(x), Math.round(y), Math.round(time), pressure]
}

/** Numbers from 0 to 1 that follow from a seed. */
function chances(seed: number): () => number {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  for (let n = 0; n < 5; n++) next()
  return next
}
