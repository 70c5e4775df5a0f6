import { type Fonts, type Page, toSvg } from '@countersign/shared/document'
import type { Lang } from '@countersign/shared/text'
import { browserFont } from './browser-font.ts'

interface Supplies {
  readonly fonts: Fonts
  /** The whole fonts by id, as they were opened. */
  readonly wholeFonts: ReadonlyMap<string, Uint8Array>
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly lang: Lang
}

/**
 * A page as an SVG picture that brings its own glyphs and photos: it looks on every device as it will on paper,
 * rare characters too. A photo that isn't on this device is left white; the PDF refuses to be made without it.
 */
export function pictureOf(page: Page, supplies: Supplies): string {
  const svg = toSvg(page, { imageUrl: (photo) => dataUrl('image/jpeg', supplies.photos.get(photo)) })
  const faces = facesOf(page, supplies).map(
    ({ font, codePoints }) =>
      `@font-face{font-family:'Noto Sans SC';src:url(${dataUrl('font/ttf', font)});unicode-range:${rangeOf(codePoints)}}`,
  )
  return svg.replace(/(?=<\/svg>$)/, `<style>${faces.join('')}</style>`)
}

/** The fonts of a page, each cut down to the code points it shows there. */
function facesOf(page: Page, { fonts, wholeFonts, lang }: Supplies) {
  const byFace = new Map<Face, number[]>()
  for (const character of charactersOf(page)) {
    const face = fonts.find(character, lang === 'en')?.face
    if (face) byFace.set(face, [...(byFace.get(face) ?? []), character.codePointAt(0) ?? 0])
  }
  return [...byFace].flatMap(([face, codePoints]) => {
    const whole = wholeFonts.get(face.id)
    return whole ? [{ font: browserFont(face.cut(codePoints), whole), codePoints }] : []
  })
}

type Face = NonNullable<ReturnType<Fonts['find']>>['face']

function charactersOf(page: Page): ReadonlySet<string> {
  return new Set(page.ops.map((op) => (op.op === 'text' ? op.text : '')).join(''))
}

function rangeOf(codePoints: readonly number[]): string {
  return codePoints.map((codePoint) => `U+${codePoint.toString(16)}`).join(',')
}

const white = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='
const slab = 0x8000

function dataUrl(type: string, bytes: Uint8Array | undefined): string {
  if (!bytes) return white
  let binary = ''
  // Spreading a whole photo into arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += slab)
    binary += String.fromCharCode(...bytes.subarray(at, at + slab))
  return `data:${type};base64,${btoa(binary)}`
}
