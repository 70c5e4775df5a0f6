import type { Fact } from '../record/index.ts'

/** A field of a fact's payload by its dotted path. */
export function valueIn(fact: Fact | undefined, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], fact?.payload)
}

/** Several things in one line, as a customer reads them; what isn't there is left out. */
export function inOneLine(...values: readonly unknown[]): string {
  return values.filter((value) => value !== undefined).join(' · ')
}
