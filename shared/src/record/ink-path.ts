import type { Strokes } from './events/sign.ts'

/** The pad that strokes are drawn on, however large it is on the screen. */
export const inkBox = { width: 1000, height: 500 } as const

/** How far two points of the drawing are apart at least: paper shows nothing finer. */
const grain = 3

/**
 * Draws strokes as SVG path data: whole numbers in `inkBox`, to be stroked about 7 units wide with round
 * caps and joins. The same strokes always give the same path. Each stroke is a smooth curve through the
 * middles between its points; a dot is a line one unit long; what was drawn outside the pad is laid on its edge.
 */
export function inkPath(strokes: Strokes): string {
  return strokes.map(strokePath).join('')
}

type Stroke = Strokes[number]

interface Dot {
  readonly x: number
  readonly y: number
}

function strokePath(stroke: Stroke): string {
  const points = thin(stroke.map(onPad))
  const [first, second, ...rest] = points
  if (!first) return ''
  const start = `M${first.x} ${first.y}`
  if (!second) return `${start}l1 0`

  let path = start
  let pen = first
  const move = (command: string, ...to: Dot[]) => {
    path += command + to.map(({ x, y }) => `${x - pen.x} ${y - pen.y}`).join(' ')
    pen = to.at(-1) ?? pen
  }
  let bend = second
  move('l', middle(first, second))
  for (const next of rest) {
    move('q', bend, middle(bend, next))
    bend = next
  }
  move('l', bend)
  return path
}

function onPad([x, y]: Stroke[number]): Dot {
  return { x: clamp(x, inkBox.width), y: clamp(y, inkBox.height) }
}

/** Leaves out points too near to the one before, but never the last: the stroke ends where it ended. */
function thin(points: readonly Dot[]): Dot[] {
  const kept: Dot[] = []
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1)
    const apart = before ? Math.hypot(point.x - before.x, point.y - before.y) : Number.POSITIVE_INFINITY
    if (apart >= grain || (index === points.length - 1 && apart > 0)) kept.push(point)
  }
  return kept
}

function middle(a: Dot, b: Dot): Dot {
  return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) }
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)))
}
