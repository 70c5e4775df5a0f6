import type { ConsentKind, Fact, Payload, Place } from '../record/index.ts'
import type { Job } from '../ticket/index.ts'
import { onStoryDay, type Story, storyId } from './example.ts'

// Facts that examples are told with: each says only what the example is about.

export function opened(
  told: {
    issued?: string
    appointment?: string
    travelMinutes?: number
    customer?: Job['customer']
    asset?: Job['asset']
    fault?: string | null
    sla?: string
  } = {},
): Fact {
  const { issued = '08:00', appointment, travelMinutes, customer, asset, sla } = told
  const { fault = '打印机卡纸' } = told
  return {
    type: 'visit-opened',
    payload: {
      number: 'CS-20261120-0001',
      organisation: '蓝桥信息服务有限公司',
      standard: '1.0',
      lang: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      source: 'link',
      dispatch: storyId(1),
      dispatchSigned: false,
      issued: onStoryDay(issued),
      job: {
        ticket: { number: '20261120-031' },
        customer: customer ?? {
          unit: '东方小学',
          person: '张伟',
          phone: '13800000000',
          address: '长安街 1 号',
        },
        ...(asset && { asset }),
        ...(fault !== null && { fault }),
        ...(sla !== undefined && { project: { sla } }),
      },
      ...(appointment !== undefined && { appointment: onStoryDay(appointment) }),
      ...(travelMinutes !== undefined && { travelMinutes }),
      engineer: { number: 'E017', name: '李明' },
    },
  }
}

export const reached = attempted('reached')
export const noAnswer = attempted('no-answer')

/** A call, and what came of it. */
export function attempted(outcome: Payload<'contact-attempted'>['outcome']): Fact {
  return { type: 'contact-attempted', payload: { channel: 'phone', outcome } }
}

/** One try at the door. */
export function triedDoor(outcome: Payload<'door-tried'>['outcome']): Fact {
  return { type: 'door-tried', payload: { how: 'knock', outcome } }
}

export function booked(time: string, told: { travelMinutes?: number; reason?: string } = {}): Fact {
  return { type: 'appointment-made', payload: { time: onStoryDay(time), ...told } }
}

/** The visit ends without service at the customer's. */
export function ended(way: Payload<'visit-ended'>['way'] = 'called-off', told: { to?: string } = {}): Fact {
  return { type: 'visit-ended', payload: { way, reason: '与客户说定', ...told } }
}

/** Advice by phone, which the customer takes or not. */
export function advised(accepted: boolean): Fact {
  return { type: 'phone-advice-given', payload: { advice: '打开后盖，取出卡住的纸', accepted } }
}

/** The call back after it. */
export function calledBack(works: boolean): Fact {
  return { type: 'called-back', payload: { works } }
}

export const vendorReported: Fact = {
  type: 'vendor-reported',
  payload: { vendor: '惠普', reference: 'HP-20261120-7' },
}

/** Somebody is told that the agreed time can't be kept. */
export function delayTold(to: Payload<'delay-reported'>['to'] = 'customer'): Fact {
  return { type: 'delay-reported', payload: { to, channel: 'phone', reason: '上一家的维修比预计久' } }
}

export function happened(
  type: 'departed' | 'arrived' | 'work-began' | 'work-ended' | 'left',
  time: string,
): Fact {
  return { type, payload: { time: onStoryDay(time) } }
}

export function ticked(...items: readonly string[]): readonly Fact[] {
  return items.map((item) => ({ type: 'item-checked', payload: { item, result: 'done' } }))
}

export function answered(
  consent: ConsentKind,
  answer: 'yes' | 'no' = 'yes',
  about = '',
  channel: Payload<'consent-answered'>['channel'] = 'screen',
): Fact {
  return {
    type: 'consent-answered',
    payload: { consent, about, words: '……', lang: 'zh-CN', answer, channel, person: '张伟' },
  }
}

export function planned(
  operation: Payload<'data-work-planned'>['operations'][number],
  told: Partial<Payload<'data-work-planned'>> = {},
): Fact {
  return {
    type: 'data-work-planned',
    payload: { operations: [operation], atRisk: '硬盘数据', backedUpBy: 'engineer', secret: false, ...told },
  }
}

export function worked(
  dataOperation: Payload<'work-done'>['dataOperation'] = null,
  told: Partial<Payload<'work-done'>> = {},
): Fact {
  return {
    type: 'work-done',
    payload: {
      line: storyId(2),
      kind: 'hardware',
      what: '清洁搓纸轮',
      dataOperation,
      scope: 'ticket',
      ...told,
    },
  }
}

export function partUsed(kind: Payload<'part-used'>['kind'], told: Partial<Payload<'part-used'>> = {}): Fact {
  return {
    type: 'part-used',
    payload: { line: storyId(3), kind, name: '配件', quantity: 1, warranty: 'in', ...told },
  }
}

export function installed(name: string, told: Partial<Payload<'software-installed'>> = {}): Fact {
  return { type: 'software-installed', payload: { line: storyId(4), name, ...told } }
}

export const faultFound: Fact = {
  type: 'fault-confirmed',
  payload: { fault: '搓纸轮磨损，进纸打滑', cause: '耗材到期' },
}

export const customerMet: Fact = {
  type: 'customer-met',
  payload: { person: '张伟', relation: 'requester', identified: 'badge' },
}

/** A device goes to the workshop; its line is `storyId(serial)`. */
export function taken(what: string, serial = 0x40): Fact {
  return {
    type: 'device-taken',
    payload: {
      line: storyId(serial),
      what,
      disk: 'stays-with-customer',
      reason: '现场查不清原因',
    },
  }
}

