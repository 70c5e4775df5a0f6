import { defaultMaster, type MasterData } from '../master/index.ts'
import { append, type Fact, newRecord, type Record as ServiceRecord } from '../record/index.ts'
import type { Around } from './around.ts'

/**
 * An example beside a row or a problem: given these facts at these times of day, at that time of day, it finds exactly
 * this: nothing less, and nothing more. Findings are named in brief, e.g. `check B1/tools open`, `remind A1/contact over`.
 */
export interface Example {
  readonly name: string
  readonly given: Story
  readonly at: string
  readonly expect: readonly string[]
  /** What the organisation has set, where it isn't the default. */
  readonly master?: Partial<MasterData>
  /** When the engineer's other visits are, as times of day; with the minutes it takes to get there, where they are known. */
  readonly others?: readonly (string | readonly [time: string, travelMinutes: number])[]
  /** By when the helpdesk wants it mended, as a time of day. */
  readonly due?: string
  /** The card of conduct wasn't read yet today. */
  readonly cardUnread?: true
  /** A fact that is tried then (or the closing of the ticket), and whether it lets it pass. */
  readonly tries?: Fact | 'ticket-closed'
  readonly passes?: boolean
}

/** Examples by the id of the row or problem they stand for. */
export type Examples = Readonly<Record<string, readonly Example[]>>

/** Facts with the time of day they were recorded, `09:05` or `09:05:30`, on the day of the story (or `+1 09:05` a day later). */
export type Story = readonly (readonly [time: string, fact: Fact])[]

const storyDay = Date.UTC(2026, 10, 20)

/** The instant of a time of day in a story that takes place in China on 20 November 2026. */
export function onStoryDay(time: string): string {
  const [, days = '0', clock = '00:00', seconds = '00'] =
    /^(?:\+(\d+) )?(\d\d:\d\d)(?::(\d\d))?$/.exec(time) ?? []
  const date = new Date(storyDay + Number(days) * 86_400_000).toISOString().slice(0, 10)
  return `${date}T${clock}:${seconds}+08:00`
}

/** What lies around the record of an example. */
export function aroundOf({
  master,
  others = [],
  cardUnread,
  due,
}: Pick<Example, 'master' | 'others' | 'cardUnread' | 'due'>): Around {
  return {
    master: { ...defaultMaster, ...master },
    visits: others.map((other, i) => {
      const [time, travelMinutes] = typeof other === 'string' ? [other] : other
      return {
        visit: storyId(0x100 + i),
        appointment: Date.parse(onStoryDay(time)),
        ...(travelMinutes !== undefined && { travelMinutes }),
      }
    }),
    cardRead: !cardUnread,
    ...(due !== undefined && { due: Date.parse(onStoryDay(due)) }),
  }
}

/** Tells a record from a story. A fact the record refuses is a mistake in the story: it throws. */
export function tell(story: Story): ServiceRecord {
  return story.reduce(
    (record, [time, fact], i) => {
      const answer = append(record, fact, stampOf(time, i))
      if ('refused' in answer) throw new Error(`${fact.type} at ${time}: ${answer.say.en}`)
      return answer.record
    },
    newRecord(storyId(0)),
  )
}

/** A UUID that is the same each time a story is told. */
export function storyId(n: number): string {
  return `019aa000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

function stampOf(time: string, i: number) {
  return {
    id: storyId(0x1000 + i),
    lane: 'tablet',
    at: onStoryDay(time),
    clock: null,
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => `story-${i}`,
  } as const
}
