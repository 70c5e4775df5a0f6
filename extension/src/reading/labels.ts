import { labelWords, maxLabel } from './label-words.ts'
import { isVisible } from './visible.ts'
import { walk } from './whole-document.ts'

/** A label on a page: the largest element that holds nothing else, or the text itself where other text follows it. */
export interface Label {
  readonly node: Element | Text
  /** The text after the colon in the same piece of it. */
  readonly rest?: string
}

const maxTexts = 50_000
const noLabels =
  'script, style, template, textarea, select, button, option, nav, [contenteditable], [role=menu i]'

/**
 * Where these labels stand on a page, in its order; only those people can see.
 * @param words as `labelWords` gives them
 */
export function labelsOn(root: Element, words: ReadonlySet<string>): ReadonlyMap<string, readonly Label[]> {
  const starts = new Set([...words].map((word) => word.charAt(0)))
  const found = new Map<string, Label[]>()
  const add = (word: string, label: Label) => found.set(word, [...(found.get(word) ?? []), label])
  const walker = walk(root, NodeFilter.SHOW_TEXT)
  for (let count = 0; count < maxTexts; count++) {
    const node = walker.nextNode() as Text | null
    if (!node) break
    const start = /[^\s*＊•·●]/u.exec(node.data.slice(0, 200))?.[0]
    if (start && starts.has(start.toLowerCase())) consider(node, words, add)
  }
  for (const input of root.querySelectorAll(':is(input, select, textarea)[aria-label]')) {
    const word = labelWords((input.getAttribute('aria-label') ?? '').slice(0, maxLabel))
    if (words.has(word) && isVisible(input)) add(word, { node: input })
  }
  return found
}

function consider(node: Text, words: ReadonlySet<string>, add: (word: string, label: Label) => void) {
  const parent = node.parentElement
  const data = node.data.slice(0, 1000)
  const colon = data.search(/[:：]/u)
  const word = [data, colon > 0 ? data.slice(0, colon) : data].map((text) =>
    text.trim().length <= maxLabel ? labelWords(text) : '',
  )
  const whole = words.has(word[0] ?? '')
  const named = [word[0], word[1]].find((one) => one && words.has(one))
  if (!named || !parent || parent.closest(noLabels) || !isVisible(parent)) return
  if (!whole) return add(named, { node, rest: data.slice(colon + 1) })
  const element = onlyThis(parent, node, named)
  if (element) add(named, { node: element })
  else if (colon > 0) add(named, { node })
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
