/**
 * The cut font made fit for a browser, which wants tables that paper has no use for (OpenType 1.9, `OS/2`, `name`
 * and `post` are required): they are taken from the whole font, `post` without its glyph names.
 */
export function browserFont(cut: Uint8Array, whole: Uint8Array): Uint8Array {
  const source = tablesOf(whole)
  const added = ['OS/2', 'name'].flatMap((tag) => source.filter((table) => table.tag === tag))
  const post = source.filter(({ tag }) => tag === 'post').map(withoutNames)
  return sfnt(cut.subarray(0, 4), [...tablesOf(cut), ...added, ...post])
}

interface Table {
  readonly tag: string
  readonly checksum: number
  readonly bytes: Uint8Array
}

const recordBytes = 16
const headerBytes = 12

function tablesOf(font: Uint8Array): readonly Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = headerBytes + i * recordBytes
    const tag = String.fromCharCode(...font.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    return {
      tag,
      checksum: view.getUint32(at + 4),
      bytes: font.subarray(start, start + view.getUint32(at + 12)),
    }
  })
}

/** `post` version 3: the same header, and no names. */
function withoutNames({ tag, checksum, bytes }: Table): Table {
  const header = bytes.slice(0, 32)
  new DataView(header.buffer).setUint32(0, 0x00030000)
  return { tag, checksum, bytes: header }
}

function sfnt(version: Uint8Array, tables: readonly Table[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
  const start = headerBytes + sorted.length * recordBytes
  const font = new Uint8Array(sorted.reduce((sum, { bytes }) => sum + padded(bytes.length), start))
  const view = new DataView(font.buffer)
  const power = Math.floor(Math.log2(sorted.length))
  font.set(version)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (sorted.length - 2 ** power))
  let next = start
  for (const [i, { tag, checksum, bytes }] of sorted.entries()) {
    const at = headerBytes + i * recordBytes
    for (let k = 0; k < 4; k++) view.setUint8(at + k, tag.charCodeAt(k))
    view.setUint32(at + 4, checksum)
    view.setUint32(at + 8, next)
    view.setUint32(at + 12, bytes.length)
    font.set(bytes, next)
    next += padded(bytes.length)
  }
  return font
}

function padded(length: number): number {
  return (length + 3) & ~3
}
