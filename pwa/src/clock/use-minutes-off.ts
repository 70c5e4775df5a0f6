import { useSyncExternalStore } from 'react'
import { deviceClock } from './device-clock.ts'

/** Minutes that this device's clock is fast (below 0: slow), where somebody should know; else 0. */
export function useMinutesOff(): number {
  return useSyncExternalStore(deviceClock.subscribe, deviceClock.minutesOff)
}
