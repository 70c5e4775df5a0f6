import { deviceDay } from '../clock/index.ts'
import type { Summary } from './summary.ts'

export type Show = 'today' | 'open' | 'done'

export interface Search {
  readonly show?: Show
  /** Words that must all occur, in any of the fields, whatever their case or width. */
  readonly words?: string
}

/**
 * The visits to show, in the order to show them: the next appointment first, done ones newest first. `now` in ms.
 * Today's are those due today (or taken today, where no time was agreed) and whatever is left over from before.
 */
export function searchVisits(
  all: readonly Summary[],
  { show, words = '' }: Search,
  now: number,
): readonly Summary[] {
  const wanted = fold(words).split(' ').filter(Boolean)
  const today = deviceDay(now)
  return all
    .map(indexOf)
    .filter((index) => isShown(index, show, today) && wanted.every((word) => index.text.includes(word)))
    .sort(show === 'done' ? newestFirst : dueFirst)
    .map(({ summary }) => summary)
}

/** How many visits there are to show in each. */
export function countVisits(all: readonly Summary[], now: number): Readonly<{ [show in Show]: number }> {
  const today = deviceDay(now)
  const indexes = all.map(indexOf)
  const count = (show: Show) => indexes.filter((index) => isShown(index, show, today)).length
  return { today: count('today'), open: count('open'), done: count('done') }
}

function isShown({ summary, day }: Index, show: Show | undefined, today: string): boolean {
  if (show === undefined) return true
  if (show !== 'today') return summary.done === (show === 'done')
  return day === today || (!summary.done && day < today)
}

interface Index {
  readonly summary: Summary
  readonly text: string
  readonly due: number
  readonly changed: number
  readonly day: string
}

const indexes = new WeakMap<Summary, Index>()

function indexOf(summary: Summary): Index {
  const known = indexes.get(summary)
  if (known) return known
  const { number, unit, person, phone, address, ticket, fault } = summary
  const due = Date.parse(summary.appointment ?? summary.opened)
  const index = {
    summary,
    text: fold([number, unit, person, phone, address, ticket, fault].join('\n')),
    due,
    changed: Date.parse(summary.changed),
    day: Number.isNaN(due) ? '' : deviceDay(due),
  }
  indexes.set(summary, index)
  return index
}

/** Full-width forms, case and runs of blanks make no difference. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

const dueFirst = (a: Index, b: Index) => a.due - b.due
const newestFirst = (a: Index, b: Index) => b.changed - a.changed
