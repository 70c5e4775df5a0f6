import { lazy, Suspense } from 'react'
import { useMinutesOff } from '../clock/index.ts'

const ClockBanner = lazy(() => import('./clock-banner.tsx').then((it) => ({ default: it.ClockBanner })))

/** Nothing, unless this tablet's clock is wrong enough that somebody should set it. */
export function ClockState() {
  const minutes = useMinutesOff()
  if (minutes === 0) return null
  return (
    <Suspense>
      <ClockBanner minutes={minutes} />
    </Suspense>
  )
}
