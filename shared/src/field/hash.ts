import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** `sha256:` and 64 hex digits. */
export type Hash = `sha256:${string}`

/** A JSON value. Numbers in records are whole numbers, so that every reader writes them alike. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** SHA-256 of text (as UTF-8) or bytes. It is synchronous, so that no other tap can slip into an append. */
export function sha256(data: string | Uint8Array): Hash {
  return `sha256:${bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data))}`
}

/** Canonical JSON (RFC 8785): one form for one value. */
export function canonical(value: Json): string {
  return canonicalize(value) as string
}

/** The hash of a personal field: salt and canonical value together, so that a short phone number can't be guessed. */
export function saltedHash(salt: string, value: Json): Hash {
  return sha256(salt + canonical(value))
}
