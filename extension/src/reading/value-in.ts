import { isVisible } from './visible.ts'
import { tidy, visibleText } from './visible-text.ts'
import { walk } from './whole-document.ts'

/** What people can type or choose. What is typed for the browser alone, or is secret, is no value. */
export const controls = `:is(input:not([type=hidden i], [type=password i], [type=file i], [type=button i], [type=submit i],
  [type=reset i], [type=image i], [type=checkbox i], [type=radio i]), select, textarea)`
const ticks = 'input:is([type=checkbox i], [type=radio i])'

/** Text that says that nothing is there. */
const nothing =
  /^(?:[-–—/_.…]+|[(（[【<]?(?:尚未设定|尚未设置|未设置|未设定|未填写|未指定|未分配|暂无|无|空|请选择|not set|unset|none|no value|not specified|unassigned|n\/?a|null|nobody(?: in particular)?|please select)[)）\]】>]?)$/iu

/**
 * The value of what stands on a page: what is typed or chosen there, or else its text, whole where the page cuts it short.
 * @param max no more characters than this
 * @returns '' where there is none
 */
export function valueIn(found: Element | string, max: number): string {
  const value = typeof found === 'string' ? tidy(found, max) : ofElement(found, max)
  return nothing.test(value) ? '' : value
}

const dated = /(?:19|20)\d\d|\d+[/.-]\d+[/.-]\d+/

/** As `valueIn`, for a time: where the page says `in 3 days` and keeps the day itself in an attribute, that. */
export function momentIn(found: Element | string, max: number): string {
  const value = valueIn(found, max)
  if (typeof found === 'string' || dated.test(value)) return value
  const kept = elementsIn(found).map((one) => one.getAttribute('datetime') || titleOf(one))
  return tidy(kept.find((text) => dated.test(text)) ?? value, max)
}

function ofElement(element: Element, max: number): string {
  const all = elementsIn(element)
  const visible = all.filter((one) => one.matches(controls) && isVisible(one))
  if (visible.length > 0)
    return visible
      .map((control) => typed(control, max))
      .filter(Boolean)
      .join(' ')
  const ticked = all.filter((one) => one.matches(ticks) && isVisible(one))
  if (ticked.length > 0) return ticked.map(tickedWords).filter(Boolean).join('、')
  const text = visibleText(element, max)
  return text === '' ? tidy(said(element), max) : whole([...all, element.parentElement], text, max)
}

function typed(control: Element, max: number): string {
  if (control instanceof HTMLSelectElement) {
    const chosen = first(control.selectedOptions, 20).filter((option) => option.value !== '')
    return chosen.map((option) => tidy(option.text, max)).join('、')
  }
  return tidy((control as HTMLInputElement | HTMLTextAreaElement).value, max)
}

function tickedWords(tick: Element): string {
  const { checked, labels, value } = tick as HTMLInputElement
  if (!checked) return ''
  const label = labels?.[0]
  return label ? visibleText(label, 200) : value
}

/** What an icon without text says. */
function said(element: Element): string {
  return titleOf(element) || element.querySelector('img[alt]')?.getAttribute('alt') || ''
}

/**
 * The text as the `title` of the place, of what is in it, or of what it is in has it, where that is the whole of it.
 * CSS that cuts it short needs nothing: its text is whole already.
 */
function whole(elements: readonly (Element | null)[], text: string, max: number): string {
  const titles = elements
    .map((one) => (one && titleOf(one).slice(0, max)) || '')
    .filter((one) => one.length >= text.length)
  return titles.map((title) => tidy(title, max)).find((title) => isCutFrom(text, title)) ?? text
}

// Bootstrap takes `title` away and keeps it in these.
function titleOf(element: Element): string {
  const names = ['title', 'data-original-title', 'data-bs-original-title']
  return names.map((name) => element.getAttribute(name)).find(Boolean) ?? ''
}

function isCutFrom(text: string, title: string): boolean {
  const [start = '', end, more] = text.split(/\s*(?:…|⋯|\.\.\.)\s*/u)
  // Without an ellipsis a short text may be a word of its own, and the title an explanation of it.
  if (end === undefined) return start.length >= 8 && title.length > start.length && title.startsWith(start)
  return more === undefined && start + end !== '' && title.startsWith(start) && title.endsWith(end)
}

/** The element and those in it, but for what comes after a thousand. */
function elementsIn(element: Element): Element[] {
  const walker = walk(element, NodeFilter.SHOW_ELEMENT)
  const elements = [element]
  for (let node = walker.nextNode(); node && elements.length < 1000; node = walker.nextNode()) {
    elements.push(node as Element)
  }
  return elements
}

function first<E>(list: ArrayLike<E>, count: number): E[] {
  return Array.from({ length: Math.min(list.length, count) }, (_, index) => list[index] as E)
}
