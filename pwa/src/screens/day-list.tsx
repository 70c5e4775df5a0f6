import type { Step } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import { clockOf, deviceDay, useCountdown } from '../clock/index.ts'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { type Summary, useVisitList, useVisits } from '../record-store/index.ts'
import { type DayVisit, dayOf } from '../reminders/day-order.ts'
import { useWatched } from '../reminders/use-watched.ts'
import type { Reminder } from '../reminders/visit-advice.ts'
import { useLang } from '../words/lang.tsx'
import { OneVisit } from './one-visit.tsx'
import { RemindersState } from './reminders-state.tsx'
import { routes } from './routes.ts'

const namedAtMost = 2

/** What to do first, on whichever visit it is; `coming` until that is known. */
export function FirstThing({ now, coming }: { now: number; coming: ReactNode }) {
  const { first, isKnown } = useDay(now)
  if (!isKnown) return coming
  return first?.advice?.next && <First key={first.summary.visit} visit={first} next={first.advice.next} />
}

/** The engineer's day: every visit in its order, with what comes next on it. */
export function DayList({ limit, now }: { limit: number; now: number }) {
  const { visits, all } = useDay(now)
  const named = (visit: string) => all.find((one) => one.visit === visit)
  const today = deviceDay(now)
  return (
    <>
      {visits.slice(0, limit).map((visit) => (
        <OneOfDay
          key={visit.summary.visit}
          visit={visit}
          today={today}
          clashes={visit.advice?.clashes.slice(0, namedAtMost).map(named) ?? []}
        />
      ))}
      {visits.length > 0 && <RemindersState isQuiet />}
    </>
  )
}

function useDay(now: number) {
  const watched = useWatched()
  const { all } = useVisitList()
  const { found } = useVisits({ show: 'today' }, now)
  const day = useMemo(() => dayOf(found, all, watched, now), [found, all, watched, now])
  return { ...day, all, isKnown: watched.at !== undefined }
}

function First({ visit: { summary, nearest }, next }: { visit: DayVisit; next: Step }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const due = useDue(nearest)
  const { visit, appointment } = summary
  return (
    <NowBar
      about={[customerOf(summary), appointment && clockOf(appointment)].filter(Boolean).join(' · ')}
      title={say(next.say)}
      {...(nearest && nearest.state !== 'ahead' && { note: say(nearest.say) })}
      {...due}
      action={say(words.open)}
      onAct={() => go(routes.phase(visit, next.phase))}
    />
  )
}

interface OneOfDayProps {
  visit: DayVisit
  today: string
  clashes: readonly (Summary | undefined)[]
}

function OneOfDay({ visit: { summary, advice, nearest }, today, clashes }: OneOfDayProps) {
  const { say } = useLang()
  const due = useDue(nearest)
  return (
    <OneVisit
      visit={summary}
      today={today}
      next={{
        ...(advice?.next && { next: say(advice.next.say), ...due }),
        clashes: clashes.filter((other) => other !== undefined).map(customerOf),
      }}
    />
  )
}

/** The countdown to a reminder in words; nothing where nothing is due. */
function useDue(reminder: Reminder | undefined): { due?: string; isLate?: boolean } {
  const { say } = useLang()
  const left = say(useCountdown(reminder?.due ?? Number.POSITIVE_INFINITY))
  return reminder ? { due: left, isLate: reminder.state === 'over' } : {}
}

function customerOf({ unit, person, number }: Summary): string {
  return unit || person || number
}

const words = {
  open: { 'zh-CN': '打开这次服务', en: 'Open this visit' },
} satisfies { [name: string]: Text }
