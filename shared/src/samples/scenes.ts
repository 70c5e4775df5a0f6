import { contentHash, layoutVersion } from '../document/form/form.ts'
import { consentNames } from '../document/names.ts'
import { defaultMaster, kitFor } from '../master/index.ts'
import {
  type ConsentKind,
  customerCopy,
  type Fact,
  inkBox,
  inkPath,
  type Payload,
  type Place,
  type Record as ServiceRecord,
} from '../record/index.ts'
import { evaluate, statementFor } from '../rules/index.ts'
import { type Phase, standard } from '../standard/index.ts'
import type { Lang, Text } from '../text/index.ts'
import type { Job } from '../ticket/index.ts'
import { handwriting } from './handwriting.ts'
import { type SamplePhoto, samplePhotos } from './photos.ts'
import { type Happening, idOf, instantOf, type Teller } from './tell-visit.ts'

// Scenes that samples are put together from. Each says only what a real visit would.

export interface Visit extends Teller {
  readonly lang: Lang
  readonly organisation: string
  readonly number: string
  readonly timeZone: string
  readonly job: Job
  readonly customer: string
}

/** What most samples have in common. */
export const base = {
  day: '2026-11-20',
  offset: '+08:00',
  engineer: { number: 'E017', name: '李明' },
  lang: 'zh-CN',
  organisation: '蓝桥信息服务有限公司',
  timeZone: 'Asia/Shanghai',
} as const

export function dispatched(visit: Visit, time: string, appointment: string, travelMinutes = 25): Happening {
  return [
    time,
    {
      type: 'visit-opened',
      payload: {
        number: visit.number,
        organisation: visit.organisation,
        standard: standard.version,
        lang: visit.lang,
        timeZone: visit.timeZone,
        source: 'link',
        dispatch: idOf(visit.name, 9000),
        dispatchSigned: false,
        issued: instantOf(visit, time),
        job: visit.job,
        appointment: instantOf(visit, appointment),
        travelMinutes,
        engineer: visit.engineer,
      },
    },
  ]
}

