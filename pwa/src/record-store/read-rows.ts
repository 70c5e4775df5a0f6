import { isRefusal } from '@countersign/shared/field'
import { type Event, readEvent } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import type { Key, Row } from './store.ts'

/** A stored entry that is no event this version can read: kept as it is, never written over. */
export interface Unreadable {
  readonly key: Key
  readonly value: unknown
  readonly say: Text
}

/** Reads stored rows as events, and sets aside what is none, or stands in the wrong place. */
export function readRows(rows: readonly Row[]): {
  readonly events: readonly Event[]
  readonly unreadable: readonly Unreadable[]
} {
  const events: Event[] = []
  const unreadable: Unreadable[] = []
  for (const [key, value] of rows) {
    const event = readEvent(value)
    if (isRefusal(event)) unreadable.push({ key, value, say: event.say })
    else if (key[1] !== event.visit || key[2] !== event.lane || key[3] !== event.n)
      unreadable.push({ key, value, say: misplaced })
    else events.push(event)
  }
  return { events, unreadable }
}

const misplaced: Text = {
  'zh-CN': '这条记录存放的位置不对。',
  en: 'This entry is stored in the wrong place.',
}
