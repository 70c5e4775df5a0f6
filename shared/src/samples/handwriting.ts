import { sha256 } from '../field/index.ts'
import type { Strokes } from '../record/index.ts'

type Point = Strokes[number][number]

/**
 * Strokes as a hand would draw a name of some letters: the same name in the same mood gives the same strokes.
 * It isn't anybody's handwriting; it is made of chance drawn from a hash.
 */
export function handwriting(name: string, mood = 0): Strokes {
  const chance = chances(`${name}/${mood}`)
  const letters = Math.min(4, Math.max(2, [...name].length))
  const width = 800 / letters
  let time = 0
  const strokes: Point[][] = []
  for (let letter = 0; letter < letters; letter++) {
    const count = 3 + Math.floor(chance() * 4)
    for (let k = 0; k < count; k++) {
      const box = { left: 100 + letter * width, width: width * 0.85 }
      const [a, b, c] = [spot(box, chance), spot(box, chance), spot(box, chance)]
      strokes.push(curve(a, b, c, time, chance))
      time += 180 + Math.round(chance() * 120)
    }
  }
  return strokes as unknown as Strokes
}

function spot({ left, width }: { left: number; width: number }, chance: () => number) {
  return { x: left + chance() * width, y: 120 + chance() * 260 }
}

function curve(
  a: { x: number; y: number },
  b: { x: number; y: number },
  c: { x: number; y: number },
  start: number,
  chance: () => number,
): Point[] {
  return Array.from({ length: 13 }, (_, i): Point => {
    const t = i / 12
    const bend = (p: 'x' | 'y') => (1 - t) ** 2 * a[p] + 2 * t * (1 - t) * b[p] + t ** 2 * c[p]
    const pressure = 350 + Math.sin(Math.PI * t) * 300 + chance() * 60
    return [Math.round(bend('x')), Math.round(bend('y')), start + i * 11, Math.round(pressure)]
  })
}

/** Numbers from 0 to 1 that follow from a seed. */
function chances(seed: string): () => number {
  let state = Number.parseInt(sha256(seed).slice(-7), 16)
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
