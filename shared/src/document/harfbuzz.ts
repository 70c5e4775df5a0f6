/** The exports of harfbuzz's `harfbuzz-subset.wasm` that are used here: `instance.exports`, instantiated by the caller. */
export type HarfbuzzSubset = {
  readonly memory: { readonly buffer: ArrayBuffer }
  _initialize(): void
  malloc(size: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_set_clear(set: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

/** Cuts glyphs out of one font that stays loaded. */
export type Subsetter = (codePoints: Iterable<number>) => Uint8Array

/** The machine has no memory left for a font, or the font is broken. */
export class FontNotLoaded extends Error {
  override name = 'FontNotLoaded'
}

const writable = 2
const dropTables = 3
const layoutFeatures = 6
const noHinting = 0x1
const noLayoutClosure = 0x200

// A glyph is found by its code point and nothing else: shaping, naming and vertical tables are dead weight.
const unused =
  `GSUB GPOS GDEF BASE JSTF STAT DSIG VORG vhea vmtx gasp name OS/2 post meta MATH COLR CPAL kern`.split(' ')

let initialized: HarfbuzzSubset | undefined

/**
 * Loads a font into the memory of the wasm instance, where it stays: load each font once.
 * The subsetter gives a TrueType font with just the glyphs of these code points, and its cmap.
 */
export function loadFont(harfbuzz: HarfbuzzSubset, font: Uint8Array): Subsetter {
  if (initialized !== harfbuzz) harfbuzz._initialize()
  initialized = harfbuzz
  const face = openFace(harfbuzz, font)
  return (codePoints) => {
    const input = harfbuzz.hb_subset_input_create_or_fail()
    if (input === 0) throw new FontNotLoaded('no memory for a font subset')
    const unicodes = harfbuzz.hb_subset_input_unicode_set(input)
    for (const codePoint of codePoints) harfbuzz.hb_set_add(unicodes, codePoint)
    const dropped = harfbuzz.hb_subset_input_set(input, dropTables)
    for (const table of unused) harfbuzz.hb_set_add(dropped, tagNumber(table))
    harfbuzz.hb_set_clear(harfbuzz.hb_subset_input_set(input, layoutFeatures))
    harfbuzz.hb_subset_input_set_flags(input, noHinting | noLayoutClosure)
    const subset = harfbuzz.hb_subset_or_fail(face, input)
    harfbuzz.hb_subset_input_destroy(input)
    if (subset === 0) throw new FontNotLoaded('the font could not be cut: no memory, or not a TrueType font')
    return takeBytes(harfbuzz, subset)
  }
}

function openFace(harfbuzz: HarfbuzzSubset, font: Uint8Array): number {
  const pointer = harfbuzz.malloc(font.length)
  if (pointer === 0) throw new FontNotLoaded(`no memory for a font of ${font.length} bytes`)
  new Uint8Array(harfbuzz.memory.buffer).set(font, pointer)
  const blob = harfbuzz.hb_blob_create(pointer, font.length, writable, 0, 0)
  const face = harfbuzz.hb_face_create(blob, 0)
  harfbuzz.hb_blob_destroy(blob)
  return face
}

function takeBytes(harfbuzz: HarfbuzzSubset, face: number): Uint8Array {
  const blob = harfbuzz.hb_face_reference_blob(face)
  const start = harfbuzz.hb_blob_get_data(blob, 0)
  const length = harfbuzz.hb_blob_get_length(blob)
  const bytes = new Uint8Array(harfbuzz.memory.buffer, start, length).slice()
  harfbuzz.hb_blob_destroy(blob)
  harfbuzz.hb_face_destroy(face)
  return bytes
}

function tagNumber(tag: string): number {
  const padded = tag.padEnd(4)
  return [0, 1, 2, 3].reduce((number, at) => (number << 8) | padded.charCodeAt(at), 0)
}
