import type { AtDoor } from '@countersign/shared/rules'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { dialling } from '../../parts/actions/call-link.tsx'
import { KnockBeat } from '../../parts/door/knock-beat.tsx'
import { NowBar } from '../../parts/findings/now-bar.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { appointment } from '../forms/contact-forms.ts'
import { visitEnding } from '../forms/ending-forms.ts'
import type { Callee, Form } from '../forms/form.ts'
import { ReportForm } from '../problems/report-form.tsx'
import { routes } from '../routes.ts'
import { useVisitId } from '../visit-desk.tsx'
import { useWhomToCall } from '../whom-to-call.ts'
import type { Tried } from './door-screen.tsx'
import { useKnock } from './use-knock.ts'

interface NextAtTheDoorProps {
  at: AtDoor
  /** It was done; what came of it isn't known yet. */
  onTried: (tried: Tried) => void
}

/** The one thing to do at the door now. */
export function NextAtTheDoor({ at, onTried }: NextAtTheDoorProps) {
  switch (at.step) {
    case 'bell':
      return <Ring onTried={onTried} />
    case 'knock':
    case 'wait':
      return <Knock at={at} onTried={onTried} />
    case 'phone-customer':
      return <Phone how="phone-customer" whom="customer" onTried={onTried} />
    case 'phone-contact':
      return <Phone how="phone-contact" whom="it-contact" onTried={onTried} />
    case 'note':
      return <LeaveNote />
    case 'report':
      return <Report />
    case 'leave':
      return <Leave />
    case 'stay':
      return <GoIn title={words.stay} />
    case 'go-down':
      return <GoIn title={words.goDown} />
    case 'open':
      return <GoIn title={words.goIn} />
  }
}

type Trying = Pick<NextAtTheDoorProps, 'onTried'>

function Ring({ onTried }: Trying) {
  const { say } = useLang()
  return (
    <NowBar
      title={say(words.ring)}
      note={say(words.ringNote)}
      action={say(words.rang)}
      icon="reminder"
      onAct={() => onTried({ how: 'bell', likely: 'no-answer' })}
    >
      <Button kind="quiet" onPress={() => onTried({ how: 'knock', likely: 'no-answer' })}>
        {say(words.noBell)}
      </Button>
    </NowBar>
  )
}

/** The beat, and its outcome after it. While there is time to wait, somebody may open all the same. */
function Knock({ at, onTried }: NextAtTheDoorProps) {
  const { say } = useLang()
  const { taps, isBeating, begin } = useKnock()
  const isWaiting = at.step === 'wait'
  const knock = () => begin(() => onTried({ how: 'knock', likely: 'no-answer' }))
  const seconds = at.untilKnock
  return (
    <>
      <NowBar
        title={say(isWaiting ? fill(words.wait, { n: seconds }) : words.knock)}
        note={say(isWaiting ? words.waitNote : words.knockNote)}
        action={say(isBeating ? words.beating : isWaiting ? words.opened : words.begin)}
        icon={isWaiting ? 'check' : 'forward'}
        onAct={isWaiting ? () => onTried({ how: 'knock', likely: 'opened' }) : knock}
      >
        {isWaiting && (
          <Button kind="quiet" onPress={knock}>
            {say(words.knockNow)}
          </Button>
        )}
      </NowBar>
      <KnockBeat taps={taps} isBeating={isBeating} />
    </>
  )
}

interface PhoneProps extends Trying {
  how: 'phone-customer' | 'phone-contact'
  whom: Callee
}

function Phone({ how, whom, onTried }: PhoneProps) {
  const { say } = useLang()
  const { name, phone } = useWhomToCall(whom)
  const text = how === 'phone-customer' ? words.customer : words.contact
  return (
    <NowBar
      title={say(text)}
      note={[name, phone ?? say(words.noNumber)].filter(Boolean).join(' ')}
      action={say(phone ? words.dial : words.called)}
      icon="phone"
      {...(phone && { href: dialling(phone) })}
      onAct={() => onTried({ how, likely: 'no-answer' })}
    >
      {phone && (
        <Button kind="quiet" onPress={() => onTried({ how, likely: 'no-answer' })}>
          {say(words.called)}
        </Button>
      )}
    </NowBar>
  )
}

function LeaveNote() {
  const [, go] = useLocation()
  const visit = useVisitId()
  const { say } = useLang()
  return (
    <NowBar
      title={say(words.note)}
      note={say(words.noteNote)}
      action={say(words.openNote)}
      icon="edit"
      onAct={() => go(routes.doorNote(visit))}
    />
  )
}

