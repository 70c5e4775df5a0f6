import { useSyncExternalStore } from 'react'

const every = 15_000
let now = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/**
 * The device's time in ms, renewed four times a minute and whenever the page comes back to sight:
 * fine enough for countdowns in minutes, rare enough to leave the tablet in peace.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) start()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

function start(): void {
  renew()
  timer = setInterval(renew, every)
  document.addEventListener('visibilitychange', renew)
}

function stop(): void {
  clearInterval(timer)
  document.removeEventListener('visibilitychange', renew)
}

function renew(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}
