import type { Choice } from '../content.ts'
import type { Op, Tone } from '../page.ts'
import type { Measure } from '../wrap.ts'
import { wrap } from '../wrap.ts'
import type { Piece } from './piece.ts'
import { baseline, style } from './style.ts'

/** A part of a line: words, or a tick box. */
export type Part =
  | { readonly x: number; readonly words: string }
  | { readonly x: number; readonly ticked: boolean }
export type Line = readonly Part[]

/** A cell of a row: where it is, and its lines of text. */
export type Cell = {
  readonly x: number
  readonly width: number
  readonly lines: readonly Line[]
  readonly size: number
  readonly tone: Tone
  readonly shaded?: boolean
  readonly align?: 'end'
}

export type RowOptions = { readonly measure: Measure; readonly leastHeight?: number }

/** A row of cells with hairlines around each. A row too high for its page is cut between lines. */
export function row(cells: readonly Cell[], { measure, leastHeight = 0 }: RowOptions): Piece {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const height = Math.max(leastHeight, lines * style.leading + 2 * style.padY)
  return {
    height,
    draw: (y) => [
      ...cells.filter((cell) => cell.shaded).map((cell) => shade(cell, y, height)),
      frame(cells, y, height),
      ...cells.flatMap((cell) => drawCell(cell, y, measure)),
    ],
    ...(lines >= longRow && { cut: cutBetweenLines }),
  }

  function cutBetweenLines(room: number): readonly [Piece, Piece] | undefined {
    const fitting = Math.floor((room - 2 * style.padY) / style.leading)
    if (fitting < 2 || fitting >= lines) return undefined
    const part = (from: number, to?: number) =>
      row(
        cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) })),
        { measure },
      )
    return [part(0, fitting), part(fitting)]
  }
}

// A row of fewer lines looks better whole on the next page.
const longRow = 8

/** Words broken into the lines of a cell. */
export function wordLines(words: string, width: number, size: number, measure: Measure): readonly Line[] {
  return wrap(words, { size, width: width - 2 * style.padX, measure }).map((line) => [{ x: 0, words: line }])
}

/** Tick boxes with their words, as many in a line as fit. */
export function choiceLines(
  choices: readonly Choice[],
  width: number,
  size: number,
  measure: Measure,
): readonly Line[] {
  const room = width - 2 * style.padX
  const lines: Part[][] = [[]]
  let x = 0
  for (const { words, ticked } of choices) {
    const [first = '', ...more] = wrap(words, { size, width: room - wordsAfterBox, measure })
    const wide = wordsAfterBox + measure(first, size)
    if (x > 0 && (x + wide > room || more.length > 0)) {
      lines.push([])
      x = 0
    }
    lines.at(-1)?.push({ x, ticked }, { x: x + wordsAfterBox, words: first })
    for (const line of more) lines.push([{ x: wordsAfterBox, words: line }])
    x = more.length > 0 ? room : x + wide + betweenChoices
  }
  return lines
}

const boxSide = 7.5
const wordsAfterBox = boxSide + 3.5
const betweenChoices = 13

/** A tick box with its lower left corner on the baseline. */
function tickBox(x: number, y: number, ticked: boolean): readonly Op[] {
  const box: Op = {
    op: 'rect',
    x,
    y: y - boxSide + 0.7,
    width: boxSide,
    height: boxSide,
    stroke: ticked ? 'ink' : 'soft',
    thickness: 0.6,
  }
  const tick: Op = {
    op: 'path',
    x,
    y: y - boxSide + 0.7,
    scale: boxSide / 10,
    data: 'M2 5.2L4.4 7.8L8.4 2.4',
    stroke: 'ink',
    thickness: 1.2,
  }
  return ticked ? [box, tick] : [box]
}

/** A text as an operation; `y` is its baseline. */
export function textOp(
  words: string,
  place: {
    readonly x: number
    readonly y: number
    readonly size: number
    readonly tone: Tone
    readonly bold?: boolean
  },
  measure: Measure,
): readonly Op[] {
  if (words.trim() === '') return []
  return [{ op: 'text', text: words, width: measure(words, place.size), ...place }]
}

function drawCell(cell: Cell, top: number, measure: Measure): readonly Op[] {
  return cell.lines.flatMap((line, index) => {
    const y = top + style.padY + index * style.leading + baseline(cell.size, style.leading)
    return line.flatMap((part) => {
      const x = cell.x + style.padX + part.x
      if ('ticked' in part) return tickBox(x, y, part.ticked)
      const end = cell.x + cell.width - style.padX - measure(part.words, cell.size)
      return textOp(
        part.words,
        { x: cell.align === 'end' ? end : x, y, size: cell.size, tone: cell.tone },
        measure,
      )
    })
  })
}

function shade(cell: Cell, y: number, height: number): Op {
  return { op: 'rect', x: cell.x, y, width: cell.width, height, fill: 'shade' }
}

function frame(cells: readonly Cell[], y: number, height: number): Op {
  const edges = [0, ...cells.map((cell) => cell.x + cell.width - style.left)].map((x) => Number(x.toFixed(2)))
  const across = `M0 0H${edges.at(-1)}M0 ${height}H${edges.at(-1)}`
  const down = edges.map((x) => `M${x} 0V${height}`).join('')
  return {
    op: 'path',
    x: style.left,
    y,
    scale: 1,
    data: across + down,
    stroke: 'hairline',
    thickness: style.hairline,
  }
}