export function broughtBack(what: string, serial = 0x40): Fact {
  return { type: 'device-returned', payload: { what, to: '张伟', taken: storyId(serial) } }
}

/** Something is borrowed or moved; its line is `storyId(serial)`. */
export function usesThing(type: 'thing-borrowed' | 'things-moved', what: string, serial = 0x50): Fact {
  return { type, payload: { line: storyId(serial), what } }
}

export function putBack(serial = 0x50): Fact {
  return { type: 'thing-returned', payload: { thing: storyId(serial) } }
}

export function owner(type: 'owner-left' | 'owner-returned', time: string): Fact {
  return { type, payload: { time: onStoryDay(time) } }
}

export function called(
  phone: Payload<'call-made'>['phone'],
  about: Payload<'call-made'>['about'] = 'this-job',
): Fact {
  return { type: 'call-made', payload: { line: storyId(0x60), phone, about } }
}

export function promised(about?: NonNullable<Payload<'promise-made'>['about']>): Fact {
  return {
    type: 'promise-made',
    payload: { line: storyId(0x61), what: '一周内办好', ...(about !== undefined && { about }) },
  }
}

export function tested(tester: Payload<'verified'>['tester'], told: Partial<Payload<'verified'>> = {}): Fact {
  return { type: 'verified', payload: { tester, works: true, ...told } }
}

export const verified = tested('customer')
export const solved: Fact = { type: 'outcome-set', payload: { outcome: 'solved' } }
export const notSolved: Fact = { type: 'outcome-set', payload: { outcome: 'not-solved' } }
export const trained: Fact = { type: 'training-given', payload: { topics: '装纸与清洁' } }

const noInk = { strokes: [[[0, 0, 0, 0]]], drawing: 'M0 0L9 9', height: 400 } as Payload<'signed'>['ink']
const anyHash = `sha256:${'0'.repeat(64)}` as const

export function signed(
  place: Place,
  statement: string,
  told: { about?: string | null; name?: string; relation?: 'customer' | 'colleague' } = {},
): Fact {
  const { about = null, name = '张伟', relation = 'customer' } = told
  return {
    type: 'signed',
    payload: {
      place,
      statement: { id: statement, version: 1, lang: 'zh-CN', words: '……' },
      about,
      content: anyHash,
      layout: 1,
      pages: 1,
      pagesSeen: 1,
      openedAt: onStoryDay('10:00'),
      signer: { name, relation, identified: 'badge' },
      covers: [],
      ink: noInk,
    },
  }
}

export function refusedToSign(place: Place): Fact {
  return {
    type: 'signature-refused',
    payload: {
      place,
      reason: '对处理结果不满意',
      person: '张伟',
      statement: { id: 'completion', version: 1, lang: 'zh-CN', words: '……' },
      content: anyHash,
      layout: 1,
      openedAt: onStoryDay('10:00'),
    },
  }
}

/** A setting is changed; its line is `nth(50)`. */
export function changed(what: string): Fact {
  return { type: 'setting-changed', payload: { line: nth(50), what, from: '无', to: '新值' } }
}

/** The customer's yes or no is taken back. */
export function withdrawn(consent: ConsentKind, about = ''): Fact {
  return { type: 'consent-withdrawn', payload: { consent, about, person: '张伟' } }
}

export function doorTried(
  how: Payload<'door-tried'>['how'],
  outcome: Payload<'door-tried'>['outcome'] = 'no-answer',
): Fact {
  return { type: 'door-tried', payload: { how, outcome } }
}

/** Broken off, to be gone on with at another time. */
export function interrupted(next?: string): Fact {
  const payload = { reason: '客户临时有事', ...(next !== undefined && { next: onStoryDay(next) }) }
  return { type: 'visit-interrupted', payload }
}

/** Each fact at the same time of day. */
export function at(time: string, ...facts: readonly Fact[]): readonly (readonly [string, Fact])[] {
  return facts.map((fact) => [time, fact] as const)
}

/** A visit of the day at which work began at ten. */
export const begun: Story = [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))]

/** The id of the story's n-th fact, counted from 0. */
export function nth(n: number): string {
  return storyId(0x1000 + n)
}

/** A problem is met; its line is `storyId(serial)`. */
export function met(problem: string, serial = 0x20): Fact {
  return { type: 'problem-met', payload: { line: storyId(serial), problem } }
}

/** A problem is settled: the customer is content, or it is done as the supervisor decided. */
export function settled(way: Payload<'problem-settled'>['way'] = 'accepted', serial = 0x20): Fact {
  return { type: 'problem-settled', payload: { problem: storyId(serial), way } }
}

/** A supervisor is asked about a row or problem; the question's line is `storyId(serial)`. */
export function escalated(about: string, serial = 0x30, subject?: string): Fact {
  return {
    type: 'escalated',
    payload: {
      line: storyId(serial),
      about,
      reason: '客户坚持',
      to: '王主管',
      channel: 'phone',
      ...(subject !== undefined && { subject }),
    },
  }
}

/** The supervisor's answer to that question. */
export function decided(
  decision: Payload<'decision-recorded'>['decision'] = 'approved',
  serial = 0x30,
): Fact {
  return {
    type: 'decision-recorded',
    payload: {
      escalation: storyId(serial),
      decision,
      words: '按规定处理',
      decider: '王主管',
      channel: 'phone',
      time: onStoryDay('10:00'),
    },
  }
}

/** Somebody was told of a row or problem. */
export function reported(about: string, whom: NonNullable<Payload<'report-made'>['whom']>): Fact {
  return { type: 'report-made', payload: { about, whom, to: '王主管', channel: 'phone' } }
}
