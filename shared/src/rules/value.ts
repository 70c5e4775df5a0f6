import type { Fact } from '../record/index.ts'

/** A field of a fact's payload by its dotted path. */
export function valueIn(fact: Fact | undefined, path: string): unknown {
  return fieldOf(fact?.payload, path)
}

/** A field of anything by its dotted path. */
export function fieldOf(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], value)
}

/** Several things in one line, as a customer reads them; what isn't there is left out. */
export function inOneLine(...values: readonly unknown[]): string {
  return values.filter((value) => value !== undefined).join(' · ')
}
