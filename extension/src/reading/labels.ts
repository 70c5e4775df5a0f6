import { labelWords, maxLabel } from './label-words.ts'
import { isVisible } from './visible.ts'
import { walk } from './whole-document.ts'

/** A label on a page: the largest element that holds nothing else, or the text itself where other text follows it. */
export interface Label {
  readonly node: Element | Text
  /** The text after the colon in the same piece of it. */
  readonly rest?: string
}

const maxTexts = 40_000
/** Of each label: a page with more of them is a list, and its first ones are as good as any. */
const maxAlike = 100
const noLabels =
  'script, style, template, textarea, select, button, option, nav, [contenteditable], [role=menu i]'

/**
 * Where these labels stand on a page, in its order; only those people can see.
 * @param words as `labelWords` gives them
 */
export function labelsOn(root: Element, words: ReadonlySet<string>): ReadonlyMap<string, readonly Label[]> {
  const found = new Map([...words].map((word): [string, Label[]] => [word, []]))
  const recognise = recogniser(words)
  const walker = walk(root, NodeFilter.SHOW_TEXT)
  for (let count = 0; count < maxTexts; count++) {
    const node = walker.nextNode() as Text | null
    if (!node) break
    const word = recognise(node)
    const alike = word && found.get(word.word)
    if (!alike || alike.length >= maxAlike) continue
    const label = labelAt(node, word)
    if (label) alike.push(label)
  }
  for (const input of root.querySelectorAll(':is(input, select, textarea)[aria-label]')) {
    const alike = found.get(labelWords((input.getAttribute('aria-label') ?? '').slice(0, maxLabel)))
    if (alike && alike.length < maxAlike && isVisible(input)) alike.push({ node: input })
  }
  return found
}

interface Recognised {
  readonly word: string
  /** Where its colon is, if other text follows that. */
  readonly colon?: number
}

/** What may stand before a label's first letter: white space, and marks of what is compulsory or listed. */
const before = /[\s*＊•·●]/u
const beginningAt = 200

/** Tells whether a text begins with one of the labels. A page says the same over and over, so it remembers what it has seen. */
function recogniser(words: ReadonlySet<string>): (node: Text) => Recognised | undefined {
  const starts = new Set([...words].map((word) => word.charAt(0)))
  const seen = new Map<string, Recognised | undefined>()
  return ({ data }) => {
    // Nearly every text of a page ends here, by its first letter.
    if (!starts.has(firstLetter(data))) return undefined
    const beginning = data.slice(0, beginningAt)
    const known = seen.get(beginning)
    if (known || seen.has(beginning)) return known
    const found = recognised(beginning, words)
    if (seen.size < 10_000) seen.set(beginning, found)
    return found
  }
}

function firstLetter(text: string): string {
  for (const letter of text.length > beginningAt ? text.slice(0, beginningAt) : text)
    if (!before.test(letter)) return letter.toLowerCase()
  return ''
}

function recognised(data: string, words: ReadonlySet<string>): Recognised | undefined {
  const wordOf = (text: string) => (text.trim().length <= maxLabel ? labelWords(text) : '')
  const whole = wordOf(data)
  if (words.has(whole)) return { word: whole }
  const colon = data.search(/[:：]/u)
  const before = colon > 0 ? wordOf(data.slice(0, colon)) : ''
  return words.has(before) ? { word: before, colon } : undefined
}

function labelAt(node: Text, { word, colon }: Recognised): Label | undefined {
  const parent = node.parentElement
  if (!parent || parent.closest(noLabels) || !isVisible(parent)) return undefined
  if (colon !== undefined) return { node, rest: node.data.slice(colon + 1, 1000) }
  const element = onlyThis(parent, node, word)
  if (element) return { node: element }
  return /[:：]/u.test(node.data) ? { node } : undefined
}

/** The largest element whose text is this label and no more; a heading or `<label>` may say more than that. */
function onlyThis(from: Element, text: Text, word: string): Element | undefined {
  const around = from.closest('th, dt, label')
  const heading = around && shortText(around)?.trim().startsWith(text.data.trim()) ? around : undefined
  if (heading?.matches('th, dt, [for], :has(input, select, textarea)')) return heading
  let found: Element | undefined
  for (let at: Element | null = from, up = 0; at && up < 6; at = at.parentElement, up++) {
    if (labelWords(shortText(at) ?? '') !== word || (found && hasOthers(at, found))) break
    found = at
  }
  return found ?? heading
}

/** Whether something else is in it that could be the value, be it empty for now. */
function hasOthers(parent: Element, label: Element): boolean {
  return Array.from(parent.children).some(
    (child) =>
      child !== label &&
      !icons.has(child.nodeName.toUpperCase()) &&
      !shortText(child)?.trim() &&
      isVisible(child),
  )
}

/** What stands beside labels and values without being either. */
export const icons: ReadonlySet<string> = new Set(['BR', 'BUTTON', 'HR', 'I', 'IMG', 'SUP', 'SVG', 'WBR'])

/** Its text, without what can be chosen in it; undefined where that is longer than a label. */
export function shortText(element: Element): string | undefined {
  const walker = walk(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return 'take'
    return /^(SELECT|TEXTAREA|SCRIPT|STYLE)$/.test(node.nodeName) ? 'skip-all' : 'pass'
  })
  let text = ''
  for (let node = walker.nextNode(), count = 0; node; node = walker.nextNode()) {
    text += (node as Text).data
    if (text.trim().length > maxLabel || count++ > 40) return undefined
  }
  return text
}
