import type { ClosingRequest, Pattern, Place } from '../helpdesks/helpdesk.ts'
import { findPlace, lookAt, pressed, wordsOnButton } from '../reading/find-place.ts'
import { escaped } from './learn-part.ts'
import { isOnly, stableSelectors, structuralSelector } from './selectors.ts'

/** A way of closing a ticket, learned from somebody pointing at it. */
export type LearnedClosing =
  | {
      readonly kind: 'control'
      /** The words on it. */
      readonly words: string
      readonly place: Place
      /** What it sends, where it says so itself. */
      readonly request?: ClosingRequest
      readonly statuses: readonly string[]
    }
  | {
      readonly kind: 'status'
      readonly name: string
      readonly request: ClosingRequest
      readonly options: readonly StatusOption[]
    }

export interface StatusOption {
  readonly value: string
  readonly label: string
  /** Its words say that nothing more is done. */
  readonly soundsClosed: boolean
}

const closed =
  /clos|resolv|done|dusted|finish|complet|cancel|reject|关闭|关单|结案|结单|办结|完成|完结|解决|取消|拒绝|作废/i
const tellsStatus = /stat|action|^act$|^op$|^do$|^to$|cmd|event|zt$|状态/i

/**
 * Learns what closing looks like from a status field or from a control.
 * @param tickets ids of tickets in the helpdesk, to know them again in an address or a field
 */
export function learnClosing(element: Element, tickets: readonly string[]): LearnedClosing | undefined {
  const select = element.closest('select')
  if (select?.name) return statusOf(select, optionsOf(select), tickets)
  const radio = element.closest('label')?.querySelector('input') ?? element
  if (radio instanceof HTMLInputElement && radio.type === 'radio' && radio.name)
    return statusOf(radio, radiosOf(radio), tickets)
  const control = element.closest(`${pressed}, [onclick], input[type=image]`)
  return control ? controlOf(control, tickets) : undefined
}

function statusOf(
  field: HTMLSelectElement | HTMLInputElement,
  options: readonly StatusOption[],
  tickets: readonly string[],
): LearnedClosing {
  const { name, form } = field
  return { kind: 'status', name, options, request: requestOf(form, `^${escaped(name)}$`, tickets) }
}

function optionsOf(select: HTMLSelectElement): readonly StatusOption[] {
  return [...select.options]
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, label }) => option(value, label))
}

function radiosOf({ name, ownerDocument }: HTMLInputElement): readonly StatusOption[] {
  const all = ownerDocument.querySelectorAll<HTMLInputElement>(
    `input[type=radio][name=${JSON.stringify(name)}]`,
  )
  return [...all].map(({ value, labels }) => option(value, labels?.[0]?.textContent ?? value))
}

function option(value: string, words: string): StatusOption {
  const label = words.replace(/\s+/g, ' ').trim()
  return { value, label, soundsClosed: closed.test(label) || closed.test(value) }
}

function controlOf(control: Element, tickets: readonly string[]): LearnedClosing | undefined {
  const place = placeOfControl(control, tickets)
  if (!place) return undefined
  const words = (control.getAttribute('value') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim()
  const sent =
    control instanceof HTMLAnchorElement ? sentByLink(control, tickets) : sentByForm(control, tickets)
  return {
    kind: 'control',
    words: words || (control.getAttribute('title') ?? ''),
    place,
    statuses: [],
    ...sent,
  }
}

/** By its name, or else by its words; by the way to it where both say another one. */
function placeOfControl(control: Element, taken: readonly string[]): Place | undefined {
  const css = stableSelectors(control, taken).find((one) => one.includes('[') && isOnly(one, control))
  if (css) return { css }
  const words = wordsOnButton(control)
  const byWords: Place = { button: words }
  const page = lookAt(control.ownerDocument, [])
  if (words && page && findPlace(byWords, page) === control) return byWords
  const way = structuralSelector(control, taken)
  return isOnly(way, control) ? { css: way } : undefined
}

/** A link that says `to=closed`. */
function sentByLink({ href }: HTMLAnchorElement, tickets: readonly string[]) {
  if (!/^https?:/.test(href)) return undefined
  const { pathname, search } = new URL(href)
  const pairs = search
    .slice(1)
    .split(/[&;]/)
    .map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1) }))
  return sent(pairs, pathPattern(pathname, tickets), tickets)
}

/** A form whose button, or a field nobody sees, says `state=closed`. */
function sentByForm(control: Element, tickets: readonly string[]) {
  const { form } = control as Partial<HTMLButtonElement>
  if (!form || !(control as HTMLButtonElement).matches('[type=submit], [type=image], button:not([type])'))
    return undefined
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
  const fields = [...hidden, control as HTMLButtonElement].map(({ name, value }) => ({ name, value }))
  return sent(fields, pathOf(form, tickets), tickets)
}

function sent(fields: readonly { name: string; value: string }[], path: Pattern, tickets: readonly string[]) {
  const status = fields.find(({ name, value }) => tellsStatus.test(name) && closed.test(value))
  if (!status) return undefined
  const request = { path, status: `^${escaped(status.name)}$`, ...ticketsIn(fields, tickets) }
  return { request, statuses: [status.value] }
}

function requestOf(
  form: HTMLFormElement | null,
  status: Pattern,
  tickets: readonly string[],
): ClosingRequest {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])]
  return { path: pathOf(form, tickets), status, ...ticketsIn(fields, tickets) }
}

function ticketsIn(fields: readonly { name: string; value: string }[], tickets: readonly string[]) {
  const field = fields.find(({ name, value }) => name && tickets.includes(value))
  return field && { tickets: `^${escaped(field.name)}$` }
}

/** Where a form is sent. Without an address of its own a script sends it, nobody knows where. */
function pathOf(form: HTMLFormElement | null, tickets: readonly string[]): Pattern {
  const action = form?.getAttribute('action')?.trim()
  if (!form || !action || action.startsWith('#') || action.startsWith('javascript:')) return '^/'
  return pathPattern(new URL(action, form.baseURI).pathname, tickets)
}

function pathPattern(path: string, tickets: readonly string[]): Pattern {
  let isNamed = false
  const pieces = path.split(/([/;=])/).map((piece) => {
    if (!tickets.includes(piece)) return escaped(piece)
    const id = isNamed ? '[\\w.-]+' : '(?<ticket>[\\w.-]+)'
    isNamed = true
    return id
  })
  return `^${pieces.join('')}$`
}
