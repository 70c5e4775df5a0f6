import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib'
import { sha256 } from '../field/index.ts'
import type { Lang } from '../text/index.ts'
import { type Face, type Fonts, facesOf } from './fonts.ts'
import type { Page } from './page.ts'
import { keepTables, readSfnt } from './sfnt.ts'

/** A font as it stands in one PDF: only the glyphs that document needs. */
export type PdfFont = {
  /** Its name in the pages' resources. */
  readonly key: string
  readonly ref: PDFRef
  /** Writes characters as hexadecimal glyph numbers. */
  encode(text: string): string
  /** Two code points may share a glyph; of these the other one would be read back from the page. */
  readsBackAs(character: string): string
}

const tablesOfCidFont = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/** Cuts and embeds every font the pages use, as Type 0 fonts with CIDFontType2 (ISO 32000-1, 9.7.4, 9.7.6). */
export function embedFonts(
  context: PDFContext,
  fonts: Fonts,
  pages: readonly Page[],
  lang: Lang,
): ReadonlyMap<Face, PdfFont> {
  const embedded = [...facesOf(fonts, pages, lang)].map(([face, codePoints], index) => {
    const sorted = [...codePoints].sort((a, b) => a - b)
    return [face, embed(context, face, sorted, `F${index + 1}`)] as const
  })
  return new Map(embedded)
}

function embed(context: PDFContext, face: Face, codePoints: readonly number[], key: string): PdfFont {
  const sfnt = readSfnt(face.cut(codePoints))
  const glyphs = new Map<number, number>()
  for (const codePoint of codePoints) {
    const glyph = sfnt.glyphOf(codePoint)
    if (!glyphs.has(glyph)) glyphs.set(glyph, codePoint)
  }
  const scale = 1000 / sfnt.unitsPerEm
  const name = `${subsetTag(codePoints)}+${nameOf(face)}`
  const program = keepTables(sfnt.bytes, tablesOfCidFont)
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: sfnt.box.map((side) => Math.round(side * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(sfnt.ascent * scale),
      Descent: Math.round(sfnt.descent * scale),
      CapHeight: 733,
      StemV: 80,
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    }),
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.of('41646f6265'),
        Ordering: PDFHexString.of('4964656e74697479'),
        Supplement: 0,
      },
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
      DW: 1000,
      W: widths([...glyphs.keys()], (glyph) => Math.round(sfnt.advanceOf(glyph) * scale * 100) / 100),
    }),
  )
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
    }),
  )
  const glyphOf = (character: string) => sfnt.glyphOf(character.codePointAt(0) ?? 0)
  return {
    key,
    ref,
    encode: (text) => [...text].map((character) => hex(glyphOf(character), 4)).join(''),
    readsBackAs: (character) => String.fromCodePoint(glyphs.get(glyphOf(character)) ?? 0),
  }
}

/** Cut fonts don't bear the reserved names of the fonts they were cut from (OFL 1.1, 3). */
function nameOf({ id }: Face): string {
  return id === 'base' ? 'NotoSansSC-Regular' : `Countersign-${id.replace('hanamin/', 'Han')}`
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4), the same for the same glyphs. */
function subsetTag(codePoints: readonly number[]): string {
  const digits = sha256(codePoints.join(' ')).slice('sha256:'.length)
  return [0, 2, 4, 6, 8, 10]
    .map((at) => String.fromCharCode(65 + (Number.parseInt(digits.slice(at, at + 2), 16) % 26)))
    .join('')
}

/** The W array: only what differs from the default of a full square, neighbours in one list. */
function widths(glyphs: readonly number[], widthOf: (glyph: number) => number): (number | number[])[] {
  const array: (number | number[])[] = []
  let run: number[] = []
  let next = -1
  for (const glyph of [...glyphs].sort((a, b) => a - b)) {
    const width = widthOf(glyph)
    if (width === 1000) continue
    if (glyph !== next) {
      run = []
      array.push(glyph, run)
    }
    run.push(width)
    next = glyph + 1
  }
  return array
}

/** The CMap that gives text back to readers: from glyph numbers to UTF-16, beyond the first plane too. */
function toUnicode(glyphs: ReadonlyMap<number, number>): string {
  const lines = [...glyphs].map(([glyph, codePoint]) => {
    const units = [...String.fromCodePoint(codePoint).split('')].map((unit) => hex(unit.charCodeAt(0), 4))
    return `<${hex(glyph, 4)}> <${units.join('')}>`
  })
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