/** The service desk is told that nobody could be reached. */
function Report() {
  const { say } = useLang()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <NowBar
        title={say(words.report)}
        note={say(words.reportNote)}
        action={say(words.reported)}
        icon="share"
        onAct={() => setOpen(true)}
      />
      {isOpen && <ReportForm about={row} whom="service-desk" onClose={() => setOpen(false)} />}
    </>
  )
}

/** They know: it is another time, or the end of this visit. */
function Leave() {
  const { say } = useLang()
  const [form, setForm] = useState<Form | null>(null)
  return (
    <>
      <NowBar
        title={say(words.next)}
        note={say(words.nextNote)}
        action={say(words.rebook)}
        icon="calendar"
        onAct={() => setForm(appointment)}
      >
        <Button kind="quiet" onPress={() => setForm(notReached)}>
          {say(words.end)}
        </Button>
      </NowBar>
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </>
  )
}

function GoIn({ title }: { title: Text }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  return (
    <NowBar
      title={say(title)}
      action={say(words.meet)}
      icon="check"
      onAct={() => go(routes.phase(visit, 'meet'))}
    />
  )
}

/** The row of the standard that all of this is about. */
const row = 'M3'
const notReached = visitEnding('not-reached')

const words = {
  ring: { 'zh-CN': '先按门铃', en: 'Ring the bell first' },
  ringNote: { 'zh-CN': '稍等片刻，听有没有人应。', en: 'Wait a moment and listen.' },
  rang: { 'zh-CN': '按过了', en: 'I rang' },
  noBell: { 'zh-CN': '没有门铃，已敲门', en: 'No bell here: I knocked' },
  knock: { 'zh-CN': '敲门：两遍，每遍轻敲三下', en: 'Knock twice, three light taps each' },
  knockNote: { 'zh-CN': '跟着节拍轻敲。', en: 'Follow the beat, lightly.' },
  begin: { 'zh-CN': '开始敲', en: 'Begin' },
  beating: { 'zh-CN': '正在敲…', en: 'Knocking…' },
  wait: { 'zh-CN': '等 {n} 秒', en: 'Wait {n} seconds' },
  waitNote: { 'zh-CN': '不连续敲，不大声喊。', en: 'Don’t keep knocking, don’t shout.' },
  opened: { 'zh-CN': '有人应了', en: 'Somebody answers' },
  knockNow: { 'zh-CN': '现在再敲', en: 'Knock now' },
  customer: { 'zh-CN': '打电话给客户', en: 'Phone the customer' },
  contact: { 'zh-CN': '打电话给客户同事或信息化管理员', en: 'Phone a colleague or the IT contact' },
  noNumber: { 'zh-CN': '平板上没有号码，请另查', en: 'No number on this tablet: look it up' },
  dial: { 'zh-CN': '拨打', en: 'Call' },
  called: { 'zh-CN': '打过了', en: 'I called' },
  note: { 'zh-CN': '留一张便条', en: 'Leave a note' },
  noteNote: {
    'zh-CN': '只写谁来过、什么时候、请打哪个电话。',
    en: 'It only says who was here, when, and which number to call.',
  },
  openNote: { 'zh-CN': '写便条', en: 'Write the note' },
  report: { 'zh-CN': '告诉服务台：联系不到客户', en: 'Tell the service desk that nobody could be reached' },
  reportNote: { 'zh-CN': '由他们继续联系客户。', en: 'They go on trying.' },
  reported: { 'zh-CN': '记下已告知', en: 'Write down that they know' },
  next: { 'zh-CN': '约好改天再来', en: 'Agree another time' },
  nextNote: { 'zh-CN': '服务台已知道。', en: 'The service desk knows.' },
  rebook: { 'zh-CN': '改约时间', en: 'Change the time' },
  end: { 'zh-CN': '结束这次服务…', en: 'End this visit…' },
  goIn: { 'zh-CN': '客户在了', en: 'The customer is there' },
  stay: { 'zh-CN': '有人来了，在门口稍等', en: 'Somebody is coming: wait at the door' },
  goDown: { 'zh-CN': '客户在楼下，下楼去见', en: 'The customer waits downstairs: go down' },
  meet: { 'zh-CN': '去见面', en: 'Go and meet them' },
} satisfies { [name: string]: Text }
