import { type Fonts, facesOf, type Page, toSvg } from '@countersign/shared/document'
import type { Lang } from '@countersign/shared/text'
import { browserFont } from './browser-font.ts'

interface Supplies {
  readonly fonts: Fonts
  /** The base font, whole, as it was opened. */
  readonly baseFont: Uint8Array
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly lang: Lang
}

/**
 * A page as an SVG picture that brings its own glyphs and photos: it looks on every device as it will on paper,
 * rare characters too. A photo that isn't on this device is left white; the PDF refuses to be made without it.
 */
export function pictureOf(page: Page, supplies: Supplies): string {
  const svg = toSvg(page, { imageUrl: (photo) => dataUrl('image/jpeg', supplies.photos.get(photo)) })
  const faces = cutFonts(page, supplies).map(
    ({ font, codePoints }) =>
      `@font-face{font-family:'Noto Sans SC';src:url(${dataUrl('font/ttf', font)});unicode-range:${rangeOf(codePoints)}}`,
  )
  return svg.replace(/(?=<\/svg>$)/, `<style>${faces.join('')}</style>`)
}

/**
 * The fonts of a page, each cut down to the code points it shows there. The slices lack the tables that only
 * browsers want, so all take them from the base font.
 */
function cutFonts(page: Page, { fonts, baseFont, lang }: Supplies) {
  return [...facesOf(fonts, [page], lang)].map(([face, codePoints]) => ({
    font: browserFont(face.cut(codePoints), baseFont),
    codePoints: [...codePoints],
  }))
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
