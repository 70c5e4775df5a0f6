import { isRefusal, type Refusal, sha256 } from '@countersign/shared/field'
import { type Event, readRecord } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { fromBase64 } from './base64.ts'
import { exportFormat } from './export.ts'
import { draftKey, photoKey } from './keys.ts'
import { linesOf } from './lines.ts'
import type { Change, Key } from './store.ts'

/** What became of one line of the file. */
export interface ImportRow {
  readonly line: number
  readonly what: 'visit' | 'photo' | 'draft' | 'unreadable' | 'file'
  readonly name: string
  readonly result: 'added' | 'known' | 'refused'
  readonly say: Text
}

export interface ImportTarget {
  readonly merge: (visit: string, events: readonly Event[]) => Promise<{ readonly added: number } | Refusal>
  readonly write: (changes: readonly Change[]) => Promise<void>
  readonly has: (key: Key) => Promise<boolean>
  readonly draft: (key: Key, value: unknown) => void
}

/**
 * Takes an exported file, or a single record's file. Chains are checked; what is here already stays as it is, so that
 * importing twice changes nothing. Every line is reported; a refused one leaves the others untouched.
 */
export async function* importFile(file: Blob, target: ImportTarget): AsyncGenerator<ImportRow> {
  let line = 0
  let end: number | undefined
  for await (const text of linesOf(file)) {
    line++
    const value = parse(text)
    if (line === 1 && !isExport(value)) {
      yield { line, ...(await takeAny(await wholeJson(file, value), target)) }
      return
    }
    if (line === 1) continue
    if (isEnd(value)) end = value.end.lines
    else yield { line, ...(await takeAny(value, target)) }
  }
  if (line !== end) yield { line, what: 'file', name: '', result: 'refused', say: words.cut }
}

type Taken = Omit<ImportRow, 'line'>

async function takeAny(value: unknown, target: ImportTarget): Promise<Taken> {
  try {
    return await take(value, target)
  } catch {
    return { what: 'file', name: '', result: 'refused', say: words.notStored }
  }
}

async function take(value: unknown, target: ImportTarget): Promise<Taken> {
  const line = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly [key: string]: unknown
  }
  if ('log' in line) return takeLog(line.log, target)
  if ('photo' in line) return takePhoto(String(line.photo), String(line.base64), target)
  if (Array.isArray(line.draft)) return takeDraft(line.draft.map(String), line.value, target)
  if ('unreadable' in line) return { what: 'unreadable', name: '', result: 'refused', say: words.unreadable }
  return { what: 'file', name: '', result: 'refused', say: words.unknown }
}

async function takeLog(log: unknown, target: ImportTarget): Promise<Taken> {
  const read = readRecord(log)
  if (isRefusal(read)) return { what: 'visit', name: '', result: 'refused', say: read.say }
  const { record, findings } = read
  const name = record.state.opened?.number ?? record.visit
  const [finding] = findings
  if (finding)
    return { what: 'visit', name, result: 'refused', say: fill(words.broken, { finding: finding.say }) }
  const answer = await target.merge(record.visit, record.events)
  if (isRefusal(answer)) return { what: 'visit', name, result: 'refused', say: answer.say }
  if (answer.added === 0) return { what: 'visit', name, result: 'known', say: words.known }
  return { what: 'visit', name, result: 'added', say: fill(words.added, { n: answer.added }) }
}

async function takePhoto(name: string, base64: string, target: ImportTarget): Promise<Taken> {
  const bytes = fromBase64(base64)
  if (!bytes || sha256(bytes) !== name) return { what: 'photo', name, result: 'refused', say: words.badPhoto }
  if (await target.has(photoKey(name))) return { what: 'photo', name, result: 'known', say: words.known }
  await target.write([{ put: photoKey(name), value: bytes.buffer }])
  return { what: 'photo', name, result: 'added', say: words.photo }
}

async function takeDraft(
  [visit = '', field = '']: string[],
  value: unknown,
  target: ImportTarget,
): Promise<Taken> {
  const key = draftKey(visit, field)
  if (await target.has(key)) return { what: 'draft', name: field, result: 'known', say: words.draftKept }
  target.draft(key, value)
  return { what: 'draft', name: field, result: 'added', say: words.draft }
}

/** A single record may come as plain JSON over many lines. */
async function wholeJson(file: Blob, firstLine: unknown): Promise<unknown> {
  const json = firstLine ?? (file.size < 50_000_000 ? parse(await file.text()) : undefined)
  return typeof json === 'object' && json !== null && 'events' in json ? { log: json } : json
}

function isExport(value: unknown): boolean {
  return (value as { format?: unknown } | undefined)?.format === exportFormat
}

function isEnd(value: unknown): value is { readonly end: { readonly lines: number } } {
  return typeof (value as { end?: { lines?: unknown } } | undefined)?.end?.lines === 'number'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

const words = {
  added: { 'zh-CN': '已导入，新增 {n} 条记录。', en: 'Imported: {n} new entries.' },
  known: { 'zh-CN': '本设备上已有，未改动。', en: 'On this device already; nothing changed.' },
  photo: { 'zh-CN': '照片已导入。', en: 'Photo imported.' },
  badPhoto: {
    'zh-CN': '照片与其校验值不符，未导入。',
    en: 'The photo does not match its hash and was not imported.',
  },
  draft: { 'zh-CN': '未完成的填写内容已导入。', en: 'Unfinished words were imported.' },
  draftKept: {
    'zh-CN': '本设备上同一处已有未完成的填写内容，保留本设备的。',
    en: 'Unfinished words stand in the same place on this device; those were kept.',
  },
  broken: {
    'zh-CN': '未导入：{finding}。文件未作任何改动，请联系管理员核对。',
    en: 'Not imported: {finding}. The file was left as it is; ask your administrator to look at it.',
  },
  unreadable: {
    'zh-CN': '导出时就无法读取的内容，仍留在文件中，未导入。',
    en: 'This could not be read when it was exported either. It stays in the file and was not imported.',
  },
  unknown: {
    'zh-CN': '无法识别这部分内容，未导入。请选择由本应用导出的文件，或更新应用后再试。',
    en: 'This part is not known here and was not imported. Choose a file exported by this app, or update the app and try again.',
  },
  notStored: {
    'zh-CN': '设备存储失败，这部分未导入。解决后可再次导入同一文件，不会重复。',
    en: 'Storage failed, so this part was not imported. Import the same file again afterwards; nothing will be doubled.',
  },
  cut: {
    'zh-CN': '文件不完整，后面的内容缺失；以上已导入的内容有效。请向对方重新索取文件。',
    en: 'The file is cut short: what follows is missing. What was imported above is valid. Ask for the file again.',
  },
} satisfies { [name: string]: Text }
