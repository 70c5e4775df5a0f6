import { type Event, recordOf } from '../record/index.ts'
import { evaluate } from '../rules/index.ts'
import { type Story, tell } from '../standard/example.ts'
import type { Standard } from '../standard/index.ts'
import {
  answered,
  at,
  begun,
  booked,
  decided,
  escalated,
  happened,
  nth,
  opened,
  planned,
  reached,
  refusedToSign,
  reported,
  signed,
  solved,
  tested,
  ticked,
  trained,
  verified,
  worked,
} from '../standard/story.ts'
import { samples } from './index.ts'

/** A visit, and what there is to do in it, one thing after another, as the standard's steps name it. */
interface Way {
  readonly events: () => readonly Event[]
  readonly way: string
}

const cleanedUp = [
  ...ticked('D6/settings-as-agreed', 'F1.3/looked-for'),
  ...ticked('F2/put-back', 'F2/clean', 'F2/floor', 'F2/tools'),
  trained,
]
/** Asked, diagnosed, worked: up to the end of the work. */
const served: Story = [
  ...begun,
  ...at('10:01', answered('touch-device'), ...ticked('D5/owner-present', 'D5/backup-reminder')),
  ...at('10:10', { type: 'fault-confirmed', payload: { fault: '搓纸轮磨损' } }, worked()),
]
const endWork = happened('work-ended', '10:40')
const leaves = happened('left', '11:10')
const advised = { type: 'phone-advice-given', payload: { advice: '重启打印服务', accepted: true } } as const
const refused = { ...advised, payload: { ...advised.payload, accepted: false } } as const
const calledBack = (works: boolean) => ({ type: 'called-back', payload: { works } }) as const
const ended = { type: 'visit-ended', payload: { way: 'solved-by-phone', reason: '已正常' } } as const
const borrowed = { type: 'thing-borrowed', payload: { line: nth(80), what: '椅子' } } as const
const taken = {
  type: 'device-taken',
  payload: { line: nth(81), what: '主机', disk: 'stays-with-customer', reason: '需要更换主板' },
} as const
const broken = { type: 'visit-interrupted', payload: { reason: '客户临时开会' } } as const
const confirmed = {
  type: 'phone-confirmed',
  payload: { person: '张伟', works: true, otherFaults: false },
} as const

