import { Inflate } from 'fflate'

export interface Limits {
  /** Bytes of the PDF. */
  readonly file: number
  /** Bytes of one embedded file, unpacked. */
  readonly unpacked: number
  /** How many embedded files are looked at. */
  readonly files: number
}

/** Why nothing was read: something else, too much of it, not all of it, or locked by a password. */
export type Trouble = 'not-a-pdf' | 'too-large' | 'cut' | 'encrypted'

/**
 * The files embedded in a PDF (ISO 32000-1, 7.11.4), unpacked, one after the other; nothing else of it is interpreted.
 * Only their own streams are inflated, and never past the limit, whatever they claim.
 */
export function* embeddedFiles(pdf: Uint8Array, limits: Limits): Generator<Uint8Array | Trouble> {
  if (pdf.length > limits.file) return yield 'too-large'
  if (indexOf(pdf, '%PDF-', 0, 1024) < 0) return yield 'not-a-pdf'
  if (isEncrypted(pdf)) return yield 'encrypted'
  if (indexOf(pdf, '%%EOF', Math.max(0, pdf.length - 1024)) < 0) return yield 'cut'
  let at = 0
  for (let found = 0; found < limits.files; found++) {
    at = indexOf(pdf, '/EmbeddedFile', at)
    if (at < 0) return
    const stream = streamAround(pdf, at)
    at += '/EmbeddedFile'.length
    if (stream) yield unpack(stream, limits.unpacked)
  }
}

interface Stream {
  readonly bytes: Uint8Array
  readonly isDeflated: boolean
}

/** A dictionary of embedded files is small; further away it is another object. */
const dictionary = 2000

/** The stream whose dictionary has a name at `at`; undefined where it is only mentioned. */
function streamAround(pdf: Uint8Array, at: number): Stream | undefined {
  const begin = lastIndexOf(pdf, ' obj', at)
  const keyword = indexOf(pdf, 'stream', at, at + dictionary)
  if (begin < 0 || at - begin > dictionary || keyword < 0) return undefined
  const words = latin1(pdf.subarray(begin, keyword))
  const length = /\/Length (\d+)(?! \d+ R)/.exec(words)?.[1]
  if (!/\/Type\s*\/EmbeddedFile\b/.test(words) || length === undefined) return undefined
  const start = keyword + 'stream'.length + (pdf[keyword + 6] === 13 ? 2 : 1)
  return {
    bytes: pdf.subarray(start, start + Number(length)),
    isDeflated: /\/Filter\s*(\[\s*)?\/FlateDecode\b/.test(words),
  }
}

function unpack({ bytes, isDeflated }: Stream, limit: number): Uint8Array | Trouble {
  if (!isDeflated) return bytes.length > limit ? 'too-large' : bytes
  const parts: Uint8Array[] = []
  let size = 0
  // A zlib header (RFC 1950) of two bytes stands before what RFC 1951 describes; the sum at its end isn't needed.
  const inflater = new Inflate((part) => {
    size += part.length
    if (size <= limit) parts.push(part)
  })
  try {
    for (let at = 2; at < bytes.length && size <= limit; at += 4096) {
      inflater.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length)
    }
  } catch {
    // What could be unpacked until here is no JSON; its reader says so.
  }
  return size > limit ? 'too-large' : joined(parts, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A password locks what is inside; the trailer, or the last cross-reference stream, says so. */
function isEncrypted(pdf: Uint8Array): boolean {
  const end = latin1(pdf.subarray(Math.max(0, pdf.length - 8192)))
  return /\/Encrypt\b/.test(end)
}

function indexOf(bytes: Uint8Array, words: string, from: number, until = bytes.length): number {
  const first = words.charCodeAt(0)
  const end = Math.min(until, bytes.length) - words.length
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= end; at = bytes.indexOf(first, at + 1)) {
    if (startsAt(bytes, words, at)) return at
  }
  return -1
}

function lastIndexOf(bytes: Uint8Array, words: string, from: number): number {
  const first = words.charCodeAt(0)
  for (
    let at = bytes.lastIndexOf(first, from);
    at >= 0;
    at = at > 0 ? bytes.lastIndexOf(first, at - 1) : -1
  ) {
    if (startsAt(bytes, words, at)) return at
  }
  return -1
}

function startsAt(bytes: Uint8Array, words: string, at: number): boolean {
  for (let i = 0; i < words.length; i++) if (bytes[at + i] !== words.charCodeAt(i)) return false
  return true
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 8192))
