import type { Refusal } from '@countersign/shared/field'
import { type Event, hashOf, type Record, recordOf, verify } from '@countersign/shared/record'
import { asTyped, fill, type Text } from '@countersign/shared/text'
import { grown } from './grow.ts'

/**
 * The events among `events` that the record doesn't have yet, if both together are one sound chain.
 * An event that says something else than the record's at the same place is refused and named, and so is a broken chain.
 */
export function newAmong(events: readonly Event[], record: Record): readonly Event[] | Refusal {
  const known = new Map(record.events.map((event) => [placeOf(event), event]))
  const other = events.find((event) => {
    const here = known.get(placeOf(event))
    return here !== undefined && hashOf(here) !== hashOf(event)
  })
  if (other) return refuse('conflict', words.conflict, { lane: other.lane, n: other.n })
  const fresh = events.filter((event) => !known.has(placeOf(event)))
  const sound = record.events.length > 0 ? grown(record, fresh) : recordOf(fresh)
  const [finding] = verify(sound.events)
  return finding ? refuse('broken', words.broken, { finding: finding.say }) : fresh
}

function placeOf({ lane, n }: Event): string {
  return `${n} ${lane}`
}

function refuse(
  refused: string,
  say: Text,
  values: { readonly [name: string]: string | number | Text },
): Refusal {
  const typed = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? asTyped(value) : value,
  ])
  return { refused, say: fill(say, Object.fromEntries(typed)) }
}

const words = {
  conflict: {
    'zh-CN': '未导入：写入端 {lane} 的第 {n} 条记录与本设备上的不一致。两份都原样保留，请联系管理员核对。',
    en: 'Not imported: entry {n} of lane {lane} differs from the one on this device. Both are left as they are; ask your administrator to compare them.',
  },
  broken: {
    'zh-CN': '未导入：{finding}。文件和本设备上的内容都未改动。',
    en: 'Not imported: {finding}. The file and what is on this device were left as they are.',
  },
} satisfies { [name: string]: Text }
