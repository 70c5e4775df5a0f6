import { readRecoveryCode } from './recovery-code.ts'
import { isSecret, type Secret, secretOf } from './secret.ts'

/** What keeps a lent tablet on the customer's pages. */
export interface Lock {
  readonly pin: Secret
  /** Of the code that sets a new PIN where the PIN was forgotten. */
  readonly code: Secret
}

/** Four to eight digits. */
export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text)
}

/** A lock for a PIN and a recovery code. Only salted hashes of them are in it. */
export async function newLock(pin: string, code: string): Promise<Lock> {
  return { pin: await secretOf(pin), code: await secretOf(readRecoveryCode(code)) }
}

export async function withNewPin(lock: Lock, pin: string): Promise<Lock> {
  return { ...lock, pin: await secretOf(pin) }
}

export async function withNewCode(lock: Lock, code: string): Promise<Lock> {
  return { ...lock, code: await secretOf(readRecoveryCode(code)) }
}

export function opensByPin(lock: Lock, pin: string): Promise<boolean> {
  return isSecret(pin, lock.pin)
}

/** Whether the recovery code is right, however it was typed. */
export function opensByCode(lock: Lock, typed: string): Promise<boolean> {
  return isSecret(readRecoveryCode(typed), lock.code)
}
