import { isRefusal, type Refusal } from '@countersign/shared/field'
import { type Log, type Record, readRecord, toLog } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { embeddedFiles, type Trouble } from './embedded-files.ts'
import { limits, tooLarge } from './limits.ts'

/** Which visit a record must be of, to count for a ticket. */
export interface Expected {
  readonly organisation: string
  /** The ticket's number, as people read it. */
  readonly number: string
  /** Of the helpdesk: others count from 1, too. */
  readonly origin: string
  /** Dispatches that were made for the ticket. */
  readonly dispatches: readonly string[]
}

/**
 * Reads the record a PDF carries: whole, its chain unbroken, and of the ticket it is put on. Otherwise a refusal that
 * says what is wrong, and what to do. Never throws.
 */
export function recordInPdf(pdf: Uint8Array, expected: Expected): { log: Log } | Refusal {
  let trouble: Trouble | undefined
  for (const file of embeddedFiles(pdf, limits)) {
    if (typeof file === 'string') {
      trouble ??= file
      continue
    }
    const json = jsonIn(file)
    if (isRefusal(json)) return json
    if (!isRecord(json.value)) continue
    const read = readRecord(json.value)
    if (isRefusal(read)) return read
    const [damage] = read.findings
    if (damage) return { refused: 'altered', say: altered(damage.say) }
    return foreign(read.record, expected) ?? { log: toLog(read.record) }
  }
  return trouble ? refusals[trouble] : refusals['no-record']
}

/** Why a record doesn't belong to a ticket, if it doesn't. */
function foreign({ state: { opened } }: Record, expected: Expected): Refusal | undefined {
  if (!opened) return refusals['no-record']
  if (opened.organisation !== expected.organisation) return refusals['other-organisation']
  const { dispatch, job } = opened
  if (dispatch !== null && expected.dispatches.includes(dispatch)) return undefined
  const { number, link } = job.ticket ?? {}
  const isElsewhere = link !== undefined && new URL(link).origin !== expected.origin
  return number === expected.number && !isElsewhere ? undefined : refusals['other-ticket']
}

function isRecord(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    String(Reflect.get(value, 'format')).startsWith('countersign-record/')
  )
}

/** Parses an embedded file that could be JSON. What isn't is none of ours; what is too deep is refused before it is parsed. */
function jsonIn(file: Uint8Array): { value: unknown } | Refusal {
  if (file[0] !== 123) return { value: undefined }
  if (depthOf(file) > limits.depth) return refusals['too-deep']
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)) }
  } catch {
    return refusals['not-json']
  }
}

/** How deep brackets nest in JSON text, whatever stands in its strings. */
function depthOf(json: Uint8Array): number {
  let [depth, deepest, inString] = [0, 0, false]
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]
    if (inString && byte === 92) at++
    else if (byte === 34) inString = !inString
    else if (!inString && (byte === 123 || byte === 91)) deepest = Math.max(deepest, ++depth)
    else if (!inString && (byte === 125 || byte === 93)) depth--
  }
  return deepest
}

const altered = (what: Text): Text => ({
  'zh-CN': `这份记录被改动过，不能用：${what['zh-CN']}。请向工程师要原件。`,
  en: `This record was altered and does not count: ${what.en}. Ask the engineer for the original.`,
})

const refuse = (refused: string, zh: string, en: string): Refusal => ({ refused, say: { 'zh-CN': zh, en } })
const refusals = {
  'not-a-pdf': refuse('not-a-pdf', '这个文件不是 PDF。', 'This file is no PDF.'),
  'too-large': tooLarge,
  cut: refuse(
    'cut',
    '这个 PDF 不完整，可能没有传完。请重新获取。',
    'This PDF is not all there: fetch it again.',
  ),
  encrypted: refuse(
    'encrypted',
    '这个 PDF 有密码。请使用平板导出的原件。',
    'This PDF is locked with a password. Use the original from the tablet.',
  ),
  'too-deep': refuse(
    'too-deep',
    '文件中的记录结构异常，未予读取。',
    'The record in this file nests too deep and was not read.',
  ),
  'not-json': refuse(
    'not-json',
    '文件中的记录已损坏，无法读取。',
    'The record in this file is damaged and can not be read.',
  ),
  'no-record': refuse(
    'no-record',
    '这个 PDF 里没有服务记录。扫描件和打印件请作为普通附件上传。',
    'There is no service record in this PDF. Attach scans and prints as ordinary files.',
  ),
  'other-organisation': refuse(
    'other-organisation',
    '这份记录属于另一家公司。',
    'This record belongs to another organisation.',
  ),
  'other-ticket': refuse(
    'other-ticket',
    '这份记录属于另一张工单，请核对工单号。',
    'This record is of another ticket: compare the ticket numbers.',
  ),
} as const
