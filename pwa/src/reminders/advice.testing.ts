import type { Reminder, VisitAdvice } from './visit-advice.ts'
import type { Watched } from './watch.ts'

export const minute = 60_000
export const hour = 60 * minute

/** `2026-11-20T09:30` on the wall of this device. */
export function at(time: string, day = '2026-11-20'): number {
  return Date.parse(`${day}T${time}:00`)
}

/** A reminder; a test says only what it is about. */
export function reminder(
  id: string,
  due: number,
  state: Reminder['state'],
  phase?: Reminder['phase'],
): Reminder {
  return { id, phase: phase ?? 'prepare', say: { 'zh-CN': id, en: id }, due, state }
}

/** A visit at leaving; a test says only what it is about. */
export function advice(visit: string, told: Partial<VisitAdvice> = {}): VisitAdvice {
  const next = {
    id: 'depart',
    phase: 'prepare',
    say: { 'zh-CN': '出发', en: 'Leave' },
    done: { has: 'departed' },
  } as const
  return { visit, next, reminders: [], leaveBy: undefined, isUnderWay: false, clashes: [], ...told }
}

export function watched(...all: readonly VisitAdvice[]): Watched {
  return { at: 0, visits: new Map(all.map((one) => [one.visit, one])) }
}
