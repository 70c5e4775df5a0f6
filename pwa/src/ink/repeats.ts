import type { Stroke, Strokes } from './strokes.ts'

/**
 * A signature's shape without its place, size and speed: x and y in turn of points at even steps along the ink, in
 * thousandths of their mean distance from their middle. Whole numbers, so that it is small to keep.
 */
export type Sketch = readonly number[]

const points = 160
/** How far along the ink the nearest point is looked for: jitter makes the way longer here and there. */
const reach = 8
/**
 * Thousandths of a signature's mean radius. Copies with jitter stay well under it; a hand that writes its name again is
 * beyond it: repeats.test.ts has the figures.
 */
const nearest = 24

/** Whether one drawing is a copy of the other: moved, made larger, drawn at another speed, or with a little jitter. */
export function repeats(a: Strokes, b: Strokes): boolean {
  return isRepeat(sketchOf(a), sketchOf(b))
}

/** The same of drawings of which only the sketches are there. */
export function isRepeat(a: Sketch, b: Sketch): boolean {
  // A look at a few points tells most signatures apart; there may be thousands.
  return oneWay(a, b, 16) < 3 * nearest && distanceOf(a, b) < nearest
}

/** How far half of one drawing's points are from the other at most, in thousandths of their mean radius. */
export function distanceOf(a: Sketch, b: Sketch): number {
  return Math.max(oneWay(a, b), oneWay(b, a))
}

/** What is kept of a signature to know a copy of it by. */
export function sketchOf(strokes: Strokes): Sketch {
  const along = evenly(strokes)
  const middle = { x: mean(along.map(({ x }) => x)), y: mean(along.map(({ y }) => y)) }
  const moved = along.map(({ x, y }): Spot => ({ x: x - middle.x, y: y - middle.y }))
  const radius = mean(moved.map(({ x, y }) => Math.hypot(x, y))) || 1
  return moved.flatMap(({ x, y }) => [Math.round((1000 * x) / radius), Math.round((1000 * y) / radius)])
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Spots at even steps along the ink; the ways of the lifted pen don't count. */
function evenly(strokes: Strokes): readonly Spot[] {
  const ways = strokes.flatMap((stroke) => waysAlong(smooth(smooth(spotsOf(stroke)))))
  const step = ways.reduce((sum, { length }) => sum + length, 0) / (points - 1)
  const spots: Spot[] = []
  let passed = 0
  for (const { from, to, length } of ways) {
    while (spots.length < points && spots.length * step <= passed + length) {
      const part = length > 0 ? (spots.length * step - passed) / length : 0
      spots.push({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
    }
    passed += length
  }
  const last = ways.at(-1)?.to ?? { x: 0, y: 0 }
  // Rounding may leave out the very last step.
  while (spots.length < points) spots.push(last)
  return spots
}

function spotsOf(stroke: Stroke): readonly Spot[] {
  return stroke.map(([x, y]) => ({ x, y }))
}

/** Each spot moved towards its neighbours: jitter goes, the line stays. */
function smooth(spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot, i): Spot => {
    const [before, after] = [spots[i - 1], spots[i + 1]]
    if (!before || !after) return spot
    return { x: (before.x + 2 * spot.x + after.x) / 4, y: (before.y + 2 * spot.y + after.y) / 4 }
  })
}

function waysAlong(spots: readonly Spot[]): readonly { from: Spot; to: Spot; length: number }[] {
  return spots.slice(1).map((to, i) => {
    const from = spots[i] ?? to
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
  })
}

/** Half of the points lie nearer to the other's ink than this: where strokes meet, a few always lie apart. */
function oneWay(from: Sketch, to: Sketch, step = 1): number {
  const apart = Array.from({ length: points / step }, (_, at) => {
    const i = at * step
    const pieces = Array.from({ length: 2 * reach }, (_, k) => i + k - reach)
    return Math.min(...pieces.map((j) => apartFrom(spotAt(from, i), spotAt(to, j), spotAt(to, j + 1))))
  })
  return apart.sort((one, other) => one - other)[apart.length >> 1] ?? 0
}

/** From a spot to the straight piece between two others. */
function apartFrom({ x, y }: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const part = square > 0 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square)) : 0
  return Math.hypot(x - a.x - part * dx, y - a.y - part * dy)
}

/** A spot of a sketch; before the first and after the last, those. */
function spotAt(sketch: Sketch, index: number): Spot {
  const at = 2 * Math.min(points - 1, Math.max(0, index))
  return { x: sketch[at] ?? 0, y: sketch[at + 1] ?? 0 }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
}
