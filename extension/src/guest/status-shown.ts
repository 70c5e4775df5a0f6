import type { Helpdesk, Place } from '../helpdesks/helpdesk.ts'

/**
 * The status of the ticket as the page says it. What stands in a control doesn't count: a form that was opened to close
 * the ticket shows the closed status before anybody has closed anything.
 */
export function statusShown(
  helpdesk: Pick<Helpdesk, 'fields'>,
  find: (place: Place) => Element | string | undefined,
): string | undefined {
  for (const place of helpdesk.fields.status ?? []) {
    const found = find(place)
    const text = typeof found === 'object' ? textOf(found) : found
    if (text) return place.part === undefined ? text : new RegExp(place.part, 'iu').exec(text)?.[1]
  }
  return undefined
}

const controls = 'select, input:not([type=hidden]), textarea, button, form'

function textOf(element: Element): string | undefined {
  if (element.matches(controls) || element.querySelector(controls)) return undefined
  return element.textContent.trim()
}
