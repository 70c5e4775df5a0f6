import type { Summary } from './summary.ts'

/** Finds the visits that were at the same customer's, or about the same device. Made for thousands of them. */
export interface Kin {
  /** Takes in what is new or has changed. */
  readonly takeIn: (all: readonly Summary[]) => void
  /** Visits opened before this one, of the same unit or asset, the newest first. */
  readonly earlierThan: (visit: string) => readonly Summary[]
}

export function createKin(): Kin {
  const known = new Map<string, Summary>()
  const byKey = new Map<string, Set<string>>()
  let last: readonly Summary[] = []

  function forget(summary: Summary) {
    for (const key of keysOf(summary)) byKey.get(key)?.delete(summary.visit)
  }

  function learn(summary: Summary) {
    const former = known.get(summary.visit)
    if (former === summary) return
    if (former) forget(former)
    known.set(summary.visit, summary)
    for (const key of keysOf(summary)) {
      const visits = byKey.get(key) ?? new Set()
      byKey.set(key, visits.add(summary.visit))
    }
  }

  return {
    takeIn: (all) => {
      if (all === last) return
      last = all
      for (const summary of all) learn(summary)
    },
    earlierThan: (visit) => {
      const own = known.get(visit)
      if (!own) return []
      const kin = new Set(keysOf(own).flatMap((key) => [...(byKey.get(key) ?? [])]))
      return [...kin]
        .map((one) => known.get(one))
        .filter((one) => one !== undefined)
        .filter((one) => one.visit !== visit && timeOf(one) < timeOf(own))
        .sort((a, b) => timeOf(b) - timeOf(a))
    },
  }
}

function timeOf({ opened }: Summary): number {
  return Date.parse(opened)
}

/** What is the same for two visits at one place or one device, however it was typed. */
function keysOf({ unit, serial, asset }: Summary): readonly string[] {
  return Object.entries({ unit, serial, asset })
    .map(([what, text]) => [what, plain(text)] as const)
    .filter(([, text]) => text !== '')
    .map(([what, text]) => `${what} ${text}`)
}

/** Width, case and blanks make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
