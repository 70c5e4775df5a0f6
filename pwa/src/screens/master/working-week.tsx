import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useMaster } from '../../around/index.ts'
import { DateTimeField } from '../../parts/fields/date-time-field.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { SeveralField } from '../forms/several-field.tsx'

/** The days and hours of an ordinary week. */
export function WorkingWeek() {
  const { say } = useLang()
  const {
    master: { calendar },
    change,
  } = useMaster()
  const [wrong, setWrong] = useState<{
    readonly field: 'days' | 'opens' | 'closes'
    readonly say: Text
  } | null>(null)
  const [isOpen, setOpen] = useState(false)
  const set = (field: 'opens' | 'closes', time: string) => {
    const next = { ...calendar, [field]: time }
    if (time === '') return setWrong({ field, say: words.noTime })
    if (next.closes <= next.opens)
      return setWrong({ field, say: fill(words.closesFirst, { opens: next.opens, closes: next.closes }) })
    setWrong(null)
    change((master) => ({ ...master, calendar: { ...master.calendar, [field]: time } }))
  }
  const setDays = (ids: readonly string[]) => {
    if (ids.length === 0) return setWrong({ field: 'days', say: words.noDay })
    setWrong(null)
    const days = ids.map(Number).sort((a, b) => a - b)
    change((master) => ({ ...master, calendar: { ...master.calendar, days } }))
  }
  const errorOf = (field: string) => (wrong?.field === field ? say(wrong.say) : undefined)
  return (
    <Section
      title={say(words.title)}
      note={`${calendar.opens}–${calendar.closes}`}
      isFoldable
      isOpen={isOpen}
      onFold={setOpen}
    >
      <SeveralField
        label={say(words.days)}
        hint={undefined}
        error={errorOf('days')}
        options={weekdays.map((name, i) => ({ id: String(i + 1), say: name }))}
        chosen={calendar.days.map(String)}
        onChoose={setDays}
      />
      <div className="columns">
        <DateTimeField
          kind="time"
          label={say(words.opens)}
          error={errorOf('opens')}
          value={calendar.opens}
          onCommit={(time) => set('opens', time)}
        />
        <DateTimeField
          kind="time"
          label={say(words.closes)}
          error={errorOf('closes')}
          value={calendar.closes}
          onCommit={(time) => set('closes', time)}
        />
      </div>
    </Section>
  )
}

const weekdays: readonly Text[] = [
  { 'zh-CN': '周一', en: 'Monday' },
  { 'zh-CN': '周二', en: 'Tuesday' },
  { 'zh-CN': '周三', en: 'Wednesday' },
  { 'zh-CN': '周四', en: 'Thursday' },
  { 'zh-CN': '周五', en: 'Friday' },
  { 'zh-CN': '周六', en: 'Saturday' },
  { 'zh-CN': '周日', en: 'Sunday' },
]

const words = {
  title: { 'zh-CN': '工作时间', en: 'Working hours' },
  days: { 'zh-CN': '工作日', en: 'Working days' },
  opens: { 'zh-CN': '上班', en: 'From' },
  closes: { 'zh-CN': '下班', en: 'To' },
  noDay: {
    'zh-CN': '至少要有一天上班，没有改动。',
    en: 'At least one day must be worked: nothing was changed.',
  },
  noTime: { 'zh-CN': '请填写钟点，没有改动。', en: 'Enter a time: nothing was changed.' },
  closesFirst: {
    'zh-CN': '下班要晚于上班（现在是 {opens} 到 {closes}），没有改动。',
    en: 'It must end later than it begins ({opens} to {closes}): nothing was changed.',
  },
} satisfies { [name: string]: Text }
