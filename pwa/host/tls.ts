import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { StartError } from './start-error.ts'

export type Tls = { readonly cert: Buffer; readonly key: Buffer }

/**
 * Reads a certificate chain and its key, and tries them, so that a wrong pair is noticed now and not by the
 * first tablet.
 * @throws {StartError} when a file can't be read or the two don't belong together
 */
export function readTls(certFile: string, keyFile: string): Tls {
  const tls = { cert: readPem(certFile, '--tls-cert'), key: readPem(keyFile, '--tls-key') }
  try {
    createSecureContext(tls)
  } catch (cause) {
    throw new StartError(
      `${certFile} and ${keyFile} can't be used together: ${saying(cause)}.`,
      'Give a PEM certificate (with its chain) and the private key it was made with, without a passphrase.',
      { cause },
    )
  }
  return tls
}

function readPem(file: string, option: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    const remedy = `Check that ${option} names a PEM file that this user may read.`
    throw new StartError(`${file} can't be read: ${saying(cause)}.`, remedy, { cause })
  }
}

function saying(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
