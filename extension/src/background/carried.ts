import type { Carried } from '../messages.ts'

/** So long the way to the page with the form may take, login and all. */
const longest = 300_000

interface Ticket {
  readonly origin: string
  readonly ticket: string
}

const keyOf = (tab: number) => `carried ${tab}`

/** Keeps what goes from one page of a tab to the next, of the same ticket. */
export async function carry(tab: number, what: Ticket & { readonly carried: Carried }): Promise<boolean> {
  await chrome.storage.session.set({ [keyOf(tab)]: { ...what, at: Date.now() } })
  return true
}

/** Gives it out, once. */
export async function takeCarried(tab: number, { origin, ticket }: Ticket): Promise<Carried | undefined> {
  const key = keyOf(tab)
  const kept = (await chrome.storage.session.get(key))[key] as
    | (Ticket & { readonly carried: Carried; readonly at: number })
    | undefined
  if (kept?.origin !== origin || kept.ticket !== ticket) return undefined
  await chrome.storage.session.remove(key)
  return Date.now() - kept.at < longest ? kept.carried : undefined
}
