import { isSeen } from './coverage.ts'
import type { Fonts } from './fonts.ts'
import type { Page } from './page.ts'

/** One character no font of ours has, with the text it stands in. */
export type Unprintable = {
  readonly character: string
  /** `U+1F600` */
  readonly code: string
  /** 1 for the first page */
  readonly page: number
  readonly text: string
}

/** The document can't be printed as it is written: nothing is ever left out or replaced in silence. */
export class UnprintableText extends Error {
  override name = 'UnprintableText'
  readonly characters: readonly Unprintable[]
  constructor(characters: readonly Unprintable[]) {
    const said = characters.map(
      ({ character, code, page, text }) => `${character} (${code}) on page ${page} in “${text}”`,
    )
    super(`no font has a glyph for ${said.join('; ')}`)
    this.characters = characters
  }
}

/** Throws `UnprintableText`, naming every character of the pages that the fonts can't print. */
export function needGlyphs(fonts: Fonts, pages: readonly Page[]): void {
  const missing = pages.flatMap(({ ops }, index) =>
    ops.flatMap((op) => {
      if (op.op !== 'text') return []
      return [...new Set(op.text)]
        .filter((character) => isSeen(character) && !fonts.find(character, false))
        .map((character) => ({ character, code: codeOf(character), page: index + 1, text: op.text }))
    }),
  )
  if (missing.length > 0) throw new UnprintableText(missing)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
