import { describe, expect, test } from 'vitest'
import { isPin, newLock, opensByCode, opensByPin, withNewCode, withNewPin } from './lock.ts'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { secretOf } from './secret.ts'
import { heldAgainst, noTries, type Tries, tried, waitLeft } from './tries.ts'

const code = 'A1B2-C3D4-E5F6-G7H8'

describe('a lock', () => {
  test('opens by its PIN and by its code, and by nothing else', async () => {
    const lock = await newLock('4711', code)
    expect(await opensByPin(lock, '4711')).toBe(true)
    expect(await opensByPin(lock, '4712')).toBe(false)
    expect(await opensByPin(lock, '')).toBe(false)
    expect(await opensByCode(lock, 'a1b2 c3d4 e5f6 g7h8')).toBe(true)
    expect(await opensByCode(lock, 'A1B2-C3D4-E5F6-G7H9')).toBe(false)
    expect(await opensByPin(lock, code)).toBe(false)
  })

  test('keeps the code when the PIN changes, and the PIN when the code does', async () => {
    const lock = await newLock('4711', code)
    const repinned = await withNewPin(lock, '12345678')
    expect([await opensByPin(repinned, '4711'), await opensByPin(repinned, '12345678')]).toEqual([
      false,
      true,
    ])
    expect(await opensByCode(repinned, code)).toBe(true)
    const recoded = await withNewCode(lock, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ')
    expect([await opensByCode(recoded, code), await opensByPin(recoded, '4711')]).toEqual([false, true])
  })

  test('holds neither of them, nor looks the same for the same PIN', async () => {
    const [one, other] = [await newLock('4711', code), await newLock('4711', code)]
    expect(JSON.stringify(one)).not.toContain('4711')
    expect(JSON.stringify(one)).not.toContain('A1B2')
    expect(one.pin.hash).not.toBe(other.pin.hash)
  })

  test('costs a guesser time', async () => {
    const { iterations, hash } = await secretOf('4711', new Uint8Array(16))
    expect(iterations).toBeGreaterThanOrEqual(310_000)
    expect(hash).toBe(await known('4711', iterations))
  })
})

test('a PIN is four to eight digits', () => {
  expect(['1234', '12345678'].every(isPin)).toBe(true)
  expect(['', '123', '123456789', '12a4', '１２３４'].some(isPin)).toBe(false)
})

describe('a recovery code', () => {
  test('is four groups of four letters that nobody mistakes', () => {
    for (let n = 0; n < 50; n++)
      expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(newRecoveryCode(new Uint8Array(16).map((_, i) => i * 16))).toBe('0G0G-0G0G-0G0G-0G0G')
  })
  test('is read however it is typed', () => {
    for (const typed of ['A0B1C3D4', 'a0b1-c3d4', ' aob1 c3d4 ', 'AOBL－Ｃ３D4']) {
      expect(readRecoveryCode(typed)).toBe('A0B1C3D4')
    }
  })
})

describe('wrong tries', () => {
  const after = (wrong: number): Tries => ({ wrong, since: 1_000_000 })

  test('are free at first, then each one costs a longer wait', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 99].map((wrong) => waitLeft(after(wrong), 1_000_000) / 1000)).toEqual([
      0, 0, 30, 60, 120, 300, 600, 1800, 1800,
    ])
    expect(waitLeft(after(5), 1_000_000 + 29_000)).toBe(1000)
    expect(waitLeft(after(5), 1_000_000 + 30_000)).toBe(0)
    expect(tried(noTries, 7)).toEqual({ wrong: 1, since: 7 })
  })
  test('wait anew when the clock was set back, and no longer than that', () => {
    const early = 1_000_000 - 3_600_000
    const held = heldAgainst(after(5), early)
    expect(waitLeft(held, early)).toBe(30_000)
    expect(waitLeft(held, early + 30_000)).toBe(0)
    expect(heldAgainst(after(5), 1_000_001)).toEqual(after(5))
  })
})

/** The same, derived by Node's own crypto. */
async function known(text: string, iterations: number): Promise<string> {
  const { pbkdf2Sync } = await import('node:crypto')
  return pbkdf2Sync(text, new Uint8Array(16), iterations, 32, 'sha256').toString('hex')
}
