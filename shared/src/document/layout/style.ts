import { a4 } from '../page.ts'

/** Measures of the printed form, in points. */
export const style = {
  left: 42.5,
  width: a4.width - 85,
  top: 38,
  /** Where the text of a page ends and the room of the footer begins. */
  bottom: a4.height - 52,
  text: 9,
  label: 8.5,
  leading: 13,
  padX: 5,
  padY: 3.4,
  hairline: 0.5,
} as const

/** Where in a line of this height a text of this size has its baseline: Chinese letters stand in the middle. */
export function baseline(size: number, leading: number): number {
  return (leading - size) / 2 + size * 0.87
}
