import type { Encoding } from './build-files.ts'

/**
 * Which of the packings at hand the client likes best, by the q-values of its `Accept-Encoding`
 * (RFC 9110 §12.5.3); among equals the earliest of `available`. A client that refuses them all gets the file
 * as it is, as the RFC allows.
 */
export function negotiate(acceptEncoding: string | undefined, available: Iterable<Encoding>): Encoding {
  const wishes = readWishes(acceptEncoding ?? '')
  const liking = (encoding: Encoding) =>
    wishes.get(encoding) ?? wishes.get('*') ?? (encoding === 'identity' ? 0.001 : 0)
  let best: Encoding = 'identity'
  let most = 0
  for (const encoding of available) {
    if (liking(encoding) <= most) continue
    best = encoding
    most = liking(encoding)
  }
  return best
}

/** Whether `If-None-Match` names this entity tag; compared weakly, as RFC 9110 §13.1.2 wants. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tag)
}

function readWishes(header: string): ReadonlyMap<string, number> {
  const wishes = header.split(',').map((wish) => {
    const [name = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const value = q ? Number(q.slice(2)) : 1
    return [name === 'x-gzip' ? 'gzip' : name, Number.isNaN(value) ? 0 : value] as const
  })
  return new Map(wishes)
}
