import type { Attempt, AttemptField } from './attempt.ts'
import { fieldsOfQuery } from './fields.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement

/**
 * What a form would send. Read control by control: `new FormData(form)` would fire an event of the page's, and knows no
 * words of options. A field named `action` or `id` hides the form's own property, so attributes are asked instead.
 */
export function attemptOfForm(form: HTMLFormElement, submitter?: Element | null): Attempt {
  const attribute = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name)
  const method = (attribute('method') ?? 'get').toUpperCase()
  const url = new URL(attribute('action') || document.URL, document.baseURI)
  if (method === 'GET') url.search = ''
  const controls = [...elementsOf(form)].filter((control) => sends(control, submitter))
  return { method, url: url.href, fields: controls.flatMap(fieldsOfControl) }
}

/** What a link would ask for, labelled with its words; a link with `data-method` is made a form of by the page. */
export function attemptOfLink(link: HTMLAnchorElement): Attempt {
  const url = new URL(link.href)
  const label = link.textContent.trim()
  const fields = fieldsOfQuery(url.search).map((field) => ({ ...field, label }))
  url.search = ''
  return { method: (link.dataset.method ?? 'get').toUpperCase(), url: url.href, fields }
}

const getElements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get

function elementsOf(form: HTMLFormElement): Iterable<Control> {
  return getElements?.call(form) ?? []
}

function sends(control: Control, submitter?: Element | null): boolean {
  if (!control.name || control.matches(':disabled')) return false
  const { type } = control
  if (control instanceof HTMLButtonElement || type === 'submit' || type === 'image')
    return control === submitter
  if (type === 'button' || type === 'reset' || type === 'file') return false
  if (type === 'checkbox' || type === 'radio') return (control as HTMLInputElement).checked
  return true
}

function fieldsOfControl(control: Control): readonly AttemptField[] {
  const { name } = control
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions]
      .filter((option) => !option.disabled)
      .map((option) => ({ name, value: option.value, label: option.label }))
  const label = labelOf(control)
  return [{ name, value: control.value, ...(label === undefined ? {} : { label }) }]
}

function labelOf(control: Control): string | undefined {
  if (control instanceof HTMLButtonElement) return control.textContent.trim()
  if (control.type === 'checkbox' || control.type === 'radio') return control.labels?.[0]?.textContent.trim()
  return undefined
}
