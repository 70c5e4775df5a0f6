import { fieldLabels } from '../helpdesks/field-labels.ts'
import { labelWords, maxLabel } from '../reading/label-words.ts'
import { isVisible } from '../reading/visible.ts'
import { rootOf, walk } from '../reading/whole-document.ts'
import type { Pointed } from './pointed.ts'

const knownLabels: ReadonlySet<string> = new Set(
  Object.values(fieldLabels).flatMap((words) => words.split('|').map(labelWords)),
)

/** How surely words are a label: the page says so, people call a field so, it looks like one, it just comes before. */
type Surety = 0 | 1 | 2 | 3

/** Words that may be a label. */
export interface NearLabel {
  /** As `labelWords` gives them. */
  readonly words: string
  /** Not only because they come before. */
  readonly isSure: boolean
}

const most = 12
const looksLike = 'b, strong, [class*=label i], [class*=caption i]'

/** What may be the label of what is pointed at, the surest first. */
export function labelsNear(pointed: Pointed): readonly NearLabel[] {
  const found = new Map<string, Surety>()
  const add = (text: string | null | undefined, surety: Surety) => {
    const words = text && text.trim().length <= maxLabel ? labelWords(text) : ''
    if (!/\p{L}/u.test(words) || words.includes(':')) return
    const rank = surety > 1 && knownLabels.has(words) ? 1 : surety
    found.set(words, Math.min(rank, found.get(words) ?? rank) as Surety)
  }
  for (const text of saidByPage(pointed.element)) add(text, 0)
  for (const text of textsBefore(pointed)) {
    const isBold = text.parentElement?.closest(looksLike)
    for (const words of wordsOf(text)) add(words, isBold || /[:：]/u.test(text.data) ? 2 : 3)
  }
  const ranked = [...found].sort(([, a], [, b]) => a - b)
  return ranked.map(([words, surety]) => ({ words, isSure: surety < 3 }))
}

/** What the page itself calls the label of an element. */
function saidByPage(element: Element): readonly (string | null | undefined)[] {
  const { labels } = element as Partial<HTMLInputElement>
  const cell = element.closest('td, dd')
  return [
    ...Array.from(labels ?? [], ({ textContent }) => textContent),
    element.closest('label')?.textContent,
    element.getAttribute('aria-label'),
    textById(element, element.getAttribute('aria-labelledby')),
    ...(cell ? [headOf(cell)] : []),
  ]
}

function textById(element: Element, id: string | null): string | null | undefined {
  return id ? element.closest('html')?.querySelector(`[id=${JSON.stringify(id)}]`)?.textContent : undefined
}

/** The term before a definition, the heading of a row, or that of a column. */
function headOf(cell: Element): string | null | undefined {
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.matches('dt, th')) return before.textContent
  }
  const column = Array.from(cell.parentElement?.children ?? []).indexOf(cell)
  const first = cell.closest('table')?.querySelector('tr')
  const head = first?.children[column]
  return head?.matches('th') ? head.textContent : undefined
}

/** The texts before it that people see, the nearest first; that which it stands in itself comes first of all. */
function textsBefore({ element, text }: Pointed): readonly Text[] {
  const root = rootOf(element.ownerDocument)
  if (!root) return []
  const walker = walk(root, NodeFilter.SHOW_TEXT)
  const own = text ? [text] : []
  walker.currentNode = text ?? element
  const before: Text[] = [...own]
  for (let looked = 0; before.length < most && looked < 200; looked++) {
    const node = walker.previousNode() as Text | null
    if (!node) break
    const { parentElement } = node
    if (node.data.trim() !== '' && parentElement && isVisible(parentElement)) before.push(node)
  }
  return before
}

/** A text, what is before its colon, and what the elements around it say, for labels in pieces. */
function wordsOf(text: Text): readonly (string | null)[] {
  const colon = text.data.search(/[:：]/u)
  const around = [text.parentElement, text.parentElement?.parentElement]
  return [
    text.data,
    ...(colon > 0 ? [text.data.slice(0, colon)] : []),
    ...around.map((one) => one?.textContent ?? null),
  ]
}
