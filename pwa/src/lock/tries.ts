/** Wrong PINs in a row, and when the last of them was typed. */
export interface Tries {
  readonly wrong: number
  /** ms since 1970, of the steady clock. */
  readonly since: number
}

export const noTries: Tries = { wrong: 0, since: 0 }

const free = 5
const minute = 60_000
const waits = [minute / 2, minute, 2 * minute, 5 * minute, 10 * minute, 30 * minute]

/** One try more. It counts before it is checked, so that ending the app in between saves nothing. */
export function tried({ wrong }: Tries, now: number): Tries {
  return { wrong: wrong + 1, since: now }
}

/** How long to wait before the next try, in ms: nothing at first, then longer and longer. */
export function waitLeft({ wrong, since }: Tries, now: number): number {
  if (wrong < free) return 0
  const wait = waits[Math.min(wrong - free, waits.length - 1)] ?? 0
  return Math.max(0, since + wait - now)
}

/** The same tries where the clock was set back meanwhile: the wait begins anew, since nobody knows what has passed. */
export function heldAgainst(tries: Tries, now: number): Tries {
  return now < tries.since ? { ...tries, since: now } : tries
}
