import { elementAt } from '../reading/find-place.ts'
import { labelWords, maxLabel } from '../reading/label-words.ts'
import { controls, valueIn } from '../reading/value-in.ts'

/** What somebody points at: an element, and the piece of text in it where it holds several. */
export interface Pointed {
  readonly element: Element
  readonly text?: Text
}

/** As much of a value as is compared. */
export const longest = 1000

/** What is read there now, in one line; '' where there is nothing. */
export function textAt({ element, text }: Pointed): string {
  return oneLine(valueIn(text && isOneOfSeveral(text) ? text.data : element, longest))
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function isOneOfSeveral(text: Text): boolean {
  return Array.from(text.parentNode?.childNodes ?? []).some(
    (node) => node !== text && (node.textContent ?? '').trim() !== '',
  )
}

/** Whoever points at a label means what stands beside it. */
export function meant(pointed: Pointed): Pointed {
  const { element } = pointed
  const label = element.closest('label, dt, th')
  const words = (label ?? element).textContent?.trim() ?? ''
  const isLabel = label !== null || /[:：]$/u.test(words)
  if (!isLabel || words.length > maxLabel || element.closest(controls)) return pointed
  const beside = elementAt({ label: labelWords(words) }, element.ownerDocument)
  return beside && !beside.contains(element) ? { element: beside } : pointed
}
