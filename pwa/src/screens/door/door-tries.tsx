import { doorOutcomeNames, doorWayNames } from '@countersign/shared/names'
import { fill, type Text } from '@countersign/shared/text'
import { clockOf } from '../../clock/index.ts'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'

/** What was tried, the newest first. */
export function DoorTries() {
  const { say } = useLang()
  const tries = useFacts((state) => state.doorTries)
  if (tries.length === 0) return null
  return (
    <Section title={say(words.tries)}>
      <Facts
        rows={tries.toReversed().map((one, i) => ({
          // Two in one minute are told apart by their number.
          label: say(fill(words.number, { n: tries.length - i, time: clockOf(one.at) })),
          value: [
            say(doorWayNames[one.how]),
            one.how !== 'note' && say(doorOutcomeNames[one.outcome]),
            one.note,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}

const words = {
  tries: { 'zh-CN': '已记下', en: 'Written down' },
  number: { 'zh-CN': '{n}. {time}', en: '{n}. {time}' },
} satisfies { [name: string]: Text }
