import type { Text } from '@countersign/shared/text'
import { useNow } from './use-now.ts'
import { countdown, secondsFrom } from './wall-time.ts'

const often = 15_000

/** How long until (or since) a time in ms, as it goes by: to the second in the last two minutes before. */
export function useCountdown(due: number): Text {
  const left = due - useNow(often)
  const now = useNow(left > 0 && left <= secondsFrom + often ? 1000 : often)
  return countdown(due - now)
}