/** The customer is called, the visit booked, causes and spares thought through, the kit checked. */
export function calledAndPrepared(
  visit: Visit,
  {
    called,
    appointment,
    checked,
    cause,
    spare,
  }: { called: string; appointment: string; checked: string; cause: string; spare: string },
): readonly Happening[] {
  return [
    [
      called,
      { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached', with: visit.customer } },
      {
        type: 'appointment-made',
        payload: { time: instantOf(visit, appointment), travelMinutes: 25, agreedWith: visit.customer },
      },
      ...ticks('A1/address', 'A1/fault', 'A1/prepare'),
      { type: 'cause-foreseen', payload: { line: idOf(visit.name, 9100), cause } },
      { type: 'spare-foreseen', payload: { line: idOf(visit.name, 9101), name: spare, quantity: 1 } },
    ],
    kitChecked(visit, checked, [9101]),
  ]
}

/** The kit, line by line, before each setting out; `spares` are the serials of those foreseen. */
export function kitChecked(visit: Visit, time: string, spares: readonly number[]): Happening {
  const lines = [
    ...['tools', 'tablet', 'blank-form', 'media', 'antistatic-cloth', 'cleaning-cloth'],
    ...(spares.length > 0 ? spares.map((one) => `spare-${idOf(visit.name, one)}`) : ['spares']),
    ...kitFor(defaultMaster, visit.job.asset?.kind).map(({ name }) => `kit-${name}`),
    'documents',
  ]
  return [time, ...ticks(...lines.map((line) => `B1/${line}`))]
}

/** On the way, at the door, introduced, and allowed to begin. */
export function wentThere(
  visit: Visit,
  { left, arrived, begins }: { left: string; arrived: string; begins: string },
): readonly Happening[] {
  return [
    [left, { type: 'departed', payload: { time: instantOf(visit, left) } }],
    [arrived, { type: 'arrived', payload: { time: instantOf(visit, arrived) } }],
    [
      begins,
      ...ticks('M1/appearance', 'M2/collected'),
      {
        type: 'customer-met',
        payload: { person: visit.customer, relation: 'requester', identified: 'badge' },
      },
      ...ticks('M4/introduce', 'M4/badge'),
      consented(visit, 'touch-device'),
      ...ticks('D5/owner-present', 'D5/backup-reminder'),
      { type: 'work-began', payload: { time: instantOf(visit, begins) } },
      ...ticks('S1/laid-out', 'S7/on-cloth'),
    ],
  ]
}

/** A tick for every line that is still open in these phases: done as the standard wants it. */
function openTicks(record: ServiceRecord, now: string, of: readonly Phase[]): readonly Fact[] {
  return evaluate(standard, record, now).findings.flatMap((finding) =>
    finding.effect === 'check' && finding.state === 'open' && of.some((phase) => phase === finding.item.phase)
      ? ticks(`${finding.item.id}/${finding.line}`)
      : [],
  )
}

/** Tested, cleaned up, explained. */
export function finished(
  visit: Visit,
  time: string,
  told: {
    outcome?: Payload<'outcome-set'>
    verified?: Payload<'verified'>
    topics: string
  },
): Happening {
  return [
    time,
    { type: 'work-ended', payload: { time: instantOf(visit, time) } },
    {
      type: 'verified',
      payload: told.verified ?? { tester: 'customer', person: visit.customer, works: true },
    },
    { type: 'outcome-set', payload: told.outcome ?? { outcome: 'solved' } },
    { type: 'training-given', payload: { topics: told.topics } },
    (record) => openTicks(record, instantOf(visit, time), ['serve', 'confirm']),
  ]
}

export function opinion(visit: Visit, rating: number, words?: string): Fact {
  return {
    type: 'opinion-given',
    payload: { rating, person: visit.customer, ...(words !== undefined && { words }) },
  }
}

export function leaves(visit: Visit, time: string): Happening {
  return [time, { type: 'left', payload: { time: instantOf(visit, time) } }]
}

export function ticks(...items: readonly string[]): readonly Fact[] {
  return items.map((item) => ({ type: 'item-checked', payload: { item, result: 'done' } }))
}

/** The customer says yes on the screen to the words the standard asks with; `told` says what was otherwise. */
export function consented(
  visit: Visit,
  consent: ConsentKind,
  about = '',
  told: Partial<Payload<'consent-answered'>> = {},
): Fact {
  const asks = standard.items.flatMap((item) =>
    item.effects.flatMap((effect) =>
      effect.effect === 'consent' && effect.consent === consent ? [effect.ask] : [],
    ),
  )
  return {
    type: 'consent-answered',
    payload: {
      consent,
      about,
      words: (asks[0] ?? plainAsk(consent, about))[visit.lang].replace('{about}', about),
      lang: visit.lang,
      answer: 'yes',
      channel: 'screen',
      person: visit.customer,
      ...told,
    },
  }
}

/** For a consent the standard has no words of its own for. */
function plainAsk(consent: ConsentKind, about: string): Text {
  const name = consentNames[consent]
  return about === ''
    ? { 'zh-CN': `${name['zh-CN']}，您同意吗？`, en: `${name.en}: do you agree?` }
    : { 'zh-CN': `${name['zh-CN']}：{about}。您同意吗？`, en: `${name.en}: {about}. Do you agree?` }
}

/** The customer signs a place: the statement as it is now, over everything told so far. */
export function signs(visit: Visit, place: Place, mood = 0) {
  return signsAs(visit, place, { name: visit.customer, relation: 'customer', identified: 'badge' }, mood)
}

/** Whoever it is signs a place, as who they are. */
export function signsAs(visit: Visit, place: Place, signer: Payload<'signed'>['signer'], mood = 0) {
  return (record: ServiceRecord, time: string): Fact => {
    const { id, version, words } = statementFor(standard, record, place)
    const strokes = handwriting(signer.name ?? '', place * 10 + mood)
    return {
      type: 'signed',
      payload: {
        place,
        statement: { id, version, lang: visit.lang, words: words[visit.lang] },
        about: place === 1 ? (record.state.dataWork?.event ?? null) : null,
        content: contentHash(customerCopy(record).state, visit.lang),
        layout: layoutVersion,
        pages: 2,
        pagesSeen: 2,
        openedAt: instantOf(visit, time),
        signer,
        covers: [...record.heads],
        ink: { strokes, drawing: inkPath(strokes), height: inkBox.height },
      },
    }
  }
}

export function refuses(visit: Visit, reason: string) {
  return (record: ServiceRecord, time: string): Fact => {
    const { id, version, words } = statementFor(standard, record, 2)
    return {
      type: 'signature-refused',
      payload: {
        place: 2,
        reason,
        person: visit.customer,
        statement: { id, version, lang: visit.lang, words: words[visit.lang] },
        content: contentHash(customerCopy(record).state, visit.lang),
        layout: layoutVersion,
        openedAt: instantOf(visit, time),
      },
    }
  }
}

export function photo(
  visit: Visit,
  serial: number,
  file: SamplePhoto,
  shows: Payload<'photo-added'>['shows'],
  caption: string,
): Fact {
  const { hash, bytes } = samplePhotos[file]
  return {
    type: 'photo-added',
    payload: {
      line: idOf(visit.name, 8000 + serial),
      photo: hash,
      bytes,
      width: 1200,
      height: 900,
      shows,
      caption,
    },
  }
}

export function work(
  visit: Visit,
  serial: number,
  kind: Payload<'work-done'>['kind'],
  what: string,
  result?: string,
  dataOperation: Payload<'work-done'>['dataOperation'] = null,
  told: Partial<Payload<'work-done'>> = {},
): Fact {
  return {
    type: 'work-done',
    payload: {
      line: idOf(visit.name, 7000 + serial),
      kind,
      what,
      dataOperation,
      scope: 'ticket',
      ...(result !== undefined && { result }),
      ...told,
    },
  }
}

export function part(visit: Visit, serial: number, told: Omit<Payload<'part-used'>, 'line'>): Fact {
  return { type: 'part-used', payload: { line: idOf(visit.name, 6000 + serial), ...told } }
}
