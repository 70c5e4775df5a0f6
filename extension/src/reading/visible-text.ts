import { isVisible } from './visible.ts'
import { walk } from './whole-document.ts'

/** What is no value, though it stands there: what a button says, or what could be chosen. */
const idle = new Set([
  'BUTTON',
  'DATALIST',
  'IFRAME',
  'NOSCRIPT',
  'OPTION',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'TEMPLATE',
  'TEXTAREA',
])
const blocks =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TR|UL)$/
const cells = /^T[DH]$/

const maxNodes = 5000
const unseen = /[^\P{Cc}\n\t]|[\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * The text people see there, a line for each block of it.
 * Not `innerText`, which on megabytes of page holds up the browser for seconds.
 * @param max no more characters than this
 */
export function visibleText(element: Element, max: number): string {
  const walker = walk(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.TEXT_NODE || stands(node as Element) ? 'take' : 'skip-all',
  )
  const newLine = () => {
    if (!/\n *$/.test(text.slice(-20))) text += '\n'
  }
  let text = ''
  let within: Element[] = []
  for (let node = walker.nextNode(), count = 0; node && count < maxNodes; node = walker.nextNode(), count++) {
    const here = within.filter((block) => block.contains(node))
    if (here.length < within.length) newLine()
    within = here
    if (node.nodeType === Node.TEXT_NODE) text += flow(node as Text, max - text.length)
    else if (node.nodeName === 'BR') text += '\n'
    else if (cells.test(node.nodeName)) text += ' '
    else if (blocks.test(node.nodeName)) {
      newLine()
      within.push(node as Element)
    }
    if (text.length >= max) break
  }
  return tidy(text, max)
}

/** Text without what nobody sees in it: control and direction characters, halves of characters, spaces in a row. */
export function tidy(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/[\r\u2028\u2029\v\f]+/gu, '\n')
    .replace(unseen, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function stands(element: Element): boolean {
  return !idle.has(element.nodeName.toUpperCase()) && isVisible(element)
}

/** The text as it flows: line ends of the source are spaces, except where the page keeps them. */
function flow(node: Text, max: number): string {
  const text = node.data.slice(0, max)
  return !text.includes('\n') || keepsLines(node.parentElement) ? text : text.replace(/\s*\n\s*/g, ' ')
}

function keepsLines(element: Element | null): boolean {
  if (!element) return false
  if (element.closest('pre')) return true
  return /^(pre|break-spaces)/.test(
    element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '',
  )
}
