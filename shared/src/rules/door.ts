import type { State, Told } from '../record/index.ts'
import type { DoorStep, Times } from '../standard/index.ts'

/** What to do at the door, and how long until then. */
export interface AtDoor {
  readonly step: DoorStep
  /** Whole seconds until the next knock; 0 when it is due, or no longer wanted. */
  readonly untilKnock: number
  /** Whole seconds until the customer is phoned; 0 when it is due, or no longer wanted. */
  readonly untilPhone: number
}

type Try = Told<'door-tried'>
type Door = Pick<State, 'doorTries' | 'reports' | 'met' | 'workBegan' | 'ended'>

/**
 * The next step at the door (M3): the bell, a knock every half minute, after five minutes the phone, then a colleague
 * or the IT contact, a note, a report, and leaving. Whoever answers and then doesn't come begins it anew.
 * @param now ms since 1970. A clock that was set back neither stops the steps nor leaves one out.
 */
export function doorStep(state: Door, now: number, times: Times): AtDoor {
  const round = roundOf(state.doorTries)
  const settled = settledStep(state, round)
  if (settled) return { step: settled, untilKnock: 0, untilPhone: 0 }

  const untilKnock = secondsLeft(times.knockSeconds * 1000, sinceLast(round, now))
  const untilPhone = secondsLeft(times.knockLimit * 60_000, knockedFor(state, now) ?? 0)
  if (untilPhone === 0) return { step: 'phone-customer', untilKnock: 0, untilPhone }
  return { step: untilKnock === 0 ? 'knock' : 'wait', untilKnock, untilPhone }
}

/**
 * How long nobody has opened, in ms; undefined while nobody has tried. Counted from try to try, so that a clock set
 * back meanwhile takes nothing away.
 */
export function knockedFor({ doorTries }: Pick<State, 'doorTries'>, now: number): number | undefined {
  const times = roundOf(doorTries).map((one) => Date.parse(one.at))
  if (times.length === 0) return undefined
  return [...times.slice(1), now].reduce((sum, time, i) => sum + Math.max(0, time - (times[i] ?? time)), 0)
}

/** The step where no clock is needed to tell it. */
function settledStep({ doorTries, reports, met, workBegan, ended }: Door, round: readonly Try[]) {
  if (met || workBegan || ended) return 'open'
  const last = doorTries.at(-1)
  if (!last) return 'bell'
  const answer = answers[last.outcome]
  if (answer) return answer

  const tried = (how: Try['how']) => round.some((one) => one.how === how)
  const isAway = round.some((one) => one.outcome === 'away')
  const knows = round.some((one) => one.how === 'phone-customer' && one.outcome === 'away')
  if (tried('note') || knows) return reports.some((one) => one.about === 'M3') ? 'leave' : 'report'
  if (isAway || tried('phone-contact')) return 'note'
  return tried('phone-customer') ? 'phone-contact' : undefined
}

const answers: Readonly<Partial<Record<Try['outcome'], DoorStep>>> = {
  opened: 'open',
  coming: 'stay',
  'waits-downstairs': 'go-down',
}

/** The tries since somebody last answered. */
function roundOf(tries: readonly Try[]): readonly Try[] {
  return tries.slice(tries.findLastIndex((one) => answers[one.outcome] !== undefined) + 1)
}

/** A last try that lies in the future says that the clock was set back: then nobody can tell, and it is time. */
function sinceLast(round: readonly Try[], now: number): number {
  const last = round.at(-1)
  const since = last ? now - Date.parse(last.at) : 0
  return since < 0 ? Number.POSITIVE_INFINITY : since
}

function secondsLeft(whole: number, gone: number): number {
  return Math.max(0, Math.ceil((whole - gone) / 1000))
}
