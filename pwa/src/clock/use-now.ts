import { useSyncExternalStore } from 'react'
import { deviceClock } from './device-clock.ts'

/**
 * True time in ms as far as it is known, renewed four times a minute and whenever the page comes back to sight:
 * fine enough for countdowns in minutes, rare enough to leave the tablet in peace. A countdown in seconds passes
 * `every` 1000, as long as it is in sight.
 */
export function useNow(every = 15_000): number {
  return useNowAs((now) => now, every)
}

/** What becomes of true time, such as today's date: renders anew only when that changes. */
export function useNowAs<S extends string | number | boolean>(read: (now: number) => S, every = 15_000): S {
  const { subscribe, getSnapshot } = tickerOf(every)
  return useSyncExternalStore(subscribe, () => read(getSnapshot()))
}

interface Ticker {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => number
}

const tickers = new Map<number, Ticker>()

function tickerOf(every: number): Ticker {
  const ticker = tickers.get(every) ?? createTicker(every)
  tickers.set(every, ticker)
  return ticker
}

function createTicker(every: number): Ticker {
  const listeners = new Set<() => void>()
  let now = deviceClock.now()
  let stop = () => {}

  const renew = () => {
    now = deviceClock.now()
    for (const listener of listeners) listener()
  }
  const start = () => {
    renew()
    const timer = setInterval(renew, every)
    const forget = deviceClock.subscribe(renew)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      forget()
      document.removeEventListener('visibilitychange', renew)
    }
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) stop = start()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    getSnapshot: () => now,
  }
}
