import { type Event, isSealed, type Log, type Record, toLog } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { toBase64 } from './base64.ts'
import type { Unreadable } from './read-rows.ts'
import type { Row } from './store.ts'

export const exportFormat = 'countersign-export/1'

/**
 * The file: JSON Lines, so that it can be written and read piece by piece. The first line names the format, the last
 * one says how many lines there are, so that a file cut short is noticed. Between them, in any order:
 */
export type ExportLine =
  | { readonly format: typeof exportFormat; readonly made: string; readonly installation: string }
  | { readonly log: Log }
  | { readonly photo: string; readonly base64: string }
  | { readonly draft: readonly [visit: string, field: string]; readonly value: unknown }
  /** An entry that couldn't be read here, as it was stored. */
  | { readonly unreadable: { readonly key: Unreadable['key']; readonly value: unknown } }
  | { readonly end: { readonly lines: number } }

/** What couldn't be put into the file, and why. */
export interface NotExported {
  readonly what: string
  readonly say: Text
}

export interface Exported {
  readonly name: string
  readonly file: Blob
  readonly visits: number
  /** Empty when everything asked for is in the file. */
  readonly missing: readonly NotExported[]
}

export interface ExportSource {
  readonly installation: string
  readonly made: string
  /** The record as this page holds it, what isn't saved yet included; from the store otherwise. */
  readonly visit: (visit: string) => Promise<{ record: Record; unreadable: readonly Unreadable[] }>
  readonly drafts: (visit: string) => readonly Row[]
  readonly photo: (hash: string) => Promise<Blob | undefined>
}

/** Writes visits with their photos and drafts into one file. What can't be read is named, never left out in silence. */
export async function exportVisits(source: ExportSource, visits: readonly string[]): Promise<Exported> {
  const file = lineFile()
  const missing: NotExported[] = []
  let written = 0
  file.add({ format: exportFormat, made: source.made, installation: source.installation })
  for (const visit of visits) {
    try {
      missing.push(...(await addVisit(source, visit, file.add)))
      written++
    } catch {
      missing.push({ what: visit, say: words.visit })
    }
  }
  const name = `countersign-${source.made.slice(0, 19).replaceAll(/[-:T]/g, '')}.jsonl`
  return { name, file: file.finish(), visits: written, missing }
}

async function addVisit(
  source: ExportSource,
  visit: string,
  add: (line: ExportLine) => void,
): Promise<readonly NotExported[]> {
  const { record, unreadable } = await source.visit(visit)
  if (record.events.length > 0) add({ log: toLog(record) })
  for (const { key, value } of unreadable) add({ unreadable: { key, value } })
  for (const [key, value] of source.drafts(visit)) add({ draft: [visit, String(key[2])], value })
  const missing: NotExported[] = []
  for (const hash of photosOf(record.events)) {
    const photo = await source.photo(hash).catch(() => undefined)
    if (photo) add({ photo: hash, base64: await toBase64(photo) })
    else missing.push({ what: hash, say: words.photo })
  }
  return missing
}

/** Every photo the log names, withdrawn ones too. */
function photosOf(events: readonly Event[]): readonly string[] {
  const named = events.flatMap((event) =>
    !isSealed(event) && event.type === 'photo-added' ? [String(event.payload.photo)] : [],
  )
  return [...new Set(named)]
}

/** Lines put into blobs as they come: the browser may keep those on disk, so a big export needs little memory. */
function lineFile() {
  const parts: Blob[] = []
  let text: string[] = []
  let size = 0
  let lines = 0
  const flush = () => {
    parts.push(new Blob(text))
    text = []
    size = 0
  }
  const add = (line: ExportLine) => {
    const json = `${JSON.stringify(line)}\n`
    text.push(json)
    lines++
    size += json.length
    if (size > 1_000_000) flush()
  }
  const finish = () => {
    add({ end: { lines: lines + 1 } })
    flush()
    return new Blob(parts, { type: 'application/jsonl' })
  }
  return { add, finish }
}

const words = {
  visit: {
    'zh-CN': '这次服务读取失败，未能导出。',
    en: 'This visit could not be read and is not in the file.',
  },
  photo: { 'zh-CN': '照片读取失败，未能导出。', en: 'A photo could not be read and is not in the file.' },
} satisfies { [name: string]: Text }
