import type { Stroke, Strokes } from './strokes.ts'

/** A fifth of the pad's width: the shortest surnames (丁, 卜) are longer in any hand. */
const leastLength = 200
/** Milliseconds from first touch to last: a slip of the hand is shorter. */
const leastTime = 250

/**
 * Whether this is a signature, and not a stray dot or a slip of the hand: enough path and enough time.
 * It says nothing about whose signature it is.
 */
export function isEnoughInk(strokes: Strokes): boolean {
  return pathLength(strokes) >= leastLength && timeSpan(strokes) >= leastTime
}

/** Length of everything drawn, in pad units. */
export function pathLength(strokes: Strokes): number {
  return strokes.reduce((sum, stroke) => sum + strokeLength(stroke), 0)
}

function strokeLength(stroke: Stroke): number {
  let length = 0
  let before = stroke[0]
  for (const point of stroke) {
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1])
    before = point
  }
  return length
}

function timeSpan(strokes: Strokes): number {
  const times = strokes.flat().map(([, , time]) => time)
  return times.length === 0
    ? 0
    : times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))
}
