import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Audience, type Record, recordHash } from '../record/index.ts'
import { samplePhotos } from '../samples/index.ts'
import type { Lang } from '../text/index.ts'
import {
  type Fonts,
  type HarfbuzzSubset,
  openFonts,
  type Page,
  renderRecord,
  type SliceId,
  slicesForRecord,
} from './index.ts'

const require = createRequire(import.meta.url)
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const notoPath = require.resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
)

export function sliceBytes(id: SliceId): Uint8Array {
  return brotliDecompressSync(readFileSync(beside(`../../fonts/${id}.ttf.br`)))
}

/** The real fonts in the real subsetter. */
export function freshFonts(): Fonts {
  const wasm = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {})
  return openFonts(exports as unknown as HarfbuzzSubset, readFileSync(notoPath))
}

let shared: Fonts | undefined

/** Fonts that stay open from one test to the next, with these slices added. */
export function fontsWith(slices: readonly SliceId[]): Fonts {
  shared ??= freshFonts()
  for (const id of slices) if (!shared.has(id)) shared.add(id, sliceBytes(id))
  return shared
}

/** Photos of the samples, by hash. */
export const photos: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(samplePhotos).map(([name, { hash }]) => [
    hash,
    readFileSync(beside(`../samples/photos/${name}`)),
  ]),
)

export type Printed = { readonly path: string; readonly bytes: Uint8Array; readonly pages: readonly Page[] }

const printed = new Map<string, Promise<Printed>>()

/** Prints a record into a file of its own; the same document only once. */
export function print(record: Record, lang: Lang, audience: Audience = 'customer'): Promise<Printed> {
  const key = `${recordHash(record)} ${lang} ${audience}`
  const before = printed.get(key)
  if (before) return before
  const now = printAnew(record, lang, audience)
  printed.set(key, now)
  return now
}

async function printAnew(record: Record, lang: Lang, audience: Audience): Promise<Printed> {
  const wanted = { record, lang, audience }
  const fonts = fontsWith(slicesForRecord(wanted))
  const { bytes, pages } = await renderRecord({ ...wanted, fonts, photos })
  return { path: scratchFile('record.pdf', bytes), bytes, pages }
}

let own: string | undefined
process.once('exit', () => own && rmSync(own, { recursive: true, force: true }))

/** A file in a folder of its own below the system's temporary one, which goes when the process does. */
export function scratchFile(name: string, bytes: Uint8Array | string): string {
  own ??= mkdtempSync(join(tmpdir(), 'countersign-'))
  const path = join(mkdtempSync(join(own, 'it-')), name)
  writeFileSync(path, bytes)
  return path
}

/** Runs a tool of the system and gives what it prints. A missing tool fails the test and says how to get it. */
export function run(tool: keyof typeof packages, args: readonly string[]): Buffer {
  try {
    return execFileSync(tool, [...args], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(`${tool} is missing: apt-get install -y ${packages[tool]}`)
  }
}

const packages = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdfimages: 'poppler-utils',
  'hb-view': 'libharfbuzz-bin',
  convert: 'imagemagick',
  'rsvg-convert': 'librsvg2-bin',
} as const
