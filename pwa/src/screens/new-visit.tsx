import { isRefusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useDraft, useRecordStore } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { instantFrom } from './forms/contact-forms.ts'
import { FormFields, type FormState } from './forms/fact-form.tsx'
import { missing, type Questions, said, type Values } from './forms/form.ts'
import { jobFields, jobFrom } from './forms/job-form.ts'
import { useSayRefusal } from './refusals.tsx'
import { routes } from './routes.ts'
import { Saving } from './saving.tsx'

// The visit doesn't exist yet: what is typed is kept under this name until it does.
const notYet = 'new'

const newJob: Questions = {
  title: { 'zh-CN': '手工填写服务', en: 'Enter a visit by hand' },
  done: { 'zh-CN': '开始这次服务', en: 'Begin this visit' },
  fields: [
    ...jobFields.slice(0, 6),
    { name: 'appointment', kind: 'time', label: { 'zh-CN': '上门时间', en: 'Time of the visit' } },
    ...jobFields.slice(6),
  ],
}

/** A job entered by hand, for the day no link arrives. */
export function NewVisitScreen() {
  const { say, lang } = useLang()
  const [, go] = useLocation()
  const store = useRecordStore()
  const sayRefusal = useSayRefusal()
  const [draft, keep] = useDraft<Values>(notYet, 'job')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [isOpening, setOpening] = useState(false)
  const values = draft ?? {}

  const finish = async () => {
    const empty = missing(newJob, values)
    setWrong(empty)
    if (empty.length > 0) return
    setOpening(true)
    const appointment = said(values, 'appointment')
    const answer = await store.openVisit({
      source: 'hand',
      lang,
      job: jobFrom(values),
      ...(appointment && { appointment: instantFrom(appointment) }),
    })
    setOpening(false)
    if (isRefusal(answer)) return sayRefusal(answer)
    keep(undefined)
    go(routes.visit(answer.visit), { replace: true })
  }
  const state: FormState = {
    values,
    wrong,
    set: (name, value) => {
      keep({ ...values, [name]: value })
      setWrong(wrong.filter((one) => one !== name))
    },
  }
  return (
    <PageFrame
      title={say(newJob.title)}
      onBack={() => go(routes.visits)}
      aside={<Saving />}
      action={
        <Button kind="primary" isWide icon="forward" isBusy={isOpening} onPress={finish}>
          {say(newJob.done)}
        </Button>
      }
    >
      <p className="soft">{say(words.lead)}</p>
      <FormFields form={newJob} state={state} />
    </PageFrame>
  )
}

const words = {
  lead: {
    'zh-CN': '只填知道的就行，其余可以在联系客户时补上。',
    en: 'Fill in what you know; the rest can follow when you call the customer.',
  },
} satisfies { [name: string]: Text }
