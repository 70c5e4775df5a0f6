import type { Text } from '@countersign/shared/text'
import { useNowAs } from './use-now.ts'
import { countdown, secondsFrom } from './wall-time.ts'

const often = 15_000

/** How long until (or since) a time in ms, as it goes by: to the second in the last two minutes before. */
export function useCountdown(due: number): Text {
  const isNear = useNowAs((now) => due > now && due - now <= secondsFrom + often, often)
  const unit = isNear ? 1000 : 60_000
  const left = useNowAs((now) => upTo(unit, due - now), isNear ? 1000 : often)
  return countdown(left)
}

/** Rounded away from now, as spans of time are said. */
function upTo(unit: number, ms: number): number {
  return Math.sign(ms) * Math.ceil(Math.abs(ms) / unit) * unit
}
