import type { Step } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { memo, type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import { deviceClock, shortTime, useCountdown } from '../clock/index.ts'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { type Summary, useVisitList } from '../record-store/index.ts'
import { type DayVisit, dayOf } from '../reminders/day-order.ts'
import { useWatched } from '../reminders/use-watched.ts'
import type { Reminder } from '../reminders/visit-advice.ts'
import { useLang } from '../words/lang.tsx'
import { OneVisit } from './one-visit.tsx'
import { RemindersState } from './reminders-state.tsx'
import { routes } from './routes.ts'

const namedAtMost = 2

interface DayProps {
  /** What is booked for today, and what is left over. */
  visits: readonly Summary[]
  today: string
}

/** What to do first, on whichever visit it is; `coming` until that is known. */
export function FirstThing({ visits, today, coming }: DayProps & { coming: ReactNode }) {
  const { first, isKnown } = useDay(visits)
  if (!isKnown) return coming
  if (!first?.advice?.next) return null
  return <First key={first.summary.visit} visit={first} next={first.advice.next} today={today} />
}

/** The engineer's day: every visit in its order, with what comes next on it. */
export function DayList({ visits, limit, today }: DayProps & { limit: number }) {
  const day = useDay(visits)
  const named = (visit: string) => customerOf(day.all.get(visit))
  return (
    <>
      {day.visits.slice(0, limit).map(({ summary, advice, nearest }) => (
        <OneOfDay
          key={summary.visit}
          summary={summary}
          advice={advice}
          nearest={nearest}
          today={today}
          clashes={advice?.clashes.slice(0, namedAtMost).map(named).join('\n') ?? ''}
        />
      ))}
      {day.visits.length > 0 && <RemindersState isQuiet />}
    </>
  )
}

function useDay(visits: readonly Summary[]) {
  const watched = useWatched()
  const list = useVisitList()
  const all = useMemo(() => new Map(list.all.map((one) => [one.visit, one])), [list])
  const now = watched.at ?? deviceClock.now()
  const day = useMemo(() => dayOf(visits, watched, now), [visits, watched, now])
  return { ...day, all, isKnown: watched.at !== undefined }
}

interface FirstProps {
  visit: DayVisit
  next: Step
  today: string
}

function First({ visit: { summary, nearest }, next, today }: FirstProps) {
  const { say } = useLang()
  const [, go] = useLocation()
  const due = useDue(nearest)
  const { visit, appointment } = summary
  return (
    <NowBar
      about={[customerOf(summary), appointment && shortTime(appointment, today)].filter(Boolean).join(' · ')}
      title={say(next.say)}
      {...(nearest && nearest.state !== 'ahead' && { note: say(nearest.say) })}
      {...due}
      action={say(words.open)}
      onAct={() => go(routes.phase(visit, next.phase))}
    />
  )
}

interface OneOfDayProps extends DayVisit {
  today: string
  /** The customers of other visits in its way, one a line. */
  clashes: string
}

/** Each card renders for itself, when what it says has changed. */
const OneOfDay = memo(({ summary, advice, nearest, today, clashes }: OneOfDayProps) => {
  const { say } = useLang()
  const due = useDue(nearest)
  return (
    <OneVisit
      visit={summary}
      today={today}
      next={{
        ...(advice?.next && { next: say(advice.next.say), ...due }),
        clashes: clashes.split('\n').filter(Boolean),
      }}
    />
  )
})

/** The countdown to a reminder in words; nothing where nothing is due. */
function useDue(reminder: Reminder | undefined): { due?: string; isLate?: boolean } {
  const { say } = useLang()
  const left = say(useCountdown(reminder?.due ?? Number.POSITIVE_INFINITY))
  return reminder ? { due: left, isLate: reminder.state === 'over' } : {}
}

function customerOf(summary: Summary | undefined): string {
  return summary?.unit || summary?.person || summary?.number || ''
}

const words = {
  open: { 'zh-CN': '打开这次服务', en: 'Open this visit' },
} satisfies { [name: string]: Text }
