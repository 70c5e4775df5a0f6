import encodeQr from 'qr'
import type { Content } from '../content.ts'
import type { Op } from '../page.ts'
import { type Measure, wrap } from '../wrap.ts'
import type { Piece } from './piece.ts'
import { textOp } from './row.ts'
import { baseline, style } from './style.ts'

/** What stands around the content of each page. */
export type Chrome = {
  /** Text of the code beside the title; none on a blank form. */
  readonly code: string
  /** Versions of standard, schema and layout. */
  readonly versions: string
  /** The hash of the record, in words. */
  readonly hash: string
  readonly pageOf: (page: number, pages: number) => string
}

const codeSide = 60
const titleSize = 20

/** The head of the first page: organisation, title, numbers, and the code that names record and hash. */
export function titleBlock(content: Content, { code }: Chrome, measure: Measure): Piece {
  const { left, width } = style
  const organisation = wrap(content.organisation, { size: 10.5, width: width - 2 * codeSide - 24, measure })
  const references = content.references.map(({ label, value }) => ({
    label,
    lines: wrap(value, {
      size: style.text,
      width: (width - 24) / 2 - measure(label, style.label) - 10,
      measure,
    }),
  }))
  const titleTop = organisation.length * 15 + 5
  const referencesTop = titleTop + titleSize + 17
  const height = referencesTop + Math.max(...references.map(({ lines }) => lines.length)) * style.leading + 5
  const centre = (words: string, size: number) => left + (width - measure(words, size)) / 2
  return {
    height,
    draw: (y) => [
      ...organisation.flatMap((line, index) =>
        textOp(line, { x: centre(line, 10.5), y: y + 11 + index * 15, size: 10.5, tone: 'soft' }, measure),
      ),
      ...textOp(
        content.title,
        {
          x: centre(content.title, titleSize),
          y: y + titleTop + titleSize * 0.9,
          size: titleSize,
          tone: 'ink',
          bold: true,
        },
        measure,
      ),
      ...references.flatMap(({ label, lines }, index) => {
        const x = left + index * ((width - 24) / 2 + 24)
        const first = y + referencesTop + baseline(style.text, style.leading)
        return [
          ...textOp(label, { x, y: first, size: style.label, tone: 'soft' }, measure),
          ...lines.flatMap((line, at) =>
            textOp(
              line,
              {
                x: x + measure(label, style.label) + 8,
                y: first + at * style.leading,
                size: style.text,
                tone: 'ink',
              },
              measure,
            ),
          ),
        ]
      }),
      ...(code === '' ? [] : [codeOp(code, left + width - codeSide, y - 4)]),
      { op: 'rect', x: left, y: y + height, width, height: 1.4, fill: 'accent' },
    ],
  }
}

/** The line at the head of every further page. */
export function runningHead(content: Content, measure: Measure): readonly Op[] {
  const { left, width, top } = style
  const number = content.references.map(({ label, value }) => `${label} ${value}`)[0] ?? ''
  const shown = wrap(number, { size: 8, width: width * 0.6, measure })[0] ?? ''
  return [
    ...textOp(content.title, { x: left, y: top + 4, size: 8, tone: 'soft' }, measure),
    ...textOp(shown, { x: left + width - measure(shown, 8), y: top + 4, size: 8, tone: 'soft' }, measure),
    {
      op: 'line',
      x1: left,
      y1: top + 10,
      x2: left + width,
      y2: top + 10,
      thickness: style.hairline,
      tone: 'hairline',
    },
  ]
}

export const runningHeadHeight = 22

export function footer(
  { versions, hash, pageOf }: Chrome,
  { page, pages }: { readonly page: number; readonly pages: number },
  measure: Measure,
): readonly Op[] {
  const { left, width, bottom } = style
  const y = bottom + 12
  const count = pageOf(page, pages)
  return [
    { op: 'line', x1: left, y1: y, x2: left + width, y2: y, thickness: style.hairline, tone: 'hairline' },
    ...textOp(versions, { x: left, y: y + 11, size: 7, tone: 'soft' }, measure),
    ...textOp(hash, { x: left, y: y + 20, size: 6, tone: 'soft' }, measure),
    ...textOp(count, { x: left + width - measure(count, 8), y: y + 12, size: 8, tone: 'ink' }, measure),
  ]
}

/** A QR code (ISO/IEC 18004) as one filled path, its dark modules joined line by line. */
function codeOp(text: string, x: number, y: number): Op {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: 1 })
  const runs = rows.flatMap((modules, at) =>
    [
      ...modules
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map((run) => `M${run.index} ${at}h${run[0].length}v1h-${run[0].length}Z`),
  )
  return { op: 'path', x, y, scale: codeSide / rows.length, data: runs.join(''), fill: 'ink' }
}
