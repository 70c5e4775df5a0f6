import type { Block } from '../content.ts'
import type { Measure } from '../wrap.ts'
import { roomToWrite } from './fields.ts'
import type { Piece } from './piece.ts'
import { type Cell, row, wordLines } from './row.ts'
import { style } from './style.ts'

type Table = Extract<Block, { block: 'table' }>

/** A table whose head stands again on every page it runs over to. */
export function tableRows({ columns, rows }: Table, measure: Measure): readonly Piece[] {
  const unit = style.width / columns.reduce((sum, column) => sum + column.share, 0)
  const cells = (texts: readonly string[], look: Pick<Cell, 'size' | 'tone' | 'shaded'>): readonly Cell[] => {
    let x: number = style.left
    return columns.map((column, index) => {
      const width = unit * column.share
      const cell: Cell = {
        x,
        width,
        lines: wordLines(texts[index] ?? '', width, look.size, measure),
        ...(column.align && { align: column.align }),
        ...look,
      }
      x += width
      return cell
    })
  }
  const titles = columns.map((column) => column.title)
  const head = row(cells(titles, { size: style.label, tone: 'soft', shaded: true }), { measure })
  const body = rows.map((texts) => {
    const leastHeight = texts.every((text) => text === '') ? roomToWrite : 0
    return withHead(row(cells(texts, { size: style.text, tone: 'ink' }), { measure, leastHeight }), head)
  })
  const { height, draw } = head
  return [{ height, draw, keepWithNext: true }, ...body]
}

function withHead(piece: Piece, head: Piece): Piece {
  const { cut } = piece
  const cutWithHead = (room: number) => {
    const parts = cut?.(room)
    return parts && ([parts[0], withHead(parts[1], head)] as const)
  }
  return { ...piece, headAgain: head, ...(cut && { cut: cutWithHead }) }
}
