import { createStore, del, entries, get, set } from 'idb-keyval'

/** A PDF whose record was read, and which isn't at its ticket yet as far as is known. */
export interface KeptPdf {
  readonly name: string
  readonly pdf: Blob
  /** RFC 3339, when it came. */
  readonly at: string
}

const store = createStore('countersign-pdfs', 'pdfs')
const keyOf = (origin: string, ticket: string, hash: string) => `${origin} ${ticket} ${hash}`

/** Keeps a PDF until it is at its ticket: on the way there the page may become another. */
export function keepPdf(origin: string, ticket: string, hash: string, kept: KeptPdf): Promise<void> {
  return set(keyOf(origin, ticket, hash), kept, store)
}

export function pdfAt(origin: string, ticket: string, hash: string): Promise<KeptPdf | undefined> {
  return get(keyOf(origin, ticket, hash), store)
}

export function forgetPdf(origin: string, ticket: string, hash: string): Promise<void> {
  return del(keyOf(origin, ticket, hash), store)
}

/** Forgets what came before then (ms since 1970). */
export async function forgetPdfsBefore(then: number): Promise<void> {
  for (const [key, { at }] of await entries<string, KeptPdf>(store))
    if (Date.parse(at) < then) await del(key, store)
}
