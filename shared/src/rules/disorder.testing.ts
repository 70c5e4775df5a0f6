import {
  consentKinds,
  decisions,
  endings,
  type Fact,
  type Record as ServiceRecord,
  settlements,
  testers,
} from '../record/index.ts'
import { storyId } from '../standard/example.ts'
import { problemsOf, standard } from '../standard/index.ts'
import {
  answered,
  decided,
  escalated,
  met,
  noAnswer,
  opened,
  partUsed,
  planned,
  reached,
  refusedToSign,
  reported,
  settled,
  signed,
  solved,
  tested,
  ticked,
  trained,
} from '../standard/story.ts'
import { linesOf } from './condition.ts'
import { viewOf } from './view.ts'

// Facts for trying out: few names and few lines, so that they meet each other.
const things = ['甲', '乙'] as const
const line = (n: number) => storyId(0x40 + (n % 3))
const problems = standard.items.flatMap((item) => problemsOf(item).map((problem) => problem.id))
const asked = [...problems, 'F1.2', 'F4.5', 'S6.6', 'D4']

/** What somebody would do who does what the standard says. */
export function factFor(step: string | undefined, record: ServiceRecord, at: string): Fact {
  const { state } = record
  if (!state.opened) return opened({ appointment: '10:00' })
  const todo: Readonly<Record<string, Fact | undefined>> = {
    call: reached,
    'call-back': { type: 'called-back', payload: { works: at.endsWith('0:00.000Z') } },
    'end-by-phone': { type: 'visit-ended', payload: { way: 'solved-by-phone', reason: '已正常' } },
    book: { type: 'appointment-made', payload: { time: at, reason: '客户要求' } },
    depart: { type: 'departed', payload: { time: at } },
    arrive: { type: 'arrived', payload: { time: at } },
    meet: { type: 'customer-met', payload: { person: '张伟', relation: 'requester', identified: 'badge' } },
    'ask-to-begin': answered('touch-device'),
    begin: { type: 'work-began', payload: { time: at } },
    diagnose: { type: 'fault-confirmed', payload: { fault: '搓纸轮磨损' } },
    'sign-data-safety': signed(1, 'data-safety', { about: state.dataWork?.event ?? null }),
    work: workOf(1),
    'end-work': { type: 'work-ended', payload: { time: at } },
    verify: state.verified ? solved : tested('customer'),
    'sign-completion': state.places[1] ? signed(2, 'completion') : signed(1, 'no-data-operation'),
    leave: { type: 'left', payload: { time: at } },
    'phone-confirm': {
      type: 'phone-confirmed',
      payload: { person: '张伟', works: true, otherFaults: false },
    },
    'supervisor-confirm': { type: 'supervisor-confirmed', payload: { supervisor: '王主管' } },
    'follow-up': { type: 'followed-up', payload: { channel: 'phone', satisfied: true } },
    'return-device': {
      type: 'device-returned',
      payload: { what: '主机', to: '张伟', taken: state.taken[0]?.line ?? line(0) },
    },
    'put-back': {
      type: 'thing-returned',
      payload: { thing: (state.borrowed[0] ?? state.moved[0])?.line ?? line(0) },
    },
  }
  return (step && todo[step]) || openTick(record, at) || reached
}

/** The first open line of any checklist. */
function openTick(record: ServiceRecord, at: string): Fact | undefined {
  const view = viewOf(standard, record.state, at)
  const open = standard.items
    .flatMap((item) => linesOf(item, view).map((one) => `${item.id}/${one.name}`))
    .filter((id) => !record.state.checks[id])
  return open[0] === undefined ? undefined : ticked(open[0])[0]
}

function workOf(
  n: number,
  scope: 'ticket' | 'extra' = 'ticket',
  dataOperation: 'os-reinstall' | null = null,
): Fact {
  return {
    type: 'work-done',
    payload: { line: line(n), kind: 'hardware', what: '清洁', dataOperation, scope },
  }
}

