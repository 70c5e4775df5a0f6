import type { Field, Fields } from '../content.ts'
import type { Measure } from '../wrap.ts'
import type { Piece } from './piece.ts'
import { type Cell, choiceLines, type Line, row, wordLines } from './row.ts'
import { style } from './style.ts'

/** Rows of labels and values. On a blank form every row is high enough to write in. */
export function fieldRows({ rows }: Fields, measure: Measure, labelWidth: number): readonly Piece[] {
  return rows.map((fields) => {
    const unsaid = fields.some(({ value }) => value === '')
    return row(cellsOf(fields, measure, labelWidth), { measure, leastHeight: unsaid ? roomToWrite : 0 })
  })
}

export const roomToWrite = 24

function cellsOf(fields: readonly Field[], measure: Measure, labelWidth: number): readonly Cell[] {
  const shares = fields.reduce((sum, field) => sum + (field.share ?? 1), 0)
  const unit = style.width / shares
  let x: number = style.left
  return fields.flatMap((field) => {
    const width = unit * (field.share ?? 1)
    const label: Cell = {
      x,
      width: labelWidth,
      lines: wordLines(field.label, labelWidth, style.label, measure),
      size: style.label,
      tone: 'soft',
      shaded: true,
    }
    const value: Cell = {
      x: x + labelWidth,
      width: width - labelWidth,
      lines: linesOf(field, width - labelWidth, measure),
      size: style.text,
      tone: 'ink',
    }
    x += width
    return [label, value]
  })
}

function linesOf({ value }: Field, width: number, measure: Measure): readonly Line[] {
  return typeof value === 'string'
    ? wordLines(value, width, style.text, measure)
    : choiceLines(value, width, style.text, measure)
}
