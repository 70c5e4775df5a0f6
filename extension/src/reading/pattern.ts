import type { Pattern } from '../helpdesks/helpdesk.ts'

const known = new Map<Pattern, RegExp | undefined>()

/** The regular expression of a pattern; undefined where it is none. */
export function regexOf(pattern: Pattern): RegExp | undefined {
  if (!known.has(pattern)) known.set(pattern, compile(pattern))
  return known.get(pattern)
}

function compile(pattern: Pattern): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu')
  } catch {
    return undefined
  }
}
