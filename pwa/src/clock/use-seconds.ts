import { useEffect, useState } from 'react'

/**
 * The device's own time in ms, right or wrong, renewed every second: for a countdown from something just recorded,
 * which bears that time too.
 */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
