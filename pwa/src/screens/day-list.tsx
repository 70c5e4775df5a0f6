import type { Text } from '@countersign/shared/text'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { clockOf, deviceDay, useCountdown } from '../clock/index.ts'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { type Summary, useVisitList } from '../record-store/index.ts'
import { type DayVisit, dayOf } from '../reminders/day-order.ts'
import { useWatched } from '../reminders/use-watched.ts'
import type { Reminder } from '../reminders/visit-advice.ts'
import { useLang } from '../words/lang.tsx'
import { OneVisit } from './one-visit.tsx'
import { RemindersState } from './reminders-state.tsx'
import { routes } from './routes.ts'

interface DayListProps {
  /** What is booked for today, and what is left over. */
  visits: readonly Summary[]
  limit: number
  now: number
}

/** The engineer's day: what to do first, then every visit in its order with what comes next on it. */
export function DayList({ visits, limit, now }: DayListProps) {
  const watched = useWatched()
  const { all } = useVisitList()
  const day = useMemo(() => dayOf(visits, all, watched, now), [visits, all, watched, now])
  const named = (visit: string) => all.find((one) => one.visit === visit)
  const today = deviceDay(now)
  return (
    <>
      {watched.at === undefined && <div className="now-coming" aria-hidden="true" />}
      {day.first && <First key={day.first.summary.visit} visit={day.first} />}
      {day.visits.slice(0, limit).map((visit) => (
        <OneOfDay
          key={visit.summary.visit}
          visit={visit}
          today={today}
          clashes={visit.advice?.clashes.map(named) ?? []}
        />
      ))}
      {day.first && <RemindersState />}
    </>
  )
}

/** What to do now, on whichever visit it is. */
function First({ visit: { summary, advice, nearest } }: { visit: DayVisit }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const due = useDue(nearest)
  if (!advice?.next) return null
  const { visit, appointment } = summary
  const { next } = advice
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
  const [clash] = clashes
  return (
    <OneVisit
      visit={summary}
      today={today}
      next={{
        ...(advice?.next && { next: say(advice.next.say), ...due }),
        ...(clash && { clash: customerOf(clash) }),
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
