import type { State } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { Facts } from '../../parts/frame/facts.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { calledBack } from '../forms/after-forms.ts'
import { earlierVisit, phoneAdvice, vendorReport } from '../forms/contact-forms.ts'
import type { Form } from '../forms/form.ts'
import { type LineList, Lines } from '../lines.tsx'
import { More } from '../more.tsx'
import { useFacts } from '../visit-desk.tsx'

/** What a call now and then leads to: advice that helps, the vendor, what an engineer before knows. */
export function ContactMore() {
  const { say } = useLang()
  const isUsed = useFacts(isContactMoreUsed)
  return (
    <More title={say(words.title)} isUsed={isUsed}>
      <Advice />
      <VendorReport />
      <div className="stack" data-gap="small">
        <h3>{say(words.earlier)}</h3>
        <Lines list={earlier} />
      </div>
    </More>
  )
}

function Advice() {
  const { say } = useLang()
  const advice = useFacts((state) => state.phoneAdvice)
  const back = useFacts((state) => state.calledBack)
  const [form, setForm] = useState<Form | null>(null)
  return (
    <div className="stack" data-gap="small">
      <h3>{say(phoneAdvice.title)}</h3>
      {advice && (
        <Facts
          rows={[
            {
              label: say(words.advised),
              value: `${advice.advice} · ${say(advice.accepted ? words.accepted : words.notAccepted)}`,
            },
            {
              label: say(words.back),
              value:
                back &&
                [say(back.works ? words.works : words.fails), back.person, back.note]
                  .filter(Boolean)
                  .join(' · '),
            },
          ]}
        />
      )}
      <div className="row">
        <Button icon="phone" onPress={() => setForm(phoneAdvice)}>
          {say(advice ? words.change : words.advise)}
        </Button>
        {advice?.accepted && (
          <Button icon="phone" onPress={() => setForm(calledBack)}>
            {say(words.callBack)}
          </Button>
        )}
      </div>
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </div>
  )
}

function VendorReport() {
  const { say } = useLang()
  const told = useFacts((state) => state.vendorReport)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="stack" data-gap="small">
      <h3>{say(words.vendor)}</h3>
      {told && <p>{[told.vendor, told.reference, told.note].filter(Boolean).join(' · ')}</p>}
      <div className="row">
        <Button icon="share" onPress={() => setOpen(true)}>
          {say(told ? words.change : words.report)}
        </Button>
      </div>
      {isOpen && <FormSheet form={vendorReport} onClose={() => setOpen(false)} />}
    </div>
  )
}

const earlier: LineList<'earlierVisits'> = {
  of: 'earlierVisits',
  form: earlierVisit,
  empty: { 'zh-CN': '没有记下以前的服务', en: 'No earlier visit written down' },
  add: { 'zh-CN': '添加以前的服务', en: 'Add an earlier visit' },
  title: (line) => [line.engineer ?? '—', line.day].filter(Boolean).join(' · '),
  detail: (line) => line.what ?? '',
}

function isContactMoreUsed({ phoneAdvice, vendorReport, earlierVisits }: State): boolean {
  return phoneAdvice !== null || vendorReport !== null || earlierVisits.length > 0
}

const words = {
  title: { 'zh-CN': '更多：电话指导、厂商、以前的服务', en: 'More: advice, vendor, earlier visits' },
  advised: { 'zh-CN': '指导内容', en: 'Advice' },
  accepted: { 'zh-CN': '客户接受', en: 'taken' },
  notAccepted: { 'zh-CN': '要求上门', en: 'wants a visit' },
  back: { 'zh-CN': '回访', en: 'Called back' },
  works: { 'zh-CN': '已正常', en: 'It works' },
  fails: { 'zh-CN': '仍不正常', en: 'It doesn’t work' },
  advise: { 'zh-CN': '记录电话指导', en: 'Write down the advice' },
  callBack: { 'zh-CN': '记录回访', en: 'Write down the call-back' },
  vendor: { 'zh-CN': '厂商报修', en: 'The vendor' },
  report: { 'zh-CN': '代客户报修', en: 'Report for the customer' },
  change: { 'zh-CN': '修改', en: 'Change' },
  earlier: { 'zh-CN': '以前的服务', en: 'Earlier visits' },
} satisfies { [name: string]: Text }
