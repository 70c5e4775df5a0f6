/**
 * The words of a label, so that they can be compared however they are written: without colon, star, the note that it must
 * be filled in, the spaces that stretch Chinese labels (`电　话`), and in whatever width and case.
 */
export function labelWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[([](?:必填|选填|必选|可选|required|optional)[)\]]|必填项?$/u, '')
    .replace(/^[\s*:•·●-]+|[\s*:•·●。.?-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

/** No label is longer. */
export const maxLabel = 60
