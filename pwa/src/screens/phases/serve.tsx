import { dataOperationNames, partKindNames, workKindNames } from '@countersign/shared/names'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { AtHand } from '../at-hand.tsx'
import { Checklist } from '../checklist.tsx'
import { FormInPlace } from '../form-in-place.tsx'
import { FormSheet } from '../form-sheet.tsx'
import type { Form } from '../forms/form.ts'
import {
  dataWorkPlan,
  dropDataWork,
  faultConfirmed,
  noteLine,
  partLine,
  settingLine,
  softwareLine,
  workLine,
} from '../forms/serve-forms.ts'
import { type LineList, Lines } from '../lines.tsx'
import { routes } from '../routes.ts'
import { useItemFindings } from '../use-advice.ts'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import { OwnerAway } from './owner-away.tsx'
import { PhotoList } from './photo-list.tsx'
import { ServeMore } from './serve-more.tsx'

/** Serve: ask, diagnose, and write down what is done. */
export function ServePhase() {
  const { say } = useLang()
  return (
    <>
      <AtHand phase="serve" />
      <OwnerAway />
      <div id="before-beginning">
        <Section title={say(words.before)}>
          <Checklist item="D5" />
          <Checklist item="S1" />
          <Checklist item="S7" />
          <Checklist item="D11" />
        </Section>
      </div>
      <div id="diagnose">
        <Section title={say(words.diagnosis)}>
          <FormInPlace form={faultConfirmed} />
        </Section>
      </div>
      <div id="data-safety">
        <DataWork />
      </div>
      <Section title={say(words.work)}>
        <Lines list={work} />
      </Section>
      <Section title={say(words.parts)}>
        <Lines list={parts} />
      </Section>
      <Section title={say(words.software)}>
        <Lines list={software} />
        <Checklist item="S5.1" />
      </Section>
      <Section title={say(words.settings)}>
        <Lines list={settings} />
      </Section>
      <div id="photos">
        <Section title={say(words.photos)}>
          <PhotoList />
        </Section>
      </div>
      <Section title={say(words.notes)}>
        <Lines list={notes} />
      </Section>
      <ServeMore />
    </>
  )
}

/** The data statement: what will be done to the customer's data, and whether it is signed. */
function DataWork() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const plan = useFacts((state) => state.dataWork)
  const signing = useItemFindings('D7').find((one) => one.effect === 'sign')
  const [form, setForm] = useState<Form | null>(null)
  const isSigned = signing?.effect === 'sign' && signing.state === 'signed'
  return (
    <Section
      title={say(words.data)}
      {...(plan && {
        note: (
          <Badge tone={isSigned ? 'good' : 'warn'}>{say(isSigned ? words.signed : words.unsigned)}</Badge>
        ),
      })}
    >
      <p className="soft">
        {plan ? plan.operations.map((one) => say(dataOperationNames[one])).join('、') : say(words.noData)}
      </p>
      <div className="row">
        <Button icon="edit" onPress={() => setForm(dataWorkPlan)}>
          {say(plan ? words.change : words.plan)}
        </Button>
        {plan && !isSigned && (
          <Button kind="primary" icon="sign" onPress={() => go(routes.signDataSafety(visit))}>
            {say(words.sign)}
          </Button>
        )}
        {plan && (
          <Button kind="quiet" onPress={() => setForm(dropDataWork)}>
            {say(words.drop)}
          </Button>
        )}
      </div>
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </Section>
  )
}

const work: LineList<'work'> = {
  of: 'work',
  form: workLine,
  empty: { 'zh-CN': '还没有记录所做的工作', en: 'No work written down yet' },
  add: { 'zh-CN': '添加工作', en: 'Add work' },
  title: (line) => line.what,
  detail: (line, say) =>
    [
      say(workKindNames[line.kind]),
      line.dataOperation && say(dataOperationNames[line.dataOperation]),
      line.result,
    ]
      .filter(Boolean)
      .join(' · '),
}

const parts: LineList<'parts'> = {
  of: 'parts',
  form: partLine,
  empty: { 'zh-CN': '没有更换配件', en: 'No part used' },
  add: { 'zh-CN': '添加配件', en: 'Add a part' },
  title: (line) => `${line.name} × ${line.quantity}`,
  detail: (line, say) =>
    [say(partKindNames[line.kind]), line.model, line.newSerial].filter(Boolean).join(' · '),
}

const software: LineList<'software'> = {
  of: 'software',
  form: softwareLine,
  empty: { 'zh-CN': '没有安装软件', en: 'No software installed' },
  add: { 'zh-CN': '添加软件', en: 'Add software' },
  title: (line) => line.name,
  detail: (line) => [line.version, line.location].filter(Boolean).join(' · '),
}

const settings: LineList<'settings'> = {
  of: 'settings',
  form: settingLine,
  empty: { 'zh-CN': '没有更改设置', en: 'No setting changed' },
  add: { 'zh-CN': '添加更改的设置', en: 'Add a changed setting' },
  title: (line) => line.what,
  detail: (line) => `${line.from || '—'} → ${line.to || '—'}`,
}

const notes: LineList<'notes'> = {
  of: 'notes',
  form: noteLine,
  empty: { 'zh-CN': '没有备注', en: 'No notes' },
  add: { 'zh-CN': '添加备注', en: 'Add a note' },
  title: (line) => line.text,
  detail: (line, say) => say(line.audience === 'customer' ? words.forCustomer : words.internal),
}

const words = {
  before: { 'zh-CN': '动手之前', en: 'Before you begin' },
  diagnosis: { 'zh-CN': '诊断', en: 'Diagnosis' },
  data: { 'zh-CN': '数据安全', en: 'Data safety' },
  noData: {
    'zh-CN': '更换硬盘、分区、重装系统等之前，先填写数据安全说明并请客户签字。不涉及数据就不用填。',
    en: 'Before a disk is replaced or partitioned or a system reinstalled, fill in the data statement and have it signed. Leave it empty where no data is touched.',
  },
  plan: { 'zh-CN': '填写数据安全说明', en: 'Fill in the statement' },
  change: { 'zh-CN': '修改说明', en: 'Change it' },
  drop: { 'zh-CN': '不做了', en: 'Not doing it' },
  sign: { 'zh-CN': '请客户签第一处', en: 'Ask for signature 1' },
  signed: { 'zh-CN': '已签字', en: 'Signed' },
  unsigned: { 'zh-CN': '未签字', en: 'Not signed' },
  work: { 'zh-CN': '所做的工作', en: 'Work' },
  parts: { 'zh-CN': '配件', en: 'Parts' },
  software: { 'zh-CN': '软件', en: 'Software' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  photos: { 'zh-CN': '照片', en: 'Photos' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  forCustomer: { 'zh-CN': '客户可见', en: 'The customer may read it' },
  internal: { 'zh-CN': '仅内部', en: 'Internal' },
} satisfies { [name: string]: Text }
