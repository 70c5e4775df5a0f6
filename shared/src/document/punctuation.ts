import type { Lang } from '../text/index.ts'

/**
 * Marks that Chinese sets as wide as a character and other languages as narrow as they are:
 * the base font has them wide, the western slice has them narrow.
 */
export const twoWidths: ReadonlySet<string> = new Set('‘’“”·…‧‐§¶±×÷†‡•')

const letter = /\p{Script=Latin}/u

/** Whether the mark at this place of a text is set narrow: in English always, in Chinese as the apostrophe of a name. */
export function isNarrow(text: string, at: number, lang: Lang): boolean {
  const mark = text[at] ?? ''
  if (!twoWidths.has(mark)) return false
  return lang === 'en' || (mark === '’' && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? ''))
}

/** Whether any mark of the text is set narrow. */
export function hasNarrow(text: string, lang: Lang): boolean {
  for (let at = 0; at < text.length; at++) if (isNarrow(text, at, lang)) return true
  return false
}
