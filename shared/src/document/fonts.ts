import { isSeen, type SliceId, slicesFor } from './coverage.ts'
import { type HarfbuzzSubset, loadFont, type Subsetter } from './harfbuzz.ts'
import { readSfnt, type Sfnt } from './sfnt.ts'

/** One font of the stack. `cut` loads it into the subsetter's memory at its first use. */
export type Face = { readonly id: SliceId | 'base'; readonly sfnt: Sfnt; readonly cut: Subsetter }

/** A piece of a text that one font prints. */
export type Stretch = { readonly face: Face; readonly text: string }

/** The fonts loaded so far: the base font, and the slices some text has needed. Made once, used for every document. */
export type Fonts = {
  has(slice: SliceId): boolean
  /** Adds a slice: the bytes of its TrueType font, inflated. */
  add(slice: SliceId, font: Uint8Array): void
  faceOf(character: string): Face | undefined
  /** Width in points at this size. A character without a glyph counts as a full square. */
  measure(text: string, size: number): number
}

/** A slice that a text needs has not been added: a mistake of the caller. */
export class SliceNotLoaded extends Error {
  override name = 'SliceNotLoaded'
  readonly slices: readonly SliceId[]
  constructor(slices: readonly SliceId[]) {
    super(`add these font slices first: ${slices.join(', ')}`)
    this.slices = slices
  }
}

/**
 * Opens the font stack on Noto Sans SC Regular (`base`, TrueType bytes).
 * The bytes stay with the caller's buffers and must not change afterwards.
 */
export function openFonts(harfbuzz: HarfbuzzSubset, base: Uint8Array): Fonts {
  const faces: Face[] = [openFace(harfbuzz, 'base', base)]
  const known = new Map<string, { face: Face; advance: number } | undefined>()
  const find = (character: string) => {
    if (known.has(character)) return known.get(character)
    const found = look(faces, character)
    known.set(character, found)
    return found
  }
  return {
    has: (slice) => faces.some((face) => face.id === slice),
    add(slice, font) {
      if (faces.some((face) => face.id === slice)) return
      faces.push(openFace(harfbuzz, slice, font))
      known.clear()
    },
    faceOf: (character) => find(character)?.face,
    measure(text, size) {
      let width = 0
      for (const character of text) width += find(character)?.advance ?? (isSeen(character) ? 1 : 0)
      return width * size
    },
  }
}

/** Throws `SliceNotLoaded` unless every slice these texts need is there. */
export function needSlices(fonts: Fonts, texts: string): void {
  const missing = slicesFor(texts).filter((slice) => !fonts.has(slice))
  if (missing.length > 0) throw new SliceNotLoaded(missing)
}

/** The text cut where the font changes; what is not seen on paper is left out. */
export function stretches(fonts: Fonts, text: string): readonly Stretch[] {
  const cut: { face: Face; text: string }[] = []
  for (const character of text) {
    const face = fonts.faceOf(character)
    if (!face || !isSeen(character)) continue
    const last = cut.at(-1)
    if (last?.face === face) last.text += character
    else cut.push({ face, text: character })
  }
  return cut
}

function openFace(harfbuzz: HarfbuzzSubset, id: Face['id'], font: Uint8Array): Face {
  let cut: Subsetter | undefined
  return {
    id,
    sfnt: readSfnt(font),
    cut: (codePoints) => {
      cut ??= loadFont(harfbuzz, font)
      return cut(codePoints)
    },
  }
}

function look(faces: readonly Face[], character: string): { face: Face; advance: number } | undefined {
  if (!isSeen(character)) return undefined
  for (const face of faces) {
    const glyph = face.sfnt.glyphOf(character.codePointAt(0) ?? 0)
    if (glyph !== 0) return { face, advance: face.sfnt.advanceOf(glyph) / face.sfnt.unitsPerEm }
  }
  return undefined
}
