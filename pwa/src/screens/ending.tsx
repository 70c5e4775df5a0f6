import { endingNames } from '@countersign/shared/names'
import type { Phase } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { deviceDay, shortTime, useNow } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import type { IconName } from '../parts/actions/icon.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { useLang } from '../words/lang.tsx'
import { FormSheet } from './form-sheet.tsx'
import { interruption, reopening, visitEnding } from './forms/ending-forms.ts'
import type { Form } from './forms/form.ts'
import { useFacts } from './visit-desk.tsx'

/** How a visit ended that wasn't served at the customer's, and the way back. Nothing where it goes its usual way. */
export function HowItEnded() {
  const { say } = useLang()
  const today = deviceDay(useNow())
  const ended = useFacts((state) => state.ended)
  const [isReopening, setReopening] = useState(false)
  if (!ended) return null
  const title = fill(words.ended, { way: endingNames[ended.way], time: shortTime(ended.at, today) })
  return (
    <>
      <Banner
        title={say(title)}
        action={
          <Button icon="undo" onPress={() => setReopening(true)}>
            {say(reopening.title)}
          </Button>
        }
      >
        {[ended.reason, ended.to].filter(Boolean).join(' → ')}
      </Banner>
      {isReopening && <FormSheet form={reopening} onClose={() => setReopening(false)} />}
    </>
  )
}

/** The quiet ways out of a phase: the visit ends otherwise, or is broken off to be gone on with. */
export function OtherWays({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const isEnded = useFacts((state) => state.ended !== null)
  const hasBegun = useFacts((state) => state.workBegan !== null)
  const isSigned = useFacts((state) => state.places[2] !== null)
  const [form, setForm] = useState<Form | null>(null)
  const ways = waysOf[phase].filter((way) => hasBegun || !way.isAtWork)
  if (isEnded || isSigned || ways.length === 0) return null
  return (
    <>
      <div className="row">
        {ways.map((way) => (
          <Button key={way.icon} kind="quiet" icon={way.icon} onPress={() => setForm(way.form)}>
            {say(way.say)}
          </Button>
        ))}
      </div>
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </>
  )
}

interface OtherWay {
  readonly form: Form
  readonly icon: IconName
  readonly say: Text
  /** Only once the work has begun. */
  readonly isAtWork?: boolean
}

const end: OtherWay = {
  form: visitEnding(),
  icon: 'blocked',
  say: { 'zh-CN': '这次服务另有结果…', en: 'This visit ends otherwise…' },
}

const breakOff: OtherWay = {
  form: interruption,
  icon: 'calendar',
  say: { 'zh-CN': '中断，下次继续…', en: 'Break off, go on later…' },
  isAtWork: true,
}

const waysOf: Readonly<{ [P in Phase]: readonly OtherWay[] }> = {
  contact: [end],
  prepare: [end],
  meet: [end],
  serve: [breakOff, end],
  confirm: [],
}

const words = {
  ended: { 'zh-CN': '{time} 已结束：{way}', en: 'Ended {time}: {way}' },
} satisfies { [name: string]: Text }
