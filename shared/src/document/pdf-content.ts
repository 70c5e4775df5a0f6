import type { Lang } from '../text/index.ts'
import { type Face, type Fonts, stretches } from './fonts.ts'
import { type Op, type Page, type Tone, tones } from './page.ts'
import type { PdfFont } from './pdf-fonts.ts'
import { boldness } from './svg.ts'
import { readSvgPath } from './svg-path.ts'

export type Resources = {
  readonly lang: Lang
  readonly fonts: Fonts
  readonly embedded: ReadonlyMap<Face, PdfFont>
  /** The name of a photo in the pages' resources. */
  readonly imageKey: (photo: string) => string
}

/** The content stream of a page (ISO 32000-1, 8 and 9): the page's operations in PDF's own words, origin at the bottom. */
export function contentOf(page: Page, resources: Resources): string {
  const lines = page.ops.map((op) => write(op, page.height, resources))
  return `1 J 1 j\n${lines.join('\n')}`
}

function write(op: Op, height: number, resources: Resources): string {
  switch (op.op) {
    case 'text':
      return writeText(op, height, resources)
    case 'line': {
      const from = `${n(op.x1)} ${n(height - op.y1)} m`
      return `${paint({ stroke: op.tone, thickness: op.thickness })}${from} ${n(op.x2)} ${n(height - op.y2)} l S`
    }
    case 'rect': {
      const place = `${n(op.x)} ${n(height - op.y - op.height)} ${n(op.width)} ${n(op.height)} re`
      return `${paint(op)}${place} ${paintOperator(op)}`
    }
    case 'path':
      return writePath(op, height)
    case 'image': {
      const place = `${n(op.width)} 0 0 ${n(op.height)} ${n(op.x)} ${n(height - op.y - op.height)} cm`
      return `q ${place} /${resources.imageKey(op.photo)} Do Q`
    }
  }
}

function writeText(
  op: Extract<Op, { op: 'text' }>,
  height: number,
  { fonts, embedded, lang }: Resources,
): string {
  const shown = stretches(fonts, op.text, lang).map(({ face, text }) => {
    const font = embedded.get(face)
    return font ? `/${font.key} ${n(op.size)} Tf ${show(font, text)}` : ''
  })
  const bold = op.bold ? `${color(op.tone, 'RG')} ${n(op.size * boldness)} w 2 Tr ` : ''
  const plain = op.bold ? ' 0 Tr' : ''
  return `BT ${color(op.tone, 'rg')} ${bold}${n(op.x)} ${n(height - op.y)} Td ${shown.join(' ')}${plain} ET`
}

/** Shows text. Where a reader would get another character back, the right one is said beside it (14.9.4). */
function show(font: PdfFont, text: string): string {
  const ambiguous = [...text].some((character) => font.readsBackAs(character) !== character)
  const shown = `<${font.encode(text)}> Tj`
  return ambiguous ? `/Span <</ActualText <feff${utf16(text)}>>> BDC ${shown} EMC` : shown
}

function writePath(op: Extract<Op, { op: 'path' }>, height: number): string {
  const x = (value: number) => n(op.x + value * op.scale)
  const y = (value: number) => n(height - op.y - value * op.scale)
  const steps = readSvgPath(op.data).map((step) => {
    if (step.to === 'close') return 'h'
    const points = step.points.map((value, at) => (at % 2 === 0 ? x(value) : y(value))).join(' ')
    return `${points} ${step.to === 'move' ? 'm' : step.to === 'line' ? 'l' : 'c'}`
  })
  return `${paint(op)}${steps.join(' ')} ${paintOperator(op)}`
}

type Paint = Pick<Extract<Op, { op: 'path' }>, 'fill' | 'stroke' | 'thickness'>

function paint({ fill, stroke, thickness = 1 }: Paint): string {
  return `${fill ? `${color(fill, 'rg')} ` : ''}${stroke ? `${color(stroke, 'RG')} ${n(thickness)} w ` : ''}`
}

function paintOperator({ fill, stroke }: Paint): string {
  return fill && stroke ? 'B' : fill ? 'f' : 'S'
}

function color(tone: Tone, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => (Number.parseInt(tones[tone].slice(at, at + 2), 16) / 255).toFixed(3))
  return `${parts.join(' ')} ${operator}`
}

/** Two digits of a point are finer than any printer. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}

function utf16(text: string): string {
  return text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
}