export const ways: Readonly<Record<string, Way>> = {
  'a routine visit': {
    events: () => sampleEvents('printer-jam'),
    way: 'call book check-booking think-ahead kit depart arrive tidy-up meet introduce ask-to-begin before-beginning begin diagnose work end-work verify clean-up sign-completion leave nothing',
  },
  'work on the customer’s data': {
    events: () => sampleEvents('till-disk-replaced'),
    way: 'call book check-booking think-ahead kit depart arrive tidy-up meet introduce ask-to-begin before-beginning begin diagnose work sign-data-safety work end-work verify clean-up sign-completion leave nothing',
  },
  'advice that works': story(
    'call book call-back end-by-phone nothing',
    ...at('08:00', opened()),
    ...at('08:10', reached, advised),
    ...at('10:10', calledBack(true), ended),
  ),
  'advice that doesn’t': story(
    'call book call-back book check-booking',
    ...at('08:00', opened()),
    ...at('08:10', reached, advised),
    ...at('10:10', calledBack(false), booked('11:00')),
  ),
  'advice nobody takes': story('call book', ...at('08:00', opened()), ...at('08:10', reached, refused)),
  'advice, and gone there all the same': story(
    'call book call-back kit',
    ...at('08:00', opened()),
    ...at('08:10', reached, advised),
    ...at('09:00', happened('departed', '09:00')),
  ),
  'arrived without a word of leaving': story(
    'call book check-booking think-ahead kit depart tidy-up',
    ...at('08:00', opened()),
    ...at('08:10', reached, booked('10:00'), ...ticked('A1/address', 'A1/fault', 'A1/prepare')),
    ...at('08:20', ...ticked('A4/causes', 'A4/spares'), ...kitTicks()),
    ...at('09:50', happened('arrived', '09:50')),
  ),
  'called off before anything': story(
    'call nothing',
    ...at('08:00', opened()),
    ...at('08:10', { type: 'visit-ended', payload: { way: 'called-off', reason: '客户取消' } }),
  ),
  'called off at the door': story(
    'call kit leave nothing',
    ...at('08:00', opened()),
    ...at('09:50', happened('departed', '09:20'), happened('arrived', '09:50')),
    ...at('10:00', { type: 'visit-ended', payload: { way: 'customer-refused', reason: '客户取消' } }),
    ...at('10:05', leaves),
  ),
  'something borrowed': story(
    'call ask-to-begin diagnose work end-work put-back verify',
    ...served.slice(0, 2),
    ...at('10:05', borrowed),
    ...served.slice(2),
    ...at('10:40', endWork),
    ...at('10:45', { type: 'thing-returned', payload: { thing: nth(80) } }),
  ),
  'a part is the work': story(
    'call ask-to-begin diagnose work end-work',
    ...served.slice(0, -1),
    ...at('10:20', {
      type: 'part-used',
      payload: { line: nth(82), kind: 'consumable', name: '搓纸轮', quantity: 1, warranty: 'out' },
    }),
  ),
  'software is the work': story(
    'call ask-to-begin diagnose work end-work',
    ...served.slice(0, -1),
    ...at('10:20', { type: 'software-installed', payload: { line: nth(83), name: '驱动' } }),
  ),
  'a setting is the work': story(
    'call ask-to-begin diagnose work end-work',
    ...served.slice(0, -1),
    ...at('10:20', {
      type: 'setting-changed',
      payload: { line: nth(84), what: '默认打印机', from: '', to: 'A' },
    }),
  ),
  'data work planned, and signed': story(
    'call ask-to-begin diagnose work sign-data-safety end-work',
    ...served.slice(0, -1),
    ...at('10:20', planned('partitioning'), worked()),
    ...at('10:25', signed(1, 'data-safety', { about: nth(served.length - 1) })),
  ),
  'tested by the engineer': story(
    'call ask-to-begin diagnose work end-work verify clean-up sign-completion leave phone-confirm supervisor-confirm nothing',
    ...served,
    ...at('10:40', endWork, tested('engineer'), solved, ...cleanedUp),
    ...at('11:00', signed(1, 'no-data-operation'), signed(2, 'completion')),
    ...at('11:10', leaves),
    ...at('12:00', confirmed, { type: 'supervisor-confirmed', payload: { supervisor: '王主管' } }),
  ),
  'refused, followed up': story(
    'call ask-to-begin diagnose work end-work verify clean-up sign-completion leave follow-up nothing',
    ...served,
    ...at('10:40', endWork, verified, solved, ...cleanedUp),
    ...at('11:00', refusedToSign(2)),
    ...at('11:10', leaves),
    ...at('15:00', { type: 'followed-up', payload: { channel: 'phone', satisfied: true } }),
  ),
  'refused, and the supervisor lets it be': story(
    'call ask-to-begin diagnose work end-work verify clean-up sign-completion leave follow-up nothing',
    ...served,
    ...at('10:40', endWork, verified, solved, ...cleanedUp),
    ...at('11:00', refusedToSign(2)),
    ...at('11:10', leaves, escalated('F4.5'), decided('approved')),
  ),
  'a device taken along': story(
    'call ask-to-begin diagnose work end-work verify clean-up sign-completion leave return-device nothing',
    ...served,
    ...at('10:20', taken),
    ...at('10:40', endWork, verified, solved, ...cleanedUp),
    ...at('11:00', signed(1, 'no-data-operation'), signed(2, 'completion')),
    ...at('11:10', leaves),
    ...at('+2 09:00', { type: 'device-returned', payload: { what: '主机', to: '张伟', taken: nth(81) } }),
  ),
  'a device taken along, and on to the hardware team': story(
    'call ask-to-begin diagnose work end-work verify nothing',
    ...served,
    ...at('10:20', taken),
    ...at('10:40', endWork, reported('A7.2', 'hardware-team')),
    ...at('11:00', {
      type: 'visit-ended',
      payload: { way: 'hardware-team', reason: '主板烧毁', to: '吴刚' },
    }),
    ...at('11:10', leaves),
  ),
  'broken off, to be gone on with': story(
    'call ask-to-begin diagnose book check-booking think-ahead kit',
    ...begun,
    ...at('10:01', reached, answered('touch-device'), ...ticked('D5/owner-present', 'D5/backup-reminder')),
    ...at('10:30', broken),
    ...at('10:31', booked('+1 10:00'), ...ticked('A1/address', 'A1/fault', 'A1/prepare')),
    ...at('10:32', ...ticked('A4/causes', 'A4/spares')),
  ),
  'broken off once more, though a time was agreed since the first time': story(
    'call book check-booking kit book check-booking kit book',
    ...at('08:00', opened()),
    ...at('08:10', reached, booked('10:00')),
    ...at('09:30', happened('departed', '09:30')),
    ...at('10:30', broken),
    ...at('10:31', booked('14:00')),
    ...at('13:30', happened('departed', '13:30')),
    ...at('14:30', broken),
  ),
}

/** What there was to do after each fact, one thing after another. */
export function wayOf({ events }: Way, standard: Standard): string {
  const steps = along(events).map(
    ({ record, time }) => evaluate(standard, record, time).next?.id ?? 'nothing',
  )
  return steps.filter((step, i) => step !== steps[i - 1]).join(' ')
}

function story(way: string, ...told: Story): Way {
  return { way, events: () => tell(told).events }
}

function kitTicks() {
  return [
    'tools',
    'tablet',
    'blank-form',
    'media',
    'antistatic-cloth',
    'cleaning-cloth',
    'spares',
    'documents',
  ].flatMap((line) => ticked(`B1/${line}`))
}

function sampleEvents(name: string): readonly Event[] {
  const sample = samples.find((one) => one.name === name)
  if (!sample) throw new Error(`no sample ${name}`)
  return sample.record().events
}

interface Moment {
  readonly record: ReturnType<typeof recordOf>
  readonly time: string
}
const moments = new Map<Way['events'], readonly Moment[]>()

function along(events: Way['events']): readonly Moment[] {
  const known = moments.get(events)
  if (known) return known
  const all = events()
  const told = all.map((event, i) => ({
    record: recordOf(all.slice(0, i + 1)),
    time: 'at' in event ? event.at : '',
  }))
  moments.set(events, told)
  return told
}
