import { lazy, Suspense } from 'react'
import { useMinutesOff } from '../clock/index.ts'

const ClockBanner = lazy(() => import('./engineer/index.ts').then((it) => ({ default: it.ClockBanner })))

/** The banner about a wrong clock, fetched only where there is one. */
export function ClockState() {
  if (useMinutesOff() === 0) return null
  return (
    <Suspense>
      <ClockBanner />
    </Suspense>
  )
}
