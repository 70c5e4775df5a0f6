/** One step of a path in absolute coordinates, as PDF knows it. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly points: readonly [number, number] }
  | { readonly to: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly to: 'close' }

const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }

/** Reads SVG path data with the commands M L H V C Q Z, absolute or relative. Anything else is an error. */
export function readSvgPath(data: string): readonly PathStep[] {
  const steps: PathStep[] = []
  let x = 0
  let y = 0
  let start: readonly [number, number] = [0, 0]
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number)
    const command = letter.toUpperCase()
    const count = argumentCount[command]
    if (count === undefined || (count > 0 && (numbers.length === 0 || numbers.length % count !== 0))) {
      throw new SyntaxError(`not a path this document can draw: ${letter}${rest}`)
    }
    if (command === 'Z') {
      steps.push({ to: 'close' })
      ;[x, y] = start
      continue
    }
    for (let at = 0; at < numbers.length; at += count) {
      const [dx, dy] = letter === command ? [0, 0] : [x, y]
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(at, at + count)
      const [fromX, fromY] = [x, y]
      if (command === 'H') x = a + dx
      else if (command === 'V') y = a + dy
      else if (command === 'C') [x, y] = [e + dx, f + dy]
      else if (command === 'Q') [x, y] = [c + dx, d + dy]
      else [x, y] = [a + dx, b + dy]
      if (command === 'C') steps.push({ to: 'curve', points: [a + dx, b + dy, c + dx, d + dy, x, y] })
      else if (command === 'Q') steps.push(raised(fromX, fromY, a + dx, b + dy, x, y))
      else if (command === 'M' && at === 0) {
        start = [x, y]
        steps.push({ to: 'move', points: [x, y] })
      } else steps.push({ to: 'line', points: [x, y] })
    }
  }
  return steps
}

/** A quadratic curve as the cubic one that draws the same line. */
function raised(x0: number, y0: number, cx: number, cy: number, x: number, y: number): PathStep {
  const third = (from: number, control: number) => from + ((control - from) * 2) / 3
  return { to: 'curve', points: [third(x0, cx), third(y0, cy), third(x, cx), third(y, cy), x, y] }
}
