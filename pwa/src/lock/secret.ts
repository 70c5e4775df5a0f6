/** What is kept of a PIN or a code: enough to know it again, nothing to read it from. */
export interface Secret {
  /** 128 random bits, hexadecimal. */
  readonly salt: string
  readonly iterations: number
  /** PBKDF2 with SHA-256, 256 bits, hexadecimal. */
  readonly hash: string
}

/** Half a second on the slowest tablets; a guesser pays it for each of their guesses. */
const iterations = 600_000

/**
 * Makes what is kept of a secret.
 * @param salt 16 bytes of chance, new for each secret
 */
export async function secretOf(text: string, salt: Uint8Array<ArrayBuffer> = chance()): Promise<Secret> {
  return { salt: hex(salt), iterations, hash: await derive(text, salt, iterations) }
}

/** Whether this is the very text the secret was made of. */
export async function isSecret(text: string, { salt, iterations, hash }: Secret): Promise<boolean> {
  return (await derive(text, bytes(salt), iterations)) === hash
}

async function derive(text: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  const { subtle } = crypto
  const key = await subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveBits'])
  return hex(
    new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)),
  )
}

function chance(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(16))
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
