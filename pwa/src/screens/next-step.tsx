import type { Phase, Step } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { deviceClock, deviceTime, howLong, useNow } from '../clock/index.ts'
import type { IconName } from '../parts/actions/icon.tsx'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { useLang } from '../words/lang.tsx'
import { FormSheet } from './form-sheet.tsx'
import {
  calledBack,
  deviceReturned,
  followedUp,
  phoneConfirmed,
  supervisorConfirmed,
} from './forms/after-forms.ts'
import { appointment, contactAttempt } from './forms/contact-forms.ts'
import { visitEnding } from './forms/ending-forms.ts'
import type { Form } from './forms/form.ts'
import { customerMet } from './forms/meet-forms.ts'
import { noteLine, workLine } from './forms/serve-forms.ts'
import { routes } from './routes.ts'
import { useAdvice } from './use-advice.ts'
import { useTell, useVisitId } from './visit-desk.tsx'

/** How a step is done: by a fact of the moment, a form, another screen, or something further down the page. */
type Doing = { readonly action: Text; readonly note?: Text; readonly icon?: IconName } & (
  | { readonly fact: 'departed' | 'arrived' | 'work-began' | 'work-ended' | 'left' }
  | { readonly form: Form }
  | { readonly go: (visit: string) => string }
  | { readonly lookAt: string }
)

/** The one thing to do now: the largest thing on the screen. */
export function NextStep({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const tell = useTell()
  const now = useNow()
  const { next, findings } = useAdvice()
  const [form, setForm] = useState<Form | null>(null)
  const doing = next && (doings[next.id] ?? lookAround(next))
  useGlide(next?.phase === phase && doing && 'lookAt' in doing ? doing.lookAt : null)
  if (!next || !doing) return <Finished />

  const act = () => {
    if (next.phase !== phase) go(routes.phase(visit, next.phase))
    if ('fact' in doing) tell({ type: doing.fact, payload: { time: deviceTime(deviceClock.now()) } })
    else if ('form' in doing) setForm(doing.form)
    else if ('go' in doing) go(doing.go(visit))
    else if (next.phase === phase) lookAt(doing.lookAt)
  }
  const reminder = findings.find((one) => one.effect === 'remind' && one.item.phase === next.phase)
  const due = reminder?.effect === 'remind' ? reminder.due - now : undefined
  return (
    <>
      <NowBar
        title={say(next.say)}
        action={say(doing.action)}
        onAct={act}
        {...(doing.note && { note: say(doing.note) })}
        {...(doing.icon && { icon: doing.icon })}
        {...(due !== undefined && { due: say(howLong(due)), isLate: due < 0 })}
      />
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </>
  )
}

function Finished() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  return (
    <NowBar
      title={say(words.finished)}
      note={say(words.finishedNote)}
      action={say(words.document)}
      icon="share"
      onAct={() => go(routes.document(visit))}
    />
  )
}

/** A list that becomes the thing to do while the page is open comes into sight by itself, unless somebody is typing. */
function useGlide(section: string | null): void {
  const before = useRef(section)
  useEffect(() => {
    const isNew = section !== before.current
    before.current = section
    const isTyping = document.activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea')
    if (section && isNew && !isTyping) document.getElementById(section)?.scrollIntoView({ block: 'start' })
  }, [section])
}

/** Brings a section into sight and its first control into focus. */
function lookAt(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section
    ?.querySelector<HTMLElement>('input:not(:checked):not(:disabled), textarea, select, button')
    ?.focus({ preventScroll: true })
}

function lookAround({ id }: Step): Doing {
  return { action: words.go, lookAt: id }
}

const words = {
  go: { 'zh-CN': '去完成', en: 'Go there' },
  finished: { 'zh-CN': '这次服务已完成', en: 'This visit is done' },
  finishedNote: {
    'zh-CN': '把记录单发给客户，并交回服务台。',
    en: 'Send the record to the customer and hand it to the service desk.',
  },
  document: { 'zh-CN': '打开记录单', en: 'Open the record' },
} satisfies { [name: string]: Text }

