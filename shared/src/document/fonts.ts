import type { Lang } from '../text/index.ts'
import { isSeen, type SliceId, slicesFor, western } from './coverage.ts'
import { type HarfbuzzSubset, loadFont, type Subsetter } from './harfbuzz.ts'
import type { Page } from './page.ts'
import { isNarrow } from './punctuation.ts'
import { readSfnt, type Sfnt } from './sfnt.ts'
import type { Measure } from './wrap.ts'

/** One font of the stack. `cut` loads it into the subsetter's memory at its first use. */
export type Face = { readonly id: SliceId | 'base'; readonly sfnt: Sfnt; readonly cut: Subsetter }

/** A piece of a text that one font prints. */
export type Stretch = { readonly face: Face; readonly text: string }

/** The fonts loaded so far: the base font, and the slices some text has needed. Made once, used for every document. */
export type Fonts = {
  has(slice: SliceId): boolean
  /** Adds a slice: the bytes of its TrueType font, inflated. */
  add(slice: SliceId, font: Uint8Array): void
  /** The font that prints a character, and how far it moves on in ems; undefined when no font has a glyph. */
  find(character: string, narrow: boolean): { readonly face: Face; readonly advance: number } | undefined
  /** Measures text of a document in this language. A character without a glyph counts as a full square. */
  measureIn(lang: Lang): Measure
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
  const known = new Map<string, ReturnType<typeof look>>()
  const find: Fonts['find'] = (character, narrow) => {
    const key = narrow ? `${character} narrow` : character
    const before = known.get(key)
    if (before) return before
    const found = look(narrow ? faces.toSorted(westernFirst) : faces, character)
    if (found) known.set(key, found)
    return found
  }
  return {
    has: (slice) => faces.some((face) => face.id === slice),
    add(slice, font) {
      if (faces.some((face) => face.id === slice)) return
      faces.push(openFace(harfbuzz, slice, font))
      known.clear()
    },
    find,
    measureIn: (lang) => (text, size) => {
      let width = 0
      let at = 0
      for (const character of text) {
        width += find(character, isNarrow(text, at, lang))?.advance ?? (isSeen(character) ? 1 : 0)
        at += character.length
      }
      return width * size
    },
  }
}

/** Throws `SliceNotLoaded` unless every slice these texts need is there. */
export function needSlices(fonts: Fonts, texts: readonly string[], lang: Lang): void {
  const missing = slicesFor(texts.join('\n'), lang).filter((slice) => !fonts.has(slice))
  if (missing.length > 0) throw new SliceNotLoaded(missing)
}

/** The text cut where the font changes; what is not seen on paper is left out. */
export function stretches(fonts: Fonts, text: string, lang: Lang): readonly Stretch[] {
  const cut: { face: Face; text: string }[] = []
  let at = 0
  for (const character of text) {
    const found = fonts.find(character, isNarrow(text, at, lang))
    at += character.length
    if (!found) continue
    const last = cut.at(-1)
    if (last?.face === found.face) last.text += character
    else cut.push({ face: found.face, text: character })
  }
  return cut
}

/** The fonts that these pages use, each with the code points it prints there. */
export function facesOf(
  fonts: Fonts,
  pages: readonly Page[],
  lang: Lang,
): ReadonlyMap<Face, ReadonlySet<number>> {
  const used = new Map<Face, Set<number>>()
  for (const op of pages.flatMap((page) => page.ops)) {
    if (op.op !== 'text') continue
    for (const { face, text } of stretches(fonts, op.text, lang)) {
      const codePoints = used.get(face) ?? new Set()
      used.set(face, codePoints)
      for (const character of text) codePoints.add(character.codePointAt(0) ?? 0)
    }
  }
  return used
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

function westernFirst(a: Face, b: Face): number {
  return Number(b.id === western) - Number(a.id === western)
}
