import {
  announcedNames,
  assetKindNames,
  attemptNames,
  channelNames,
  delayToldNames,
  warrantyNames,
} from '@countersign/shared/names'
import { appointmentOf } from '@countersign/shared/rules'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { deviceDay, shortTime, useNow } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { PhoneLink } from '../../parts/actions/phone-link.tsx'
import { Card } from '../../parts/frame/card.tsx'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { Checklist } from '../checklist.tsx'
import { FormSheet } from '../form-sheet.tsx'
import {
  appointment,
  contactAttempt,
  delayReported,
  foreseenCause,
  foreseenSpare,
} from '../forms/contact-forms.ts'
import { type Form, firstFieldOf } from '../forms/form.ts'
import { jobCorrection } from '../forms/job-form.ts'
import { type LineList, Lines } from '../lines.tsx'
import { useFacts } from '../visit-desk.tsx'
import { ContactMore } from './contact-more.tsx'
import { EarlierVisits } from './earlier-visits.tsx'

/** Contact: who and what, the call, the booking, thinking ahead. */
export function ContactPhase() {
  const { say } = useLang()
  const [form, setForm] = useState<Form | null>(null)
  // Nothing is settled on a call that hasn't led to a time.
  const isAgreed = useFacts((state) => state.appointments.length > 0)
  return (
    <>
      <JobCard onCorrect={() => setForm(jobCorrection)} />
      <EarlierVisits />
      <div id="book">
        <Section title={say(words.booking)}>
          <Booking onOpen={setForm} />
          <Checklist item="A1" {...(isAgreed && { all: words.allSettled })} />
          <Checklist item="A3" />
        </Section>
      </div>
      <div id="think-ahead">
        <Section title={say(words.ahead)}>
          <Lines list={causes} />
          <Lines list={spares} />
          <Checklist item="A4" />
        </Section>
      </div>
      <ContactMore />
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </>
  )
}

/** The customer and the device, as known now. */
function JobCard({ onCorrect }: { onCorrect: () => void }) {
  const { say } = useLang()
  const { customer, asset, fault, project, ticket } = useFacts((state) => state.job)
  const announced = useFacts((state) => state.opened?.announced) ?? []
  const device = [asset?.kind && say(assetKindNames[asset.kind]), asset?.model].filter(Boolean).join(' · ')
  const numbers = [asset?.serial, asset?.number, asset?.warranty && say(warrantyNames[asset.warranty])]
  return (
    <Card
      title={say(words.job)}
      aside={
        <Button kind="quiet" icon="edit" onPress={onCorrect}>
          {say(words.correct)}
        </Button>
      }
    >
      <Facts
        rows={[
          { label: say(words.fault), value: fault },
          {
            label: say(words.person),
            value: [customer?.person, customer?.department].filter(Boolean).join(' · '),
          },
          {
            label: say(words.phone),
            value: customer?.phone && <PhoneLink phone={customer.phone} />,
          },
          { label: say(words.address), value: customer?.address },
          { label: say(words.device), value: [device, ...numbers].filter(Boolean).join(' · ') },
          { label: say(words.project), value: [project?.name, project?.sla].filter(Boolean).join(' · ') },
          { label: say(words.ticket), value: ticket?.number },
          ...announced.map(({ topic, answer }) => ({
            label: say(words.announced),
            value: say(fill(announcedAnswers[answer], { topic: announcedNames[topic] })),
          })),
        ]}
      />
    </Card>
  )
}

function Booking({ onOpen }: { onOpen: (form: Form) => void }) {
  const { say } = useLang()
  const today = deviceDay(useNow())
  const calls = useFacts((state) => state.contacts)
  const delays = useFacts((state) => state.delays)
  const time = useFacts(appointmentOf)
  const isAgreed = useFacts((state) => state.appointments.length > 0)
  return (
    <>
      <Facts
        rows={[
          {
            label: say(isAgreed ? words.agreed : words.wished),
            value: time && <strong className="digits">{shortTime(time, today)}</strong>,
          },
          ...calls.map((call) => ({
            label: say(
              fill(words.contact, { time: shortTime(call.at, today), channel: channelNames[call.channel] }),
            ),
            value: [say(attemptNames[call.outcome]), call.with, call.note].filter(Boolean).join(' · '),
          })),
          ...delays.map((delay) => ({
            label: say(fill(words.delayed, { time: shortTime(delay.at, today) })),
            value: [say(delayToldNames[delay.to]), delay.reason].join(' · '),
          })),
        ]}
      />
      <div className="row">
        <Button icon="phone" onPress={() => onOpen(contactAttempt)}>
          {say(words.call)}
        </Button>
        <Button icon="calendar" onPress={() => onOpen(appointment)}>
          {say(isAgreed ? words.rebook : words.book)}
        </Button>
        {isAgreed && (
          <Button kind="quiet" icon="clock" onPress={() => onOpen(delayReported)}>
            {say(words.delay)}
          </Button>
        )}
      </div>
    </>
  )
}

const causes: LineList<'causes'> = {
  of: 'causes',
  form: foreseenCause,
  inPlace: firstFieldOf(foreseenCause),
  empty: { 'zh-CN': '还没有写可能原因', en: 'No likely cause yet' },
  add: { 'zh-CN': '添加可能原因', en: 'Add a likely cause' },
  title: (line) => line.cause,
  detail: (line) => line.measure ?? '',
}

const spares: LineList<'spares'> = {
  of: 'spares',
  form: foreseenSpare,
  inPlace: firstFieldOf(foreseenSpare),
  empty: { 'zh-CN': '还没有写所需备件', en: 'No spare part yet' },
  add: { 'zh-CN': '添加备件', en: 'Add a spare part' },
  title: (line) => line.name,
  detail: (line) => `× ${line.quantity}`,
}

const announcedAnswers = {
  yes: { 'zh-CN': '{topic}（客户同意）', en: '{topic} (the customer agreed)' },
  no: { 'zh-CN': '{topic}（客户不同意）', en: '{topic} (the customer declined)' },
} as const satisfies { [answer: string]: Text }

const words = {
  job: { 'zh-CN': '客户与设备', en: 'Customer and device' },
  correct: { 'zh-CN': '更正', en: 'Correct' },
  fault: { 'zh-CN': '报修故障', en: 'Reported fault' },
  person: { 'zh-CN': '联系人', en: 'Contact' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  address: { 'zh-CN': '地址', en: 'Address' },
  device: { 'zh-CN': '设备', en: 'Device' },
  project: { 'zh-CN': '项目／合同', en: 'Project' },
  ticket: { 'zh-CN': '工单', en: 'Ticket' },
  announced: { 'zh-CN': '派单员已电话告知', en: 'Told by the dispatcher' },
  allSettled: { 'zh-CN': '以上都核对过了', en: 'All of these are settled' },
  booking: { 'zh-CN': '联系与预约', en: 'Contact and booking' },
  agreed: { 'zh-CN': '约定上门', en: 'Agreed for' },
  wished: { 'zh-CN': '派单希望', en: 'Wished for' },
  contact: { 'zh-CN': '{time} {channel}', en: '{time} {channel}' },
  call: { 'zh-CN': '记录联系', en: 'Write down a contact' },
  book: { 'zh-CN': '约定时间', en: 'Agree a time' },
  rebook: { 'zh-CN': '改约', en: 'Change the time' },
  delay: { 'zh-CN': '不能按时到', en: 'Can’t be on time' },
  delayed: { 'zh-CN': '{time} 告知晚到', en: '{time} told: late' },
  ahead: { 'zh-CN': '预判', en: 'Thinking ahead' },
} satisfies { [name: string]: Text }
