/** Width of a text in points at a size. */
export type Measure = (text: string, size: number) => number

// GB/T 15834: closing marks don't begin a line, opening marks don't end one.
const neverFirst = /^[、，。．；：？！）〕】》」』”’…—·%‰℃,.;:?!)\]}]$/u
const neverLast = /^[（〔【《「『“‘￥$#([{]$/u
const fullWidth =
  /^[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u{1f000}-\u{1ffff}\u{20000}-\u{3ffff}]$/u

/**
 * Breaks a text into lines no wider than `width`: between any two Chinese characters but around punctuation,
 * between words of other scripts, and inside a word only when it has a line to itself. Its own line breaks are kept.
 */
export function wrap(
  text: string,
  { size, width, measure }: { size: number; width: number; measure: Measure },
): readonly string[] {
  return composed(text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, width, (piece) => measure(piece, size)))
}

/** Letters with accents typed apart become one letter, whose glyph was drawn as one. */
function composed(text: string): string {
  return text.replace(/\p{Letter}\p{Mark}+/gu, (letters) => letters.normalize('NFC'))
}

function wrapParagraph(
  paragraph: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  if (measure(paragraph) <= width) return [paragraph]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const unit of unitsOf(paragraph)) {
    const room = measure(unit)
    if (used + measure(unit.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
      if (unit.trim() === '') continue
    }
    if (room <= width) {
      line += unit
      used += room
      continue
    }
    for (const character of unit) {
      const wide = measure(character)
      if (used + wide > width && line !== '') {
        lines.push(line)
        line = ''
        used = 0
      }
      line += character
      used += wide
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** What must stay together: a word, or a Chinese character with the marks that cling to it. */
function unitsOf(paragraph: string): readonly string[] {
  const units: string[] = []
  let open = false
  let inWord = false
  for (const character of paragraph) {
    const wide = fullWidth.test(character)
    const space = character === ' ' || character === '\u3000'
    const clings = units.length > 0 && (open || neverFirst.test(character) || (inWord && !wide && !space))
    if (clings) units[units.length - 1] += character
    else units.push(character)
    open = neverLast.test(character)
    inWord = !wide && !space
  }
  return units
}
