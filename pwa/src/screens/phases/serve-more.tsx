import { diskFateNames } from '@countersign/shared/names'
import type { State } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { type ReactNode, useState } from 'react'
import { shortTime } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { useLang } from '../../words/lang.tsx'
import { Checklist } from '../checklist.tsx'
import { deviceName } from '../device-name.ts'
import { FormSheet } from '../form-sheet.tsx'
import type { Form } from '../forms/form.ts'
import { ownerLeft, wentToMachine } from '../forms/meet-forms.ts'
import {
  callMade,
  deviceTaken,
  furtherDevice,
  promiseMade,
  thingBorrowed,
  thingsMoved,
} from '../forms/thing-forms.ts'
import { type LineList, Lines } from '../lines.tsx'
import { More } from '../more.tsx'
import { useFacts } from '../visit-desk.tsx'
import { PutBack } from './put-back.tsx'
import { TakenDevice } from './taken-device.tsx'

/** What a service has now and then. Open as soon as it holds something. */
export function ServeMore() {
  const { say } = useLang()
  const isUsed = useFacts(isServeMoreUsed)
  return (
    <div id="put-back">
      <More title={say(words.title)} isUsed={isUsed}>
        <Whereabouts />
        <Part title={say(words.devices)}>
          <Lines list={devices} />
        </Part>
        <Part title={say(words.borrowed)}>
          <Lines list={borrowed} />
          <Checklist item="S6.3" />
        </Part>
        <Part title={say(words.moved)}>
          <Lines list={moved} />
        </Part>
        <Part title={say(words.calls)}>
          <Lines list={calls} />
        </Part>
        <div id="return-device">
          <Part title={say(words.taken)}>
            <Lines list={taken} />
            <Checklist item="S3" line="receipt" />
          </Part>
        </div>
        <Part title={say(words.promises)}>
          <Lines list={promises} />
        </Part>
      </More>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack" data-gap="small">
      <h3>{title}</h3>
      {children}
    </div>
  )
}

/** Where the owner and the machine are, when that isn't here. */
function Whereabouts() {
  const { say } = useLang()
  const isAway = useFacts((state) => state.ownerAway !== null)
  const place = useFacts((state) => state.machinePlace?.where)
  const [form, setForm] = useState<Form | null>(null)
  return (
    <Part title={say(words.whereabouts)}>
      {place && <p>{`${say(words.machineAt)}${place}`}</p>}
      <div className="row">
        {!isAway && (
          <Button icon="customer" onPress={() => setForm(ownerLeft)}>
            {say(ownerLeft.title)}
          </Button>
        )}
        <Button icon="pin" onPress={() => setForm(wentToMachine)}>
          {say(wentToMachine.title)}
        </Button>
      </div>
      {form && <FormSheet form={form} onClose={() => setForm(null)} />}
    </Part>
  )
}

const devices: LineList<'devices'> = {
  of: 'devices',
  form: furtherDevice,
  empty: { 'zh-CN': '只有一台设备', en: 'Only one device' },
  add: { 'zh-CN': '添加另一台设备', en: 'Add another device' },
  title: (line, say) => say(deviceName(line)) || '—',
  detail: (line) => line.fault ?? '',
}

const borrowed: LineList<'borrowed'> = {
  of: 'borrowed',
  form: thingBorrowed,
  empty: { 'zh-CN': '没有借用', en: 'Nothing borrowed' },
  add: { 'zh-CN': '添加借用', en: 'Add something borrowed' },
  title: (line) => line.what,
  Action: ({ line }) => <PutBack thing={line.line} put={words.give} isBack={words.given} />,
}

const moved: LineList<'moved'> = {
  of: 'moved',
  form: thingsMoved,
  empty: { 'zh-CN': '没有移动', en: 'Nothing moved' },
  add: { 'zh-CN': '添加移动', en: 'Add something moved' },
  title: (line) => line.what,
  Action: ({ line }) => <PutBack thing={line.line} put={words.put} isBack={words.inPlace} />,
}

const calls: LineList<'calls'> = {
  of: 'calls',
  form: callMade,
  empty: { 'zh-CN': '没有通话', en: 'No calls' },
  add: { 'zh-CN': '添加通话', en: 'Add a call' },
  title: (line, say) =>
    [
      say(line.about === 'this-job' ? words.thisJob : words.anotherJob),
      say(line.phone === 'own' ? words.ownPhone : words.customersPhone),
    ].join(' · '),
  detail: (line) => line.note ?? '',
}

const taken: LineList<'taken'> = {
  of: 'taken',
  form: deviceTaken,
  empty: { 'zh-CN': '没有带走设备', en: 'Nothing taken away' },
  add: { 'zh-CN': '记录带走设备', en: 'Take a device away' },
  title: (line) => [line.what, line.serial].filter(Boolean).join(' · '),
  detail: (line, say) =>
    [say(diskFateNames[line.disk]), line.accessories, line.backBy && shortTime(line.backBy, '')]
      .filter(Boolean)
      .join(' · '),
  Action: ({ line }) => <TakenDevice line={line.line} />,
}

const promises: LineList<'promises'> = {
  of: 'promises',
  form: promiseMade,
  empty: { 'zh-CN': '没有承诺', en: 'Nothing promised' },
  add: { 'zh-CN': '添加承诺', en: 'Add a promise' },
  title: (line) => line.what,
  detail: (line) => (line.due ? shortTime(line.due, '') : ''),
}

function isServeMoreUsed(state: State): boolean {
  const { devices, borrowed, moved, calls, taken, promises, machinePlace } = state
  return (
    machinePlace !== null ||
    [devices, borrowed, moved, calls, taken, promises].some((list) => list.length > 0)
  )
}

const words = {
  title: {
    'zh-CN': '更多：设备、借用、通话、带走、承诺',
    en: 'More: devices, borrowing, calls, taking away',
  },
  whereabouts: { 'zh-CN': '机主和设备在哪里', en: 'Where owner and machine are' },
  machineAt: { 'zh-CN': '设备在：', en: 'The machine is at: ' },
  devices: { 'zh-CN': '其他设备', en: 'Further devices' },
  borrowed: { 'zh-CN': '借用', en: 'Borrowed' },
  give: { 'zh-CN': '归还', en: 'Give it back' },
  given: { 'zh-CN': '已归还', en: 'Given back' },
  moved: { 'zh-CN': '移动的物品', en: 'Moved' },
  put: { 'zh-CN': '放回原位', en: 'Put it back' },
  inPlace: { 'zh-CN': '已放回', en: 'Back in place' },
  calls: { 'zh-CN': '服务中的通话', en: 'Calls' },
  thisJob: { 'zh-CN': '为这次服务', en: 'About this job' },
  anotherJob: { 'zh-CN': '为别的工单', en: 'About another job' },
  ownPhone: { 'zh-CN': '用自己的电话', en: 'own phone' },
  customersPhone: { 'zh-CN': '用客户的电话', en: 'the customer’s phone' },
  taken: { 'zh-CN': '带走的设备', en: 'Taken away' },
  promises: { 'zh-CN': '承诺', en: 'Promises' },
} satisfies { [name: string]: Text }
