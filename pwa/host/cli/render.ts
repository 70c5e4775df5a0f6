import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  PhotoMissing,
  renderReceipt,
  renderRecord,
  slicesForReceipt,
  slicesForRecord,
  UnprintableText,
  type Wanted,
} from '@countersign/shared/document'
import { isRefusal, sha256 } from '@countersign/shared/field'
import { customerCopy, readRecord, type Record as ServiceRecord } from '@countersign/shared/record'
import { samplePhotos } from '@countersign/shared/samples'
import { type Lang, langs } from '@countersign/shared/text'
import { CommandError } from './command-error.ts'
import { nodeFonts } from './node-fonts.ts'

const audiences = ['customer', 'internal'] as const

/** `render RECORD.json -o OUT.pdf`: the PDF of a record in file form, or the receipt for a device taken away. */
export async function render(args: readonly string[]): Promise<void> {
  const { input, output, audience, receipt, ...chosen } = readOptions(args)
  const record = readLog(input)
  const lang = chosen.lang ?? record.state.opened?.lang ?? 'zh-CN'
  const made =
    receipt === undefined
      ? printRecord({ record, lang, audience }, input)
      : printReceipt(record, receipt, lang)
  const { bytes, pages } = await made.catch(explain)
  write(output, bytes)
  process.stderr.write(`${output}: ${pages.length} pages, ${bytes.length} bytes\n`)
}

async function printRecord(wanted: Wanted, input: string) {
  const fonts = await nodeFonts(slicesForRecord(wanted))
  return renderRecord({ ...wanted, fonts, photos: photosOf(wanted.record, dirname(input)) })
}

/** `--receipt N`: for the N-th device that was taken away. */
async function printReceipt(record: ServiceRecord, receipt: string, lang: Lang) {
  const { taken } = customerCopy(record).state
  const line = /^[1-9]\d*$/.test(receipt) ? taken[Number(receipt) - 1]?.line : undefined
  if (line === undefined) {
    const list = taken.map(({ what }, index) => `  ${index + 1}  ${what}`).join('\n')
    throw new CommandError(
      list === ''
        ? 'This record tells of no device taken away.'
        : `--receipt is one of these numbers:\n${list}`,
    )
  }
  const wanted = { record, line, lang }
  return renderReceipt({ ...wanted, fonts: await nodeFonts(slicesForReceipt(wanted)) })
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parse(args)
  const [input, ...more] = positionals
  if (input === undefined) throw new CommandError('Which record? Give a file: render RECORD.json -o OUT.pdf')
  if (more.length > 0) throw new CommandError(`render takes one record; "${more[0]}" is one too many.`)
  if (values.output === undefined) throw new CommandError('Where to? Give a file with -o OUT.pdf')
  return {
    input: fromHere(input),
    output: fromHere(values.output),
    lang: values.lang === undefined ? undefined : oneOf('--lang', langs, values.lang),
    audience: oneOf('--audience', audiences, values.audience),
    receipt: values.receipt,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        lang: { type: 'string' },
        audience: { type: 'string', default: 'customer' },
        receipt: { type: 'string' },
      },
    })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}`)
  }
}

/** npm runs a script in the project's folder and tells in INIT_CWD where it was called. */
function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

function oneOf<const T extends string>(option: string, choices: readonly T[], chosen: string): T {
  const found = choices.find((one) => one === chosen)
  if (found === undefined) throw new CommandError(`${option} is ${choices.join(' or ')}, not "${chosen}".`)
  return found
}

function readLog(path: string): ServiceRecord {
  const json = parseJson(path, read(path))
  const answer = readRecord(json)
  if (isRefusal(answer)) {
    throw new CommandError(`${path}: ${answer.where ? `${answer.where}: ` : ''}${answer.say.en}`)
  }
  if (answer.findings.length > 0) {
    const list = answer.findings.map((finding) => `  ${finding.say.en}`).join('\n')
    throw new CommandError(`${path} was damaged, so it is not printed as if it were whole:\n${list}`, 5)
  }
  return answer.record
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandError(
      `${path} can't be read (${(error as NodeJS.ErrnoException).code}). Check the path.`,
    )
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandError(`${path} is not JSON: ${(error as Error).message}`)
  }
}

/** Photos lie beside the record, or in `attachments/` there, named by the hex of their hash; those of the samples are known. */
function photosOf(record: ServiceRecord, folder: string): ReadonlyMap<string, Uint8Array> {
  const photos = new Map<string, Uint8Array>()
  for (const { photo } of record.state.photos) {
    const found = candidates(photo, folder)
      .map(readIfThere)
      .find((bytes) => bytes && sha256(bytes) === photo)
    if (found) photos.set(photo, found)
  }
  return photos
}

function candidates(hash: string, folder: string): readonly string[] {
  const name = `${hash.replace('sha256:', '')}.jpg`
  const sample = Object.entries(samplePhotos).find(([, one]) => one.hash === hash)?.[0]
  const ours =
    sample && fileURLToPath(new URL(`../../../shared/src/samples/photos/${sample}`, import.meta.url))
  return [join(folder, name), join(folder, 'attachments', name), ...(ours ? [ours] : [])]
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function explain(error: unknown): never {
  if (error instanceof UnprintableText) throw new CommandError(error.message)
  if (error instanceof PhotoMissing) {
    throw new CommandError(
      `${error.message}\nPut it beside the record, named by its hash: <64 hex digits>.jpg`,
    )
  }
  throw error
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new CommandError(
      `${path} can't be written (${(error as NodeJS.ErrnoException).code}). Check the folder.`,
    )
  }
}
