import { type Op, type Page, tones } from './page.ts'

/**
 * The page as an SVG picture, for looking at what will be printed. Texts are stretched to their printed width,
 * so that another font of the reader's machine moves nothing. `imageUrl` gives where a photo can be loaded from.
 */
export function toSvg(page: Page, { imageUrl }: { readonly imageUrl: (photo: string) => string }): string {
  const size = `width="${page.width}" height="${page.height}" viewBox="0 0 ${page.width} ${page.height}"`
  const drawn = page.ops.map((op) => draw(op, imageUrl)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">
<rect width="100%" height="100%" fill="#ffffff"/>
<g font-family="'Noto Sans SC', sans-serif" stroke-linecap="round" stroke-linejoin="round">
${drawn}
</g>
</svg>`
}

function draw(op: Op, imageUrl: (photo: string) => string): string {
  switch (op.op) {
    case 'text': {
      const place = `x="${n(op.x)}" y="${n(op.y)}" font-size="${n(op.size)}" fill="${tones[op.tone]}"`
      const bold = op.bold ? ` stroke="${tones[op.tone]}" stroke-width="${n(op.size * boldness)}"` : ''
      const pinned = op.width > 0 ? ` textLength="${n(op.width)}" lengthAdjust="spacingAndGlyphs"` : ''
      return `<text xml:space="preserve" ${place}${bold}${pinned}>${xmlEscaped(op.text)}</text>`
    }
    case 'line':
      return `<path d="M${n(op.x1)} ${n(op.y1)}L${n(op.x2)} ${n(op.y2)}" ${paint({ stroke: op.tone, thickness: op.thickness })}/>`
    case 'rect':
      return `<rect x="${n(op.x)}" y="${n(op.y)}" width="${n(op.width)}" height="${n(op.height)}" ${paint(op)}/>`
    case 'path': {
      const moved = `transform="translate(${n(op.x)} ${n(op.y)}) scale(${op.scale})"`
      return `<path d="${xmlEscaped(op.data)}" ${moved} vector-effect="non-scaling-stroke" ${paint(op)}/>`
    }
    case 'image': {
      const place = `x="${n(op.x)}" y="${n(op.y)}" width="${n(op.width)}" height="${n(op.height)}"`
      return `<image ${place} href="${xmlEscaped(imageUrl(op.photo))}"/>`
    }
  }
}

/** How much wider than drawn the strokes of a bold letter are, per point of size: there is one font file only. */
export const boldness = 0.032

type Paint = Pick<Extract<Op, { op: 'path' }>, 'fill' | 'stroke' | 'thickness'>

function paint({ fill, stroke, thickness = 1 }: Paint): string {
  const inside = fill ? tones[fill] : 'none'
  return stroke
    ? `fill="${inside}" stroke="${tones[stroke]}" stroke-width="${n(thickness)}"`
    : `fill="${inside}"`
}

const n = (value: number) => Math.round(value * 100) / 100

function xmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
