import * as v from 'valibot'
import {
  canonical,
  check,
  close,
  instant,
  isRefusal,
  type Json,
  line,
  type Refusal,
  uuid,
} from '../field/index.ts'
import { asTyped, fill, type Text } from '../text/index.ts'
import { type Clock, clock, type OpenEvent, personalFieldsOf } from './event.ts'
import { type Actor, type Audience, actor } from './events/fact.ts'
import { type Fact, factKind, hasLine } from './events/index.ts'
import { isSignature } from './events/sign.ts'
import { extend, type Record } from './record.ts'

/** Everything about writing a fact down that isn't the fact: passed in, so that time and chance are the caller's. */
export interface Stamp {
  /** UUIDv7 of the event. */
  readonly id: string
  readonly lane: string
  /** The device's time with its offset. */
  readonly at: string
  readonly clock: Clock
  readonly by: Actor
  /** 128 random bits or more as text, new at each call. */
  readonly salt: () => string
}

const maxEvents = 5000
const maxEventBytes = 2_000_000

const stampSchema = v.looseObject({ id: uuid, lane: line, at: instant, clock, by: actor })

/**
 * Adds a fact to a record. Answers `{ record }`, or a refusal in both languages; the record given is never changed.
 * It checks form and order only; what the service standard wants before a fact is for `admit` in rules.
 * Never throws, whatever is given.
 */
export function append(record: Record, fact: Fact, stamp: Stamp): { record: Record } | Refusal {
  const kind = factKind(String(fact?.type))
  if (!kind) return refuse('unknown-fact', words.unknownFact, { type: String(fact?.type).slice(0, 100) })
  const stamped = check(stampSchema, stamp)
  if (isRefusal(stamped)) return stamped
  const payload = check(kind.payload, fact.payload)
  if (isRefusal(payload)) return payload
  const audience = audienceOf(kind.audience, fact.audience)
  if (!audience) return refuse('no-audience', words.noAudience)
  const no = outOfOrder(record, fact, stamp)
  if (no) return no

  const erased = personalFieldsOf(fact.type).find(
    ({ path }) => valueAt({ by: stamp.by, payload: payload.value as Json }, path) === null,
  )
  if (erased) return refuse('erased-value', words.erased, { where: erased.path })
  const event = makeEvent(record, { type: fact.type, payload: payload.value as Json, audience }, stamp)
  if (canonical(event as unknown as Json).length > maxEventBytes) return refuse('too-large', words.tooLarge)
  return { record: extend(record, event) }
}

function makeEvent(
  record: Record,
  { type, payload, audience }: { type: string; payload: Json; audience: Audience },
  { id, lane, at, clock, by, salt }: Stamp,
): OpenEvent {
  const last = record.heads.find((head) => head.lane === lane)
  const paths = personalFieldsOf(type).map((field) => field.path)
  const { closed, open } = close({ by, payload }, paths, salt)
  return {
    visit: record.visit,
    lane,
    n: (last?.n ?? 0) + 1,
    prev: last?.hash ?? null,
    seen: record.heads.filter((head) => head.lane !== lane),
    audience,
    id,
    organisation: organisationOf(record, payload),
    at,
    clock,
    by: closed.by as OpenEvent['by'],
    type,
    payload: closed.payload as OpenEvent['payload'],
    open,
  }
}

function organisationOf(record: Record, payload: Json): string {
  return record.state.opened?.organisation ?? String((payload as { organisation?: string }).organisation)
}

function audienceOf(allowed: Audience | 'either', chosen: Audience | undefined): Audience | undefined {
  if (allowed === 'either') return chosen
  return chosen === undefined || chosen === allowed ? allowed : undefined
}

function outOfOrder(record: Record, fact: Fact, stamp: Stamp): Refusal | undefined {
  const { state } = record
  if (fact.type === 'visit-opened')
    return state.opened ? refuse('opened-twice', words.openedTwice) : undefined
  if (!state.opened) return refuse('not-opened', words.notOpened)
  if (record.events.length >= maxEvents) return refuse('too-many', words.tooMany)
  if (record.events.some((event) => 'id' in event && event.id === stamp.id))
    return refuse('doubled', words.doubled)
  if (fact.type === 'line-withdrawn' && !hasLine(state, fact.payload.line))
    return refuse('no-such-line', words.noSuchLine)
  if (fact.type === 'amendment-begun' && !state.places[2])
    return refuse('nothing-to-amend', words.nothingToAmend)
  if (changesSigned(record, fact)) return refuse('signed', words.signed)
  return undefined
}

/** After the customer's signature for completion only follow-on facts go on; anything else is an amendment. */
function changesSigned({ state }: Record, fact: Fact): boolean {
  if (!isSignature(state.places[2]) || factKind(fact.type)?.followsOn) return false
  return !(fact.type === 'note-added' && fact.audience === 'internal')
}

function valueAt(value: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((here, key) => {
    if (typeof here !== 'object' || here === null || Array.isArray(here)) return undefined
    return (here as { [key: string]: Json | undefined })[key]
  }, value)
}

const words = {
  unknownFact: {
    'zh-CN': '无法识别的记录内容：{type}',
    en: 'Nothing known by this name can be recorded: {type}',
  },
  noAudience: {
    'zh-CN': '请选择这条内容客户能否看到。',
    en: 'Choose whether the customer may see this.',
  },
  erased: { 'zh-CN': '“{where}”不能留空。', en: '“{where}” must not be left without a value.' },
  tooLarge: { 'zh-CN': '内容过大，请拆成几条填写。', en: 'This is too large; please split it.' },
  tooMany: {
    'zh-CN': '这份记录的内容已达上限。请完成签字，另开一份记录继续。',
    en: 'This record is full. Finish and sign it, then go on in a new one.',
  },
  doubled: { 'zh-CN': '这条内容已经记下，无需重复。', en: 'This is recorded already.' },
  openedTwice: { 'zh-CN': '这次服务已经开始记录。', en: 'This visit is open already.' },
  notOpened: { 'zh-CN': '请先打开一次服务。', en: 'Open the visit first.' },
  noSuchLine: {
    'zh-CN': '要撤回的这一行已不在记录中。',
    en: 'The line to take back is no longer in the record.',
  },
  nothingToAmend: {
    'zh-CN': '客户尚未签字，可直接修改，无需更正程序。',
    en: 'The customer has not signed yet: change it directly, no amendment is needed.',
  },
  signed: {
    'zh-CN': '客户已签字确认，内容不能再直接修改。如确需更正，请点“更正记录”，说明原因后请客户重新签字。',
    en: 'The customer has signed, so the content can no longer be changed. If it must be, choose “Amend the record”, say why, and ask the customer to sign anew.',
  },
} satisfies { [name: string]: Text }

function refuse(refused: string, say: Text, values: { [name: string]: string } = {}): Refusal {
  const typed = Object.entries(values).map(([name, value]) => [name, asTyped(value)] as const)
  return { refused, say: fill(say, Object.fromEntries(typed)) }
}
