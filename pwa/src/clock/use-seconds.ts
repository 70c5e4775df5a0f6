import { useEffect, useState } from 'react'

/** The device's time in ms, renewed every second: for a countdown somebody waits with. */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
