import type { Helpdesk, Place } from '../helpdesks/helpdesk.ts'
import { type Beside, besideLabel } from './beside-label.ts'
import { labelWords } from './label-words.ts'
import { type Label, labelsOn } from './labels.ts'
import { isVisible } from './visible.ts'
import { rootOf } from './whole-document.ts'

/** A page, looked through once for all labels that are wanted, and once for each selector. */
export interface Page {
  readonly root: Element
  readonly labels: ReadonlyMap<string, readonly Label[]>
  /** What was found by each selector: several fields may stand in one place. */
  readonly selected: Map<string, Element | undefined>
}

/** Looks through a page for the labels of these places; again whenever it has changed. */
export function lookAt(document: Document, places: readonly Place[]): Page | undefined {
  const root = rootOf(document)
  const words = places.flatMap((place) => ('label' in place ? [labelWords(place.label)] : []))
  return root && { root, labels: labelsOn(root, new Set(words)), selected: new Map() }
}

/** All places that a helpdesk's fields may be at. */
export function placesOf({ fields }: Pick<Helpdesk, 'fields'>): readonly Place[] {
  return Object.values(fields).flat()
}

/** What stands at a place: an element, or text that stands beside its label without one of its own. */
export function findPlace(place: Place, page: Page): Element | string | undefined {
  if ('label' in place) return findBeside(place, page)
  return 'button' in place ? findPressed(place.button, page) : findSelected(place.css, page)
}

/** The element at a place, looked up by itself. */
export function elementAt(place: Place, document: Document): Element | undefined {
  const page = lookAt(document, [place])
  const found = page && findPlace(place, page)
  return typeof found === 'object' ? found : undefined
}

function findBeside(place: Extract<Place, { label: string }>, { labels }: Page) {
  const wanted = place.nth ?? 0
  const sure: Beside[] = []
  const others: Beside[] = []
  for (const label of labels.get(labelWords(place.label)) ?? []) {
    if (place.within && !isWithin(label.node, place.within)) continue
    const beside = besideLabel(label)
    if (beside) (beside.sure ? sure : others).push(beside)
    if (sure.length > wanted) break
  }
  // Words that only look like a label may come first: in what somebody wrote, in a list beside the ticket.
  return (sure.length > 0 ? sure : others)[wanted]?.found
}

function isWithin(node: Element | Text, css: string): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return Boolean(element?.closest(css))
}

/** What can be pressed, wherever the words on it stand. */
export const pressed = 'button, a, [role=button i], input:is([type=submit i], [type=button i])'

/** The words on what can be pressed, so that they can be compared. */
export function wordsOnButton(element: Element): string {
  return labelWords(element.getAttribute('value') ?? (element.textContent ?? '').slice(0, 200))
}

function findPressed(words: string, { root }: Page): Element | undefined {
  const wanted = labelWords(words)
  const all = root.querySelectorAll(pressed)
  for (let index = 0; index < all.length && index < 2000; index++) {
    const element = all[index]
    if (element && wordsOnButton(element) === wanted && isVisible(element)) return element
  }
  return undefined
}

function findSelected(css: string, { root, selected }: Page): Element | undefined {
  if (!selected.has(css)) selected.set(css, firstVisible(root.querySelectorAll(css)))
  return selected.get(css)
}

function firstVisible(all: NodeListOf<Element>): Element | undefined {
  for (let index = 0; index < all.length && index < 50; index++) {
    const element = all[index]
    if (element && isVisible(element)) return element
  }
  return undefined
}
