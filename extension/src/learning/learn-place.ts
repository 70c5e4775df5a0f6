import type { Place } from '../helpdesks/helpdesk.ts'
import { findPlace, lookAt, type Page } from '../reading/find-place.ts'
import { valueIn } from '../reading/value-in.ts'
import { labelsNear } from './labels-near.ts'
import { longest, meant, oneLine, type Pointed, textAt } from './pointed.ts'
import { isOnly, stableSelectors, structuralSelector } from './selectors.ts'

/** A place that was learned, and what is read there on this page. */
export interface LearnedPlace {
  readonly place: Place
  /** What it goes by. A way through the page's structure is the last resort: a redesign breaks it. */
  readonly by: 'label' | 'name' | 'structure'
  readonly value: string
}

const mostAlike = 30

/**
 * Learns where a value stands from somebody pointing at it: beside which label, or else under which name, or else by
 * which way. Each place is tried on the page before it counts, so that it reads what was pointed at.
 * @param taken words that are this ticket's own, as its number
 * @returns undefined where there is nothing to read
 */
export function learnPlace(at: Pointed, taken: readonly string[] = []): LearnedPlace | undefined {
  const pointed = meant(at)
  const value = textAt(pointed)
  const around = ancestors(pointed.element, 3)
  const labels = labelsNear(pointed)
  const page = lookAt(
    pointed.element.ownerDocument,
    labels.map(({ words }) => ({ label: words })),
  )
  if (!page || value === '') return undefined
  const beside = (isSure: boolean): LearnedPlace | undefined => {
    for (const label of labels.filter((one) => one.isSure === isSure)) {
      const place = placeBeside(label.words, pointed, page, taken)
      if (place) return { place, by: 'label', value: valueAt(place, page) }
    }
    return undefined
  }
  const sure = beside(true)
  if (sure) return sure
  const same = around.filter((one) => oneLine(valueIn(one, longest)) === value)
  for (const element of same) {
    const css = stableSelectors(element, taken).find((one) => isOnly(one, element))
    if (css) return { place: { css }, by: 'name', value }
  }
  return beside(false) ?? byStructure(pointed.element, taken)
}

function byStructure(element: Element, taken: readonly string[]): LearnedPlace | undefined {
  const css = structuralSelector(element, taken)
  return isOnly(css, element) ? { place: { css }, by: 'structure', value: textAt({ element }) } : undefined
}

/** The place beside a label that is what was pointed at. Where the label is there more than once, within a part of the page, or counted. */
function placeBeside(
  label: string,
  pointed: Pointed,
  page: Page,
  taken: readonly string[],
): Place | undefined {
  const isIt = (place: Place) => isMeant(findPlace(place, page), pointed)
  if (isIt({ label })) return { label }
  const nth = Array.from({ length: mostAlike }, (_, i) => i + 1).find((n) => isIt({ label, nth: n }))
  if (nth === undefined) return undefined
  for (const part of ancestors(pointed.element, 12).slice(1)) {
    const within = stableSelectors(part, taken).find((css) => isOnly(css, part))
    if (within && isIt({ label, within })) return { label, within }
  }
  return { label, nth }
}

function isMeant(found: Element | string | undefined, pointed: Pointed): boolean {
  if (found === undefined) return false
  const value = textAt(pointed)
  if (typeof found === 'string') {
    const read = oneLine(valueIn(found, longest))
    return (
      pointed.text !== undefined &&
      read !== '' &&
      (read === value || oneLine(pointed.text.data).endsWith(read))
    )
  }
  const { element } = pointed
  if (!found.contains(element) && !element.contains(found)) return false
  return oneLine(valueIn(found, longest)) === value
}

function valueAt(place: Place, page: Page): string {
  return oneLine(valueIn(findPlace(place, page) ?? '', longest))
}

function ancestors(element: Element, count: number): readonly Element[] {
  const all: Element[] = []
  for (let at: Element | null = element; at && all.length <= count; at = at.parentElement) {
    if (at.localName !== 'body' && at.localName !== 'html') all.push(at)
  }
  return all
}
