import type { Refusal } from '@countersign/shared/field'
import type { Lang } from '@countersign/shared/text'

/** The tablet is in the customer's hands. */
export interface Lent {
  readonly visit: string
  /** The page they hold, with its step: path and search. */
  readonly path: string
  /** The engineer's language, for when they have it back. */
  readonly lang: Lang
  /** Somebody wants off the customer's page: where to, once the PIN was right. */
  readonly next?: string
  /** What was not taken, for the engineer alone. */
  readonly trouble?: Pick<Refusal, 'refused' | 'say'>
}

/** Goes on from the customer's page: to a step of it at once, to anywhere else only past the PIN. */
export function goneTo(lent: Lent, to: string): Lent {
  return isOfPage(lent, to) ? { ...lent, path: to } : { ...lent, next: to }
}

/** The customer keeps the tablet after all. */
export function kept({ visit, path, lang }: Lent): Lent {
  return { visit, path, lang }
}

/** Whether a path is a step of the page the customer holds. */
export function isOfPage({ path }: Lent, to: unknown): to is string {
  return typeof to === 'string' && pageOf(to) === pageOf(path)
}

function pageOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'https://tablet.invalid')
  searchParams.delete('step')
  return `${pathname}?${searchParams}`
}
