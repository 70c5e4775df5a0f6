import { useEffect, useReducer } from 'react'

/**
 * The device's own time in ms, right or wrong, renewed every second: for a countdown from something just recorded,
 * which bears that time too. It is read at every render, so that what was recorded never lies ahead of it.
 */
export function useSeconds(): number {
  const [, tick] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [])
  return Date.now()
}
