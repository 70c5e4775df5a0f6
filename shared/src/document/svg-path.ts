/** One step of a path in absolute coordinates, as PDF knows it. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly points: readonly [number, number] }
  | { readonly to: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly to: 'close' }

const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }

/** Reads SVG path data with the commands M L H V C Q Z, absolute or relative. Anything else is an error. */
export function readSvgPath(data: string): readonly PathStep[] {
  const steps: PathStep[] = []
  const tokens = data.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? []
  let x = 0
  let y = 0
  let start: readonly [number, number] = [0, 0]
  let at = 0
  while (at < tokens.length) {
    const letter = tokens[at++] ?? ''
    const command = letter.toUpperCase()
    const count = argumentCount[command]
    if (count === undefined) throw new NotAPath(letter)
    if (count === 0) {
      steps.push({ to: 'close' })
      ;[x, y] = start
      continue
    }
    const first = at
    do {
      const [dx, dy] = letter === command ? [0, 0] : [x, y]
      const next = () => {
        const value = Number(tokens[at++])
        if (Number.isNaN(value)) throw new NotAPath(letter)
        return value
      }
      if (command === 'H') x = next() + dx
      else if (command === 'V') y = next() + dy
      else if (command === 'C') {
        const points = [next() + dx, next() + dy, next() + dx, next() + dy, next() + dx, next() + dy] as const
        ;[, , , , x, y] = points
        steps.push({ to: 'curve', points })
        continue
      } else if (command === 'Q') {
        const [cx, cy, toX, toY] = [next() + dx, next() + dy, next() + dx, next() + dy]
        steps.push(raised(x, y, cx, cy, toX, toY))
        ;[x, y] = [toX, toY]
        continue
      } else [x, y] = [next() + dx, next() + dy]
      const opens = command === 'M' && at === first + 2
      if (opens) start = [x, y]
      steps.push({ to: opens ? 'move' : 'line', points: [x, y] })
    } while (at < tokens.length && !/[a-zA-Z]/.test(tokens[at] ?? ''))
  }
  return steps
}

/** The data is no path that the document can draw. */
export class NotAPath extends Error {
  override name = 'NotAPath'
  constructor(command: string) {
    super(`a path has a command that can't be drawn: ${command}`)
  }
}

/** A quadratic curve as the cubic one that draws the same line. */
function raised(x0: number, y0: number, cx: number, cy: number, x: number, y: number): PathStep {
  const third = (from: number, control: number) => from + ((control - from) * 2) / 3
  return { to: 'curve', points: [third(x0, cx), third(y0, cy), third(x, cx), third(y, cy), x, y] }
}
