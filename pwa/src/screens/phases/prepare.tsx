import { appointmentOf } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { deviceDay, shortTime, useNow } from '../../clock/index.ts'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { Checklist } from '../checklist.tsx'
import { useFacts } from '../visit-desk.tsx'

/** Prepare: the kit, and when to leave. */
export function PreparePhase() {
  const { say } = useLang()
  const today = deviceDay(useNow())
  const time = useFacts(appointmentOf)
  const departed = useFacts((state) => state.departed)
  const spares = useFacts((state) => state.spares)
  return (
    <>
      <Section title={say(words.leaving)}>
        <Facts
          rows={[
            { label: say(words.appointment), value: time && shortTime(time, today) },
            { label: say(words.departed), value: departed && shortTime(departed.time, today) },
            {
              label: say(words.spares),
              value: spares.map((spare) => `${spare.name} × ${spare.quantity}`).join('，'),
            },
          ]}
        />
      </Section>
      <div id="kit">
        <Section title={say(words.kit)}>
          <Checklist item="B1" all={words.allHere} />
        </Section>
      </div>
    </>
  )
}

const words = {
  leaving: { 'zh-CN': '出发', en: 'Leaving' },
  appointment: { 'zh-CN': '上门时间', en: 'Time of the visit' },
  departed: { 'zh-CN': '已出发', en: 'Left at' },
  spares: { 'zh-CN': '要带的备件', en: 'Parts to bring' },
  kit: { 'zh-CN': '工具包', en: 'The kit' },
  allHere: { 'zh-CN': '以上都带齐了', en: 'All of these are here' },
} satisfies { [name: string]: Text }