/** Anything at all, sensible or not; the same number tries the same thing in the same record. */
export function anyFact(number: number, record: ServiceRecord, at: string): Fact {
  const n = Math.floor(number / 60)
  const thing = things[n % 2] ?? '甲'
  const { state } = record
  const one = <T>(from: readonly T[]) => from[n % from.length] as T
  const met1 = state.problems.at(-1)?.line
  const asked1 = state.escalations.at(-1)?.line
  const facts: readonly Fact[] = [
    opened({ appointment: '10:00' }),
    reached,
    noAnswer,
    { type: 'appointment-made', payload: { time: at } },
    { type: 'delay-reported', payload: { to: 'customer', channel: 'phone', reason: '上一家超时' } },
    { type: 'phone-advice-given', payload: { advice: '重启', accepted: n % 2 === 0 } },
    { type: 'called-back', payload: { works: n % 2 === 0 } },
    { type: 'vendor-reported', payload: { vendor: '厂商' } },
    { type: 'details-corrected', payload: { job: { customer: { address: '新地址' } } } },
    { type: 'spare-foreseen', payload: { line: line(n), name: '搓纸轮', quantity: 1 } },
    { type: 'departed', payload: { time: at } },
    { type: 'arrived', payload: { time: at } },
    {
      type: 'door-tried',
      payload: { how: one(['bell', 'knock', 'phone-customer']), outcome: one(['no-answer', 'opened']) },
    },
    { type: 'went-to-machine', payload: { where: thing } },
    { type: 'work-began', payload: { time: at } },
    { type: 'work-ended', payload: { time: at } },
    { type: 'left', payload: { time: at } },
    { type: 'owner-left', payload: { time: at } },
    { type: 'owner-returned', payload: { time: at } },
    { type: 'visit-interrupted', payload: { reason: '客户开会' } },
    { type: 'visit-ended', payload: { way: one(endings), reason: '客户取消', to: '硬件组' } },
    { type: 'visit-reopened', payload: { reason: '又出现' } },
    planned(one(['os-reinstall', 'disk-replacement']), {
      secret: n % 2 === 0,
      backedUpBy: one(['engineer', 'customer']),
    }),
    { type: 'data-work-dropped', payload: { reason: '不做了' } },
    workOf(n, 'extra'),
    workOf(n, 'ticket', 'os-reinstall'),
    workOf(n),
    partUsed('disk'),
    {
      type: 'part-used',
      payload: {
        line: line(n),
        kind: 'memory',
        name: thing,
        quantity: 1,
        warranty: 'in',
        standard: n % 2 === 0,
      },
    },
    {
      type: 'software-installed',
      payload: {
        line: line(n),
        name: thing,
        scope: one(['ticket', 'service', 'extra']),
        forbidden: n % 3 === 0,
      },
    },
    { type: 'setting-changed', payload: { line: line(n), what: thing, from: '', to: '新' } },
    { type: 'device-added', payload: { line: line(n), kind: 'printer' } },
    {
      type: 'call-made',
      payload: {
        line: line(n),
        phone: one(['own', 'customer']),
        about: one(['this-job', 'another-job', 'another-job']),
      },
    },
    { type: 'thing-borrowed', payload: { line: line(n), what: thing } },
    { type: 'things-moved', payload: { line: line(n), what: thing } },
    { type: 'thing-returned', payload: { thing: line(n) } },
    { type: 'device-taken', payload: { line: line(n), what: thing, disk: 'goes-along', reason: '需换主板' } },
    { type: 'device-returned', payload: { what: thing, to: '张伟', taken: line(n) } },
    { type: 'promise-made', payload: { line: line(n), what: '更换新机' } },
    answered(
      one(consentKinds),
      n % 4 === 0 ? 'no' : 'yes',
      one(['', ...things, '王芳']),
      one(['screen', 'phone']),
    ),
    answered(one(consentKinds), 'yes', one(['', ...things, '王芳']), one(['phone', 'screen'])),
    {
      type: 'consent-withdrawn',
      payload: { consent: one(consentKinds), about: one(['', ...things]), person: '张伟' },
    },
    met(one(problems), 0x20 + (n % 3)),
    settled(one(settlements), 0x20 + (n % 3)),
    ...(met1
      ? [{ type: 'problem-settled', payload: { problem: met1, way: one(settlements) } } as const]
      : []),
    escalated(one(asked), 0x30 + (n % 3), one([...things, undefined])),
    decided(one(decisions), 0x30 + (n % 3)),
    ...(asked1
      ? [
          {
            type: 'decision-recorded',
            payload: {
              escalation: asked1,
              decision: one(decisions),
              words: '同意',
              decider: '王主管',
              channel: 'phone',
              time: at,
            },
          } as const,
        ]
      : []),
    reported(one(problems), one(['supervisor', 'it-contact'])),
    tested(one(testers)),
    solved,
    trained,
    { type: 'outcome-set', payload: { outcome: one(['partly', 'not-solved']) } },
    { type: 'phone-confirmed', payload: { person: '张伟', works: n % 2 === 0, otherFaults: n % 3 === 0 } },
    { type: 'supervisor-confirmed', payload: { supervisor: '王主管' } },
    { type: 'followed-up', payload: { channel: 'phone', satisfied: n % 2 === 0 } },
    signed(1, 'no-data-operation', {
      name: one(['张伟', '李明']),
      about: one([null, state.dataWork?.event ?? null]),
    }),
    signed(2, 'completion', {
      name: one(['张伟', '王芳', '李明']),
      relation: one(['customer', 'colleague']),
    }),
    refusedToSign(one([1, 2])),
    { type: 'amendment-begun', payload: { reason: '漏写配件' } },
    { type: 'line-withdrawn', payload: { line: line(n) } },
    { type: 'item-unchecked', payload: { item: one(['D5/owner-present', 'B1/tools', 'F2/clean']) } },
  ]
  return facts[number % facts.length] ?? reached
}
