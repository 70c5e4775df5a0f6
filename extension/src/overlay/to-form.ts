import { bytesOf } from '../base64.ts'
import { ask, type Carried, type Site } from '../messages.ts'
import { baseOfPage } from '../reading/ticket-page.ts'
import { putFile, putWords } from './put-on-page.ts'

/** Where something for the helpdesk's own form is now: in the form of this page; on the way to the page that has one; nowhere. */
export type Put = 'here' | 'on-the-way' | 'no-form' | 'gone'

const putHere = new Set<string>()
const listeners = new Set<() => void>()

/** What was put into a form of this document; it isn't put there twice. */
export const formsOfPage = {
  has: (what: string) => putHere.has(what),
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Puts it into the form of the page, or goes to the page that has one. The person still presses the helpdesk's own button. */
export async function putIntoForm(ticket: string, carried: Carried, { helpdesk }: Site): Promise<Put> {
  let put = await putIntoThisPage(ticket, carried, helpdesk)
  if (put === 'no-form' && opensForm(helpdesk)) put = await putIntoThisPage(ticket, carried, helpdesk)
  if (put !== 'no-form') return put
  const base = baseOfPage(helpdesk, document.URL)
  if (base === undefined || !helpdesk.editPage?.startsWith('/')) return 'no-form'
  const page = base + helpdesk.editPage.replace('{ticket}', encodeURIComponent(ticket))
  if (!(await ask('carry', { ticket, carried }))) return 'no-form'
  location.assign(page)
  return 'on-the-way'
}

function opensForm({ formOpener }: Site['helpdesk']): boolean {
  const opener = formOpener && document.querySelector<HTMLElement>(formOpener)
  if (!opener) return false
  opener.click()
  return true
}

/** Puts what was carried here into the page's form, as soon as it has one. */
export async function putOnceThere(
  ticket: string,
  carried: Carried,
  helpdesk: Site['helpdesk'],
  signal: AbortSignal,
): Promise<Put> {
  let put = await putIntoThisPage(ticket, carried, helpdesk)
  while (put === 'no-form' && !signal.aborted) {
    await nextChange(signal)
    put = await putIntoThisPage(ticket, carried, helpdesk)
  }
  return put
}

async function putIntoThisPage(ticket: string, carried: Carried, helpdesk: Site['helpdesk']): Promise<Put> {
  const what = 'pdf' in carried ? carried.pdf : carried.words
  if (putHere.has(what)) return 'here'
  // At once, so that a second press finds it.
  putHere.add(what)
  const put = await putInto(ticket, carried, helpdesk).catch((): Put => 'gone')
  if (put !== 'here') putHere.delete(what)
  for (const listener of listeners) listener()
  return put
}

async function putInto(
  ticket: string,
  carried: Carried,
  { fileInput, commentBox }: Site['helpdesk'],
): Promise<Put> {
  if ('words' in carried) return putWords(commentBox, carried.words) ? 'here' : 'no-form'
  const kept = await ask('pdf', { ticket, pdf: carried.pdf })
  if (!kept) return 'gone'
  const file = new File([bytesOf(kept.pdf)], kept.name, { type: 'application/pdf' })
  return putFile(fileInput, file) ? 'here' : 'no-form'
}

function nextChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(done)
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    signal.addEventListener('abort', done, { once: true })
  })
}
