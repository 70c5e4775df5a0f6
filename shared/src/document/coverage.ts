import type { Lang } from '../text/index.ts'
import { baseRanges, sliceRanges } from './coverage-ranges.ts'
import { hasNarrow } from './punctuation.ts'

/**
 * A part of the fallback fonts, named by its place under `shared/fonts` without `.ttf.br`:
 * `western`, `emoji`, `hanamin/20000`.
 */
export type SliceId = string

type Coverage = { readonly starts: readonly number[]; readonly ends: readonly number[] }

// Joiners, direction marks and variation selectors are not seen on paper: they need no glyph.
const unseen = /^[\p{Default_Ignorable_Code_Point}\n]$/u

let unpacked: { base: Coverage; slices: readonly (readonly [SliceId, Coverage])[] } | undefined

/** The characters of `text` that no font of ours can print, each once, in the order met. */
export function unprintable(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => whereIs(character) === 'nowhere')
}

/** The slices that must be loaded beside the base font to print `text` in a document of this language. */
export function slicesFor(text: string, lang: Lang): readonly SliceId[] {
  const places = new Set([...new Set(text)].map(whereIs))
  if (hasNarrow(text, lang)) places.add(western)
  return [...places].filter((place) => place !== 'base' && place !== 'nowhere')
}

/** The slice for Latin, Greek and Cyrillic beyond the base font. */
export const western: SliceId = 'western'

/** Every slice there is, for fetching ahead. */
export const allSlices: readonly SliceId[] = Object.keys(sliceRanges)

/** Whether a character takes ink or room at all. */
export function isSeen(character: string): boolean {
  return !unseen.test(character)
}

function whereIs(character: string): SliceId | 'base' | 'nowhere' {
  if (!isSeen(character)) return 'base'
  const codePoint = character.codePointAt(0) ?? 0
  unpacked ??= {
    base: unpack(baseRanges),
    slices: Object.entries(sliceRanges).map(([id, packed]) => [id, unpack(packed)] as const),
  }
  if (covers(unpacked.base, codePoint)) return 'base'
  return unpacked.slices.find(([, coverage]) => covers(coverage, codePoint))?.[0] ?? 'nowhere'
}

/** Ranges are written as base-36 `gap` or `gap.length`, each gap counted from the end of the range before. */
function unpack(packed: string): Coverage {
  const starts: number[] = []
  const ends: number[] = []
  let end = 0
  for (const range of packed.split(' ')) {
    const [gap = '0', length = '1'] = range.split('.')
    const start = end + Number.parseInt(gap, 36)
    end = start + Number.parseInt(length, 36)
    starts.push(start)
    ends.push(end)
  }
  return { starts, ends }
}

function covers({ starts, ends }: Coverage, codePoint: number): boolean {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (codePoint < (starts[middle] ?? 0)) high = middle - 1
    else if (codePoint >= (ends[middle] ?? 0)) low = middle + 1
    else return true
  }
  return false
}
