import { icons, type Label, shortText } from './labels.ts'
import { controls } from './value-in.ts'
import { isVisible } from './visible.ts'

/** What stands beside a label, and how surely it belongs there. */
export interface Beside {
  readonly found: Element | string
  /** By the page's own structure; not only since it comes next. */
  readonly sure: boolean
}

const noise = /^(?:[\s:：*＊]|必填|选填|required|optional)*$/iu
const labelling = 'th, td, dt, label, legend, [class*=label i], [class*=caption i], [class*=title i]'

/** Finds the value of a label. Undefined where nothing stands beside it. */
export function besideLabel({ node, rest }: Label): Beside | undefined {
  if (rest !== undefined && !noise.test(rest)) return { found: rest, sure: false }
  if (!(node instanceof Element)) return besideText(node)
  if (node.matches(controls)) return { found: node, sure: true }
  const control = controlOf(node)
  if (control && !isVisible(control)) return inPlaceOf(control)
  const named = control ?? labelledBy(node) ?? definitionOf(node) ?? cellOf(node)
  if (named) return { found: named, sure: true }
  if (node.matches('dt')) return undefined
  const below = node.matches('th') ? cellBelow(node) : undefined
  if (below) return { found: below, sure: false }
  const loose = looseText(node)
  if (loose) return { found: loose, sure: false }
  const next = nextOf(node)
  return next && { found: next, sure: isLabelling(node) }
}

function isLabelling(node: Element): boolean {
  return !node.matches('a') && (node.matches(labelling) || node.querySelector('label') !== null)
}

function controlOf(node: Element): Element | undefined {
  const label = node.closest('label')
  if (!label) return undefined
  const id = label.getAttribute('for')
  const control = id
    ? (node.getRootNode() as ParentNode).querySelector?.(`[id="${quoted(id)}"]`)
    : label.querySelector(controls)
  return control ?? undefined
}

/** What libraries show in place of a select is its next sibling; another hidden control is not to be read. */
function inPlaceOf(control: Element): Beside | undefined {
  const next = control.matches('select') ? control.nextElementSibling : null
  return next && isVisible(next) ? { found: next, sure: true } : undefined
}

function labelledBy(node: Element): Element | undefined {
  const id = node.getAttribute('id')
  const root = node.closest('html')
  return (id && root?.querySelector(`[aria-labelledby~="${quoted(id)}"]`)) || undefined
}

function definitionOf(node: Element): Element | undefined {
  if (!node.matches('dt')) return undefined
  const next = node.nextElementSibling
  return next?.matches('dd') ? next : undefined
}

function cellOf(node: Element): Element | undefined {
  if (!node.matches('th, td')) return undefined
  const next = node.nextElementSibling
  return next?.matches('td') && isVisible(next) ? next : undefined
}

/** The cell under it, in a table whose first row holds its labels. */
function cellBelow(cell: Element): Element | undefined {
  const row = cell.parentElement
  if (!row || !cell.matches('tr > th') || row.querySelector(':scope > td')) return undefined
  const column = Array.from(row.children).indexOf(cell)
  const below = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.querySelector('tr')
  const found = below?.children[column]
  return found?.matches('td') ? found : undefined
}

/** What follows a label in the same line, up to whatever may be the next label. */
function looseText(label: Node): string | undefined {
  let text = ''
  for (let node = label.nextSibling, count = 0; node && count < 10; node = node.nextSibling, count++) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.slice(0, 1000)
    else if (node.nodeType === Node.ELEMENT_NODE && !noise.test(text)) break
    else if (node.nodeType === Node.ELEMENT_NODE && !icons.has(node.nodeName.toUpperCase())) return undefined
    else if (node.nodeName === 'BR') break
  }
  return noise.test(text) ? undefined : text.replace(/^[\s:：*＊]+/u, '')
}

function besideText(node: Text): Beside | undefined {
  const found = looseText(node) ?? nextOf(node)
  return found === undefined ? undefined : { found, sure: false }
}

/** The next element that can be a value: not an icon, a star or a line end. */
function nextOf(node: Element | Text): Element | undefined {
  for (
    let next = node.nextElementSibling, count = 0;
    next && count < 4;
    next = next.nextElementSibling, count++
  ) {
    if (next.matches(controls)) return isVisible(next) ? next : undefined
    if (next.matches('label, dt, th')) return undefined
    const text = shortText(next)?.trim()
    const idle = icons.has(next.nodeName.toUpperCase()) || (text && noise.test(text)) || !isVisible(next)
    if (!idle) return next
  }
  return undefined
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')
}
