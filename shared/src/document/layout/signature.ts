import type { Ink, SignatureBox } from '../content.ts'
import type { Op } from '../page.ts'
import { readSvgPath } from '../svg-path.ts'
import { type Measure, wrap } from '../wrap.ts'
import type { Piece } from './piece.ts'
import { row, textOp, wordLines } from './row.ts'
import { baseline, style } from './style.ts'

const titleHeight = 20
const statementSize = 9.5
const statementLeading = 15
const lineHeight = 15.5
const inkWidth = 190
const sealWidth = 104
const leastWriting = 72
const sealPhotoHeight = 118
const longStatement = 24
/** Of a stroke, in the units of the drawing. */
const penWidth = 7

/**
 * A place to sign: its title and how it stands, the words signed, who signed, the ink. Never cut by a page's end.
 * Only a statement of extraordinary length goes before the box, in a row that may be cut.
 */
export function signaturePieces(box: SignatureBox, measure: Measure): readonly Piece[] {
  const statement =
    box.statement === ''
      ? []
      : wrap(box.statement, { size: statementSize, width: style.width - 4 * style.padX, measure })
  if (statement.length <= longStatement) return [boxPiece(box, statement, measure)]
  const cell = {
    x: style.left,
    width: style.width,
    lines: wordLines(box.statement, style.width, style.text, measure),
    size: style.text,
    tone: 'ink',
  } as const
  return [{ ...row([cell], { measure }), keepWithNext: true }, boxPiece(box, [], measure)]
}

function boxPiece(box: SignatureBox, statement: readonly string[], measure: Measure): Piece {
  const { left, width, padX } = style
  const signing = box.seal ? inkWidth : inkWidth + 30
  const fieldsWidth = width - signing - (box.seal ? sealWidth : 0)
  const labelWidth = Math.max(...box.fields.map(({ label }) => measure(label, style.label))) + 10
  const fields = box.fields.map(({ label, value }) => ({
    label,
    lines: wrap(typeof value === 'string' ? value : '', {
      size: style.text,
      width: fieldsWidth - labelWidth - 3 * padX,
      measure,
    }),
  }))
  const fieldsHeight = fields.reduce(
    (sum, { lines }) => sum + lineHeight + (lines.length - 1) * style.leading,
    8,
  )
  const statementHeight = statement.length > 0 ? statement.length * statementLeading + 10 : 0
  const writing = Math.max(box.seal?.photo ? sealPhotoHeight : leastWriting, fieldsHeight)
  const height = titleHeight + statementHeight + writing
  const quiet = box.stands === 'superseded'
  return {
    height,
    gap: 6,
    draw: (y) => {
      const writingTop = y + titleHeight + statementHeight
      const inkLeft = left + fieldsWidth
      return [
        { op: 'rect', x: left, y, width, height: titleHeight, fill: 'shade' },
        ...textOp(
          box.title,
          { x: left + 2 * padX, y: y + 13.6, size: 9.5, tone: 'ink', bold: true },
          measure,
        ),
        ...verdictOps(box, y, measure),
        ...statement.flatMap((line, index) =>
          textOp(
            line,
            {
              x: left + 2 * padX,
              y: y + titleHeight + 5 + index * statementLeading + baseline(statementSize, statementLeading),
              size: statementSize,
              tone: quiet ? 'soft' : 'ink',
            },
            measure,
          ),
        ),
        ...fieldOps(fields, { x: left + 2 * padX, y: writingTop + 4, labelWidth }, measure),
        ...inkOps(box, { x: inkLeft, y: writingTop, width: signing, height: writing }, measure),
        ...sealOps(
          box,
          { x: left + width - sealWidth, y: writingTop, width: sealWidth, height: writing },
          measure,
        ),
        {
          op: 'path',
          x: left,
          y,
          scale: 1,
          data: `M0 ${titleHeight}H${width}M0 ${titleHeight + statementHeight}H${width}`,
          stroke: 'hairline',
          thickness: style.hairline,
        },
        { op: 'rect', x: left, y, width, height, stroke: quiet ? 'hairline' : 'ink', thickness: 0.8 },
      ]
    },
  }
}

function verdictOps(box: SignatureBox, y: number, measure: Measure): readonly Op[] {
  const tone = box.stands === 'signed' ? 'accent' : box.stands === 'superseded' ? 'soft' : 'warning'
  const x = style.left + style.width - 2 * style.padX - measure(box.verdict, 9)
  return textOp(box.verdict, { x, y: y + 13.4, size: 9, tone, bold: true }, measure)
}

