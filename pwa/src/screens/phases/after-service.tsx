import type { State } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { deviceDay, shortTime, useNow } from '../../clock/index.ts'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'

/** What came after the service: confirmations, follow-ups, what was brought back. Nothing while nothing has. */
export function AfterService() {
  const { say } = useLang()
  const today = deviceDay(useNow())
  const phone = useFacts((state) => state.phoneConfirmed)
  const supervisor = useFacts((state) => state.supervisorConfirmed)
  const followUps = useFacts((state) => state.followUps)
  const returned = useFacts((state) => state.returned)
  const row = (label: Text, { at }: { at: string }, ...values: readonly (string | null | undefined)[]) => ({
    label: say(fill(label, { time: shortTime(at, today) })),
    value: values.filter(Boolean).join(' · '),
  })
  const rows = [
    ...(phone ? [row(words.phone, phone, phone.person, say(statement(phone)), phone.note)] : []),
    ...(supervisor ? [row(words.supervisor, supervisor, supervisor.supervisor, supervisor.note)] : []),
    ...followUps.map((one) =>
      row(words.followUp, one, say(one.satisfied ? words.satisfied : words.notYet), one.note),
    ),
    ...returned.map((one) => row(words.returned, one, one.what, one.to, one.note)),
  ]
  if (rows.length === 0) return null
  return (
    <Section title={say(words.title)}>
      <Facts rows={rows} />
    </Section>
  )
}

function statement({ works, otherFaults }: NonNullable<State['phoneConfirmed']>): Text {
  if (!works) return words.fails
  return otherFaults ? words.otherFaults : words.works
}

const words = {
  title: { 'zh-CN': '服务之后', en: 'After the service' },
  phone: { 'zh-CN': '{time} 电话确认', en: '{time} by phone' },
  supervisor: { 'zh-CN': '{time} 主管确认', en: '{time} supervisor' },
  followUp: { 'zh-CN': '{time} 回访', en: '{time} follow-up' },
  returned: { 'zh-CN': '{time} 归还', en: '{time} returned' },
  works: { 'zh-CN': '正常，没有其他故障', en: 'It works, no other fault' },
  otherFaults: { 'zh-CN': '正常，还有其他故障', en: 'It works, but another fault is left' },
  fails: { 'zh-CN': '不正常', en: 'It doesn’t work' },
  satisfied: { 'zh-CN': '满意', en: 'Satisfied' },
  notYet: { 'zh-CN': '还不满意', en: 'Not yet' },
} satisfies { [name: string]: Text }
