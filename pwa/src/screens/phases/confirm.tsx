import { feeKindNames } from '@countersign/shared/names'
import { isSignature } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { Facts } from '../../parts/frame/facts.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { Checklist } from '../checklist.tsx'
import { deviceName } from '../device-name.ts'
import { FormInPlace } from '../form-in-place.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { amendment, feeLine, hiddenFault, outcome, training, verification } from '../forms/confirm-forms.ts'
import { type LineList, Lines } from '../lines.tsx'
import { routes } from '../routes.ts'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import { AfterService } from './after-service.tsx'

/** Confirm: test, tidy, explain, hand over. */
export function ConfirmPhase() {
  const { say } = useLang()
  const hasBegun = useFacts((state) => state.workBegan !== null)
  return (
    <>
      <div id="verify">
        <Section title={say(words.test)}>
          <DeviceTests />
          <FormInPlace form={outcome} />
          <Checklist item="F1.1" />
        </Section>
      </div>
      <div id="clean-up" className="stack" data-gap="large">
        <Section title={say(words.hidden)}>
          <Checklist item="F1.3" />
          <Lines list={hiddenFaults} />
        </Section>
        <Section title={say(words.cleanUp)}>
          {!hasBegun && <p className="soft">{say(words.later)}</p>}
          <Checklist item="D6" />
          <Checklist item="F1.5" />
          <Checklist item="S5.5" />
          <Checklist item="D5" line="backup-returned" />
          <Checklist item="F2" all={words.allDone} />
        </Section>
        <Section title={say(words.training)}>
          <FormInPlace form={training} />
          <Checklist item="F3" />
        </Section>
      </div>
      <Section title={say(words.fees)}>
        <Lines list={fees} />
      </Section>
      <AfterService />
      <Signatures />
    </>
  )
}

/** The test of the device, or of each where there are several. */
function DeviceTests() {
  const { say } = useLang()
  const own = useFacts((state) => state.job.asset)
  const others = useFacts((state) => state.devices)
  if (others.length === 0) return <FormInPlace form={ownTest} />
  return (
    <>
      <h3>{(own && say(deviceName(own))) || say(words.ownDevice)}</h3>
      <FormInPlace form={ownTest} />
      {others.map((device) => (
        <DeviceTest key={device.line} device={device.line} name={say(deviceName(device))} />
      ))}
    </>
  )
}

function DeviceTest({ device, name }: { device: string; name: string }) {
  const form = useMemo(() => verification(device), [device])
  return (
    <>
      <h3>{name}</h3>
      <FormInPlace form={form} />
    </>
  )
}

const ownTest = verification()

/** What stands at both places, and the way to the customer. */
function Signatures() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const places = useFacts((state) => state.places)
  const [isAmending, setAmending] = useState(false)
  const standing = (place: 1 | 2) => {
    const stands = places[place]
    if (!stands) return <Badge tone="plain">{say(words.open)}</Badge>
    if (!isSignature(stands))
      return <Badge tone="bad">{say(fill(words.refused, { time: clockOf(stands.at) }))}</Badge>
    return (
      <Badge tone="good">
        {say(fill(words.signed, { name: stands.signer.name ?? '—', time: clockOf(stands.at) }))}
      </Badge>
    )
  }
  return (
    <Section title={say(words.signatures)}>
      <Facts
        rows={[
          { label: say(words.placeOne), value: standing(1) },
          { label: say(words.placeTwo), value: standing(2) },
        ]}
      />
      <div className="row">
        <Button icon="sign" onPress={() => go(routes.handover(visit))}>
          {say(words.handover)}
        </Button>
        <Button icon="file" onPress={() => go(routes.document(visit))}>
          {say(words.document)}
        </Button>
        {isSignature(places[2]) && (
          <Button kind="quiet" icon="edit" onPress={() => setAmending(true)}>
            {say(amendment.title)}
          </Button>
        )}
      </div>
      {isAmending && <FormSheet form={amendment} onClose={() => setAmending(false)} />}
    </Section>
  )
}

const hiddenFaults: LineList<'hiddenFaults'> = {
  of: 'hiddenFaults',
  form: hiddenFault,
  empty: { 'zh-CN': '没有发现其他隐患', en: 'No other fault found' },
  add: { 'zh-CN': '添加隐患', en: 'Add a fault' },
  title: (line) => line.what,
  detail: (line, say) =>
    [say(line.removed ? words.removed : words.notRemoved), line.note].filter(Boolean).join(' · '),
}

const fees: LineList<'fees'> = {
  of: 'fees',
  form: feeLine,
  empty: { 'zh-CN': '没有费用', en: 'No fees' },
  add: { 'zh-CN': '添加费用', en: 'Add a fee' },
  title: (line) => `${line.what} ¥${(line.amount / 100).toFixed(2)}`,
  detail: (line, say) => `${say(feeKindNames[line.kind])} · ${line.agreedWith ?? '—'}`,
}

const words = {
  test: { 'zh-CN': '验机与结果', en: 'Test and outcome' },
  hidden: { 'zh-CN': '其他隐患', en: 'Other faults' },
  ownDevice: { 'zh-CN': '本次报修的设备', en: 'The device of this job' },
  removed: { 'zh-CN': '已排除', en: 'Removed' },
  notRemoved: { 'zh-CN': '未排除', en: 'Not removed' },
  cleanUp: { 'zh-CN': '设置核对与现场清理', en: 'Settings and cleaning up' },
  allDone: { 'zh-CN': '以上都做好了', en: 'All of these are done' },
  later: {
    'zh-CN': '开始工作后，在这里逐项核对。',
    en: 'Once the work has begun, the lines to go through stand here.',
  },
  training: { 'zh-CN': '使用指导', en: 'Training' },
  fees: { 'zh-CN': '费用', en: 'Fees' },
  signatures: { 'zh-CN': '客户签字', en: 'Signatures' },
  placeOne: { 'zh-CN': '第一处：数据安全', en: 'Place 1: data safety' },
  placeTwo: { 'zh-CN': '第二处：服务完成', en: 'Place 2: completion' },
  open: { 'zh-CN': '未签', en: 'Not yet' },
  signed: { 'zh-CN': '{name} {time} 已签', en: 'Signed by {name}, {time}' },
  refused: { 'zh-CN': '{time} 拒签', en: 'Refused at {time}' },
  handover: { 'zh-CN': '交给客户', en: 'Hand over' },
  document: { 'zh-CN': '查看记录单', en: 'See the record' },
} satisfies { [name: string]: Text }
