import type { ReactNode } from 'react'
import { Redirect } from 'wouter'
import { deviceDay, useNow } from '../clock/index.ts'
import { useSetting } from '../record-store/index.ts'
import { routes } from './routes.ts'
import { isJobInAddress } from './waiting-job.ts'

/** Once a day the card of the day comes before what is inside; a job that is just arriving goes first. */
export function DayFirst({ children }: { children: ReactNode }) {
  const [read] = useSetting('day')
  const today = deviceDay(useNow())
  if (read?.day === today || isJobInAddress()) return children
  return <Redirect to={routes.day} replace />
}
