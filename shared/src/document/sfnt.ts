/** What is read of a TrueType font: enough to measure text and to describe the font in a PDF. */
export type Sfnt = {
  readonly bytes: Uint8Array
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  /** x min, y min, x max, y max in font units */
  readonly box: readonly [number, number, number, number]
  /** 0 when the font has no glyph for it */
  glyphOf(codePoint: number): number
  /** in font units */
  advanceOf(glyph: number): number
}

/** Not a TrueType font with the tables we need. */
export class FontNotReadable extends Error {
  override name = 'FontNotReadable'
}

/** Reads head, hhea, hmtx and cmap (formats 4 and 12, OpenType 1.9) without copying the font. */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  const start = (tag: string) => {
    const table = tables.find((table) => table.tag === tag)
    if (!table) throw new FontNotReadable(`the font has no ${tag.trim()} table`)
    return table.offset
  }
  const head = start('head')
  const hhea = start('hhea')
  const hmtx = start('hmtx')
  const widths = view.getUint16(hhea + 34)
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    box: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    glyphOf: readCmap(view, start('cmap')),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)),
  }
}

/** The same font with only the named tables, as ISO 32000-1 9.9 asks of an embedded CIDFontType2. */
export function keepTables(bytes: Uint8Array, tags: readonly string[]): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = tablesOf(view).filter(({ tag }) => tags.includes(tag))
  const header = 12 + 16 * kept.length
  const out = new Uint8Array(kept.reduce((sum, { length }) => sum + padded(length), header))
  const written = new DataView(out.buffer)
  const power = Math.floor(Math.log2(kept.length))
  written.setUint32(0, 0x10000)
  written.setUint16(4, kept.length)
  written.setUint16(6, 16 << power)
  written.setUint16(8, power)
  written.setUint16(10, 16 * kept.length - (16 << power))
  let at = header
  for (const [index, { entry, offset, length }] of kept.entries()) {
    out.set(bytes.subarray(entry, entry + 16), 12 + 16 * index)
    written.setUint32(12 + 16 * index + 8, at)
    out.set(bytes.subarray(offset, offset + length), at)
    at += padded(length)
  }
  return out
}

type Table = {
  readonly tag: string
  readonly entry: number
  readonly offset: number
  readonly length: number
}

function tablesOf(view: DataView): readonly Table[] {
  if (view.byteLength < 12 || view.getUint32(0) !== 0x10000) throw new FontNotReadable('not a TrueType font')
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)))
    return { tag, entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) }
  })
}

const padded = (length: number) => (length + 3) & ~3

function readCmap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + 8 * index + 4)
  })
  const full = subtables.find((at) => view.getUint16(at) === 12)
  if (full !== undefined) return (codePoint) => findInGroups(view, full, codePoint)
  const basic = subtables.find((at) => view.getUint16(at) === 4)
  if (basic !== undefined) return (codePoint) => findInSegments(view, basic, codePoint)
  throw new FontNotReadable('the font has no cmap of format 4 or 12')
}

function findInGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0
  let high = view.getUint32(table + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = table + 16 + 12 * middle
    if (codePoint < view.getUint32(group)) high = middle - 1
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
  }
  return 0
}

function findInSegments(view: DataView, table: number, codePoint: number): number {
  const doubled = view.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + doubled + 2
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > view.getUint16(ends + at)) continue
    const start = view.getUint16(starts + at)
    if (codePoint < start) return 0
    const delta = view.getUint16(starts + doubled + at)
    const range = view.getUint16(starts + 2 * doubled + at)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(starts + 2 * doubled + at + range + 2 * (codePoint - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
