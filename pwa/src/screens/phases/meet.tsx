import { identifiedNames, relationNames } from '@countersign/shared/names'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { AtHand } from '../at-hand.tsx'
import { Checklist } from '../checklist.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { customerMet, waited } from '../forms/meet-forms.ts'
import { type LineList, Lines } from '../lines.tsx'
import { routes } from '../routes.ts'
import { useFacts, useVisitId } from '../visit-desk.tsx'

/** Meet: arrive, tidy up, say who you are and know who they are. */
export function MeetPhase() {
  const { say } = useLang()
  const arrived = useFacts((state) => state.arrived)
  const met = useFacts((state) => state.met)
  const hasWaited = useFacts((state) => state.waits.length > 0)
  const visit = useVisitId()
  const [, go] = useLocation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <AtHand phase="meet" />
      <div id="tidy-up">
        <Section title={say(words.door)}>
          <Facts rows={[{ label: say(words.arrived), value: arrived && clockOf(arrived.time) }]} />
          {arrived && !met && (
            <Button icon="clock" onPress={() => go(routes.door(visit))}>
              {say(words.nobodyOpens)}
            </Button>
          )}
          <Checklist item="M1" />
          <Checklist item="M2" />
          <Checklist item="M3" />
        </Section>
      </div>
      <div id="meet">
        <Section title={say(words.meeting)}>
          <Facts
            rows={[
              {
                label: say(words.met),
                value:
                  met &&
                  `${met.person ?? '—'} · ${say(relationNames[met.relation])} · ${say(identifiedNames[met.identified])}`,
              },
            ]}
          />
          <Button icon="edit" onPress={() => setOpen(true)}>
            {say(met ? words.change : words.confirm)}
          </Button>
          <Checklist item="M4" />
          {hasWaited && <Lines list={waits} />}
        </Section>
      </div>
      {isOpen && <FormSheet form={customerMet} onClose={() => setOpen(false)} />}
    </>
  )
}

const waits: LineList<'waits'> = {
  of: 'waits',
  form: waited,
  empty: { 'zh-CN': '没有等候', en: 'No waiting' },
  add: { 'zh-CN': '记录等候', en: 'Write down a wait' },
  title: (line, say) => say(fill(words.minutes, { n: line.minutes })),
  detail: (line) => line.why,
}

const words = {
  door: { 'zh-CN': '到达', en: 'Arrival' },
  arrived: { 'zh-CN': '到达时间', en: 'Arrived at' },
  meeting: { 'zh-CN': '见面', en: 'Meeting' },
  met: { 'zh-CN': '现场接待', en: 'Received by' },
  confirm: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
  nobodyOpens: { 'zh-CN': '没人开门…', en: 'Nobody opens…' },
  minutes: { 'zh-CN': '{n} 分钟', en: '{n} min' },
  change: { 'zh-CN': '更改', en: 'Change' },
} satisfies { [name: string]: Text }
