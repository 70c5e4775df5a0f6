import type { State } from '@countersign/shared/record'
import type { Times } from '@countersign/shared/standard'

/** What to do at the door now (M3). `report` is the last: somebody is told that nobody could be reached. */
export type DoorStep =
  | 'bell'
  | 'knock'
  | 'wait'
  | 'phone-customer'
  | 'phone-contact'
  | 'note'
  | 'report'
  | 'open'

export interface AtTheDoor {
  readonly step: DoorStep
  /** Until the next knock; 0 when it is due. */
  readonly secondsToKnock: number
  /** Until the customer is phoned; 0 when that is due. */
  readonly secondsToPhone: number
}

/**
 * The bell first, then a knock every 30 seconds; after five minutes the phone: the customer, then a colleague or
 * contact; then a note, and a report (M3).
 * @param now ms since 1970
 */
export function doorStep(
  { doorTries, met }: Pick<State, 'doorTries' | 'met'>,
  now: number,
  { knockSeconds, knockLimit }: Pick<Times, 'knockSeconds' | 'knockLimit'>,
): AtTheDoor {
  // Who says they are coming is waited for as long as a closed door.
  const from = Math.max(
    0,
    doorTries.findLastIndex((one) => one.outcome === 'coming'),
  )
  const since = doorTries.slice(from)
  const secondsToPhone = secondsUntil(since[0], knockLimit * 60, now)
  const secondsToKnock = secondsUntil(
    since.findLast((one) => one.how === 'knock'),
    knockSeconds,
    now,
  )
  return {
    step: stepAfter(since, met !== null, { secondsToKnock, secondsToPhone }),
    secondsToKnock,
    secondsToPhone,
  }
}

type Tries = State['doorTries']

function stepAfter(
  since: Tries,
  isMet: boolean,
  { secondsToKnock, secondsToPhone }: Omit<AtTheDoor, 'step'>,
): DoorStep {
  const last = since.at(-1)
  const tried = (how: Tries[number]['how']) =>
    since.some((one) => one.how === how && one.outcome !== 'coming')
  if (isMet || last?.outcome === 'opened' || last?.outcome === 'waits-downstairs') return 'open'
  if (!last) return 'bell'
  if (last.how === 'note' || (last.how === 'phone-customer' && last.outcome === 'away')) return 'report'
  if (tried('phone-contact')) return 'note'
  if (tried('phone-customer')) return 'phone-contact'
  if (secondsToPhone === 0) return 'phone-customer'
  if (last.outcome === 'coming' || secondsToKnock > 0) return 'wait'
  return 'knock'
}

function secondsUntil(told: { readonly at: string } | undefined, seconds: number, now: number): number {
  if (!told) return 0
  const left = Math.ceil((Date.parse(told.at) + seconds * 1000 - now) / 1000)
  // The clock on the screen is up to a second behind what was just recorded.
  return Math.min(seconds, Math.max(0, left))
}