const doings: Readonly<{ [step: string]: Doing }> = {
  call: {
    action: { 'zh-CN': '记录通话', en: 'Write down the call' },
    note: { 'zh-CN': '约好的上门时间一并记下。', en: 'The time you agree is written down with it.' },
    icon: 'phone',
    form: contactAttempt,
  },
  book: {
    action: { 'zh-CN': '约定时间', en: 'Agree a time' },
    note: { 'zh-CN': '约好时间后，把下面几项逐一核对。', en: 'Then go through the lines below.' },
    icon: 'calendar',
    form: appointment,
  },
  'check-booking': {
    action: { 'zh-CN': '逐项核对', en: 'Go through the list' },
    icon: 'check',
    lookAt: 'book',
  },
  'think-ahead': { action: { 'zh-CN': '去填写', en: 'Fill it in' }, icon: 'down', lookAt: 'think-ahead' },
  kit: { action: { 'zh-CN': '逐项检查', en: 'Check line by line' }, icon: 'down', lookAt: 'kit' },
  depart: { action: { 'zh-CN': '现在出发', en: 'Leave now' }, fact: 'departed' },
  arrive: { action: { 'zh-CN': '我到了', en: 'I am here' }, icon: 'pin', fact: 'arrived' },
  'tidy-up': { action: { 'zh-CN': '逐项检查', en: 'Check line by line' }, icon: 'down', lookAt: 'tidy-up' },
  meet: { action: { 'zh-CN': '确认客户', en: 'Confirm the customer' }, icon: 'check', form: customerMet },
  introduce: { action: { 'zh-CN': '逐项完成', en: 'Line by line' }, icon: 'down', lookAt: 'meet' },
  'ask-to-begin': {
    action: { 'zh-CN': '把平板交给客户', en: 'Hand the tablet over' },
    note: { 'zh-CN': '客户同意后才能动手。', en: 'Nothing is touched before the customer agrees.' },
    go: (visit) => routes.ask(visit, 'touch-device'),
  },
  'before-beginning': {
    action: { 'zh-CN': '逐项完成', en: 'Line by line' },
    icon: 'down',
    lookAt: 'before-beginning',
  },
  begin: { action: { 'zh-CN': '开始工作', en: 'Begin' }, fact: 'work-began' },
  diagnose: { action: { 'zh-CN': '填写诊断', en: 'Fill in' }, icon: 'down', lookAt: 'diagnose' },
  'sign-data-safety': {
    action: { 'zh-CN': '请客户签字', en: 'Ask to sign' },
    note: { 'zh-CN': '签字之前不能进行涉及数据的操作。', en: 'No operation on data before it is signed.' },
    icon: 'sign',
    go: routes.signDataSafety,
  },
  'put-back': {
    action: { 'zh-CN': '逐项归还', en: 'One by one' },
    icon: 'down',
    lookAt: 'put-back',
  },
  work: { action: { 'zh-CN': '添加工作', en: 'Add work' }, icon: 'add', form: workLine },
  'end-work': { action: { 'zh-CN': '维修结束', en: 'The work is done' }, icon: 'check', fact: 'work-ended' },
  verify: { action: { 'zh-CN': '填写验机结果', en: 'Fill in the test' }, icon: 'down', lookAt: 'verify' },
  'clean-up': { action: { 'zh-CN': '逐项完成', en: 'Line by line' }, icon: 'down', lookAt: 'clean-up' },
  'sign-completion': { action: { 'zh-CN': '交给客户', en: 'Hand over' }, icon: 'sign', go: routes.handover },
  'call-back': {
    action: { 'zh-CN': '记录回访', en: 'Write down the call-back' },
    icon: 'phone',
    form: calledBack,
  },
  'end-by-phone': {
    action: { 'zh-CN': '结束这次服务', en: 'End the visit' },
    icon: 'check',
    form: visitEnding('solved-by-phone'),
  },
  'phone-confirm': {
    action: { 'zh-CN': '记录电话确认', en: 'Write down the call' },
    icon: 'phone',
    form: phoneConfirmed,
  },
  'supervisor-confirm': {
    action: { 'zh-CN': '记下主管的确认', en: 'Write it down' },
    note: {
      'zh-CN': '打电话请主管确认，由你代为记下。',
      en: 'They confirm on the phone; you write it down for them.',
    },
    icon: 'phone',
    form: supervisorConfirmed,
  },
  'follow-up': {
    action: { 'zh-CN': '记录回访', en: 'Write down the follow-up' },
    icon: 'phone',
    form: followedUp,
  },
  'return-device': { action: { 'zh-CN': '归还', en: 'Return it' }, icon: 'box', form: deviceReturned() },
  continue: { action: { 'zh-CN': '约定时间', en: 'Agree a time' }, icon: 'calendar', form: appointment },
  'take-note': { action: { 'zh-CN': '写备注', en: 'Write a note' }, icon: 'edit', form: noteLine },
  leave: { action: { 'zh-CN': '离开', en: 'I am leaving' }, fact: 'left' },
}
