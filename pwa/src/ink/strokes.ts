import type { Strokes } from '@countersign/shared/record'

export type { Strokes }
export type Stroke = Strokes[number]
export type InkPoint = Stroke[number]

/**
 * The pad is always a box of 1000 × 500 units, however large it is on the screen. Strokes are kept in
 * these units, so turning or resizing the tablet only changes how large they are drawn, never what is kept.
 */
export const pad = { width: 1000, height: 500 } as const

interface Sample {
  /** Pixels from the pad's upper left corner. */
  readonly x: number
  readonly y: number
  /** Milliseconds, on any clock that goes on through the signature. */
  readonly time: number
  /** 0 to 1; 0 where the screen can't tell. */
  readonly pressure: number
}

/**
 * One sample of the screen in pad units: `[x, y, ms since the first touch, pressure in thousandths]`.
 *
 * @param padWidth the pad's width in pixels at that very moment
 * @param began when the first touch was, on the clock of `time`
 */
export function toInk({ x, y, time, pressure }: Sample, padWidth: number, began: number): InkPoint {
  const unit = pad.width / padWidth
  return [
    within(x * unit, -10_000, 10_000),
    within(y * unit, -10_000, 10_000),
    within(time - began, 0, 86_400_000),
    within(pressure * 1000, 0, 1000),
  ]
}

/** The same point in pixels of a pad that is `padWidth` pixels wide. */
export function toPixels([x, y, time, pressure]: InkPoint, padWidth: number): Sample {
  const pixel = padWidth / pad.width
  return { x: x * pixel, y: y * pixel, time, pressure: pressure / 1000 }
}

/** When the pen last left the pad, in ms since the first touch. */
export function lastedUntil(strokes: Strokes): number {
  return Math.max(0, ...strokes.map((stroke) => stroke.at(-1)?.[2] ?? 0))
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)))
}
