/** Crockford's base 32: nothing in it is mistaken for something else when it is read from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/**
 * A new recovery code as it is written down: four groups of four, 80 bits.
 * @param chance 16 bytes of chance
 */
export function newRecoveryCode(chance: Uint8Array = crypto.getRandomValues(new Uint8Array(length))): string {
  const code = Array.from(chance, (byte) => letters[byte & 31]).join('')
  return code.match(/.{4}/g)?.join('-') ?? code
}

/** A code as it was typed, in the form it is compared in: spaces, hyphens and small letters don't matter, nor O for 0. */
export function readRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