function fieldOps(
  fields: readonly { readonly label: string; readonly lines: readonly string[] }[],
  at: { readonly x: number; readonly y: number; readonly labelWidth: number },
  measure: Measure,
): readonly Op[] {
  let y = at.y
  return fields.flatMap(({ label, lines }) => {
    const first = y + baseline(style.text, lineHeight)
    y += lineHeight + (lines.length - 1) * style.leading
    return [
      ...textOp(label, { x: at.x, y: first, size: style.label, tone: 'soft' }, measure),
      ...lines.flatMap((line, index) =>
        textOp(
          line,
          { x: at.x + at.labelWidth, y: first + index * style.leading, size: style.text, tone: 'ink' },
          measure,
        ),
      ),
    ]
  })
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function inkOps(box: SignatureBox, area: Area, measure: Measure): readonly Op[] {
  const bottom = area.y + area.height - 14
  const line = {
    op: 'line',
    x1: area.x + measure(box.inkLabel, style.label) + 6,
    y1: bottom,
    x2: area.x + area.width - 12,
    y2: bottom,
    thickness: style.hairline,
    tone: 'soft',
  } as const
  const label = textOp(box.inkLabel, { x: area.x, y: bottom - 1, size: style.label, tone: 'soft' }, measure)
  const room = { x: line.x1 + 2, y: area.y + 5, width: line.x2 - line.x1 - 4, height: area.height - 17 }
  if (!box.ink) {
    const x = room.x + (room.width - measure(box.verdict, 11)) / 2
    return [line, ...label, ...textOp(box.verdict, { x, y: bottom - 16, size: 11, tone: 'warning' }, measure)]
  }
  return [line, ...label, fitInk(box.ink, room)]
}

/** The drawing in its area. Ink that left its own box is drawn smaller, never over other words. */
function fitInk({ data, height }: Ink, area: Area): Op {
  const points = readSvgPath(data).flatMap((step) => (step.to === 'close' ? [] : step.points))
  const xs = points.filter((_, at) => at % 2 === 0)
  const ys = points.filter((_, at) => at % 2 === 1)
  const least = (values: readonly number[], start: number) => values.reduce((a, b) => Math.min(a, b), start)
  const most = (values: readonly number[], start: number) => values.reduce((a, b) => Math.max(a, b), start)
  const [x0, y0, x1, y1] = [least(xs, 0), least(ys, 0), most(xs, 1000), most(ys, height)]
  const scale = Math.min(area.width / (x1 - x0), area.height / (y1 - y0))
  return {
    op: 'path',
    x: area.x + (area.width - (x1 - x0) * scale) / 2 - x0 * scale,
    y: area.y + (area.height - (y1 - y0) * scale) / 2 - y0 * scale,
    scale,
    data,
    stroke: 'pen',
    thickness: penWidth * scale,
  }
}

/** The place for the seal of the customer's unit, or the photo of it. */
function sealOps({ seal }: SignatureBox, area: Area, measure: Measure): readonly Op[] {
  if (!seal) return []
  const labelLines = wrap(seal.label, { size: 8, width: area.width - 10, measure })
  const divider: Op = {
    op: 'line',
    x1: area.x,
    y1: area.y,
    x2: area.x,
    y2: area.y + area.height,
    thickness: style.hairline,
    tone: 'hairline',
  }
  const label = labelLines.flatMap((line, index) => {
    const y = area.y + area.height - 6 - (labelLines.length - 1 - index) * 10
    return textOp(
      line,
      { x: area.x + (area.width - measure(line, 8)) / 2, y, size: 8, tone: 'soft' },
      measure,
    )
  })
  if (!seal.photo) return [divider, ...label]
  const caption = wrap(seal.photo.caption, { size: 7, width: area.width - 8, measure }).filter(
    (line) => line !== '',
  )
  const room = area.height - 22 - caption.length * 9
  const scale = Math.min((area.width - 12) / seal.photo.width, room / seal.photo.height)
  const [wide, high] = [seal.photo.width * scale, seal.photo.height * scale]
  const captionTop = area.y + area.height - 17 - (caption.length - 1) * 9
  return [
    divider,
    {
      op: 'image',
      x: area.x + (area.width - wide) / 2,
      y: area.y + 5 + (room - high) / 2,
      width: wide,
      height: high,
      photo: seal.photo.photo,
    },
    ...caption.flatMap((line, index) => {
      const x = area.x + (area.width - measure(line, 7)) / 2
      return textOp(line, { x, y: captionTop + index * 9, size: 7, tone: 'soft' }, measure)
    }),
    ...label,
  ]
}
