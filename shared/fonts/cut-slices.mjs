// Cuts the fallback fonts into the slices kept beside this file, and writes down who covers what.
// By hand, once per font version (Noto Sans and Noto Emoji are unpacked from their npm packages with `npm pack`):
//
//   npx tsx shared/fonts/cut-slices.mjs --noto-sans NotoSans_400Regular.ttf --noto-emoji NotoEmoji_400Regular.ttf \
//     --hanazono /usr/share/fonts/truetype/hanazono
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { loadFont } from '../src/document/harfbuzz.ts'
import { twoWidths } from '../src/document/punctuation.ts'
import { keepTables, readSfnt } from '../src/document/sfnt.ts'

const codePointsPerSlice = 1024
const kept = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']
const here = import.meta.dirname
const require = createRequire(import.meta.url)
const { values: from } = parseArgs({
  options: { 'noto-sans': { type: 'string' }, 'noto-emoji': { type: 'string' }, hanazono: { type: 'string' } },
})
if (!from['noto-sans'] || !from['noto-emoji'] || !from.hanazono) {
  throw new Error('say where the fonts are: --noto-sans FILE --noto-emoji FILE --hanazono FOLDER')
}

const han = /^\p{Script=Han}$/u
const westernOrSymbol = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u

const base = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'))
const covered = new Set(codePointsOf(base))
const baseRanges = pack([...covered])
const sliceRanges = {}

// Marks that the base font has only as wide as a Chinese character stand here as narrow ones.
const narrowMarks = [...twoWidths].map((mark) => mark.codePointAt(0))
cut('western', readFileSync(from['noto-sans']), (character) => westernOrSymbol.test(character), narrowMarks)
cut('emoji', readFileSync(from['noto-emoji']), () => true)
cut('symbols', readFileSync(join(from.hanazono, 'HanaMinA.ttf')), (character) => westernOrSymbol.test(character))
for (const old of readdirSync(join(here, 'hanamin'))) if (old.endsWith('.br')) rmSync(join(here, 'hanamin', old))
cutMany('hanamin', readFileSync(join(from.hanazono, 'HanaMinB.ttf')), (character) => han.test(character))
cutMany('hanamin', readFileSync(join(from.hanazono, 'HanaMinA.ttf')), (character) => han.test(character))
writeFileSync(join(here, '../src/document/coverage-ranges.ts'), rangesFile())

function cut(id, font, wanted, besides = []) {
  write(id, font, [...uncovered(font, wanted), ...besides])
}

function cutMany(folder, font, wanted) {
  const codePoints = uncovered(font, wanted)
  for (let at = 0; at < codePoints.length; at += codePointsPerSlice) {
    const slice = codePoints.slice(at, at + codePointsPerSlice)
    write(`${folder}/${slice[0].toString(16)}`, font, slice)
  }
}

function uncovered(font, wanted) {
  return codePointsOf(font).filter((codePoint) => !covered.has(codePoint) && wanted(String.fromCodePoint(codePoint)))
}

function write(id, font, codePoints) {
  const cutOut = keepTables(subsetterOf(font)(codePoints), kept)
  const sfnt = readSfnt(cutOut)
  const lost = codePoints.filter((codePoint) => sfnt.glyphOf(codePoint) === 0)
  if (lost.length > 0) throw new Error(`${id} lost ${lost.length} glyphs`)
  for (const codePoint of codePoints) covered.add(codePoint)
  sliceRanges[id] = pack(codePoints)
  const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 }
  const file = join(here, `${id}.ttf.br`)
  const compressed = brotliCompressSync(cutOut, { params: options })
  writeFileSync(file, compressed)
  console.log(id, codePoints.length, compressed.length)
}

function subsetterOf(font) {
  const wasm = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {})
  return loadFont(exports, font)
}

/** Unassigned and private-use code points are left out: what they mean is nobody's business but the font's. */
function codePointsOf(font) {
  const { glyphOf } = readSfnt(font)
  const all = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  return all.filter((codePoint) => glyphOf(codePoint) !== 0 && !/^[\p{Cc}\p{Co}\p{Cs}]$/u.test(String.fromCodePoint(codePoint)))
}

function pack(codePoints) {
  const ranges = []
  let end = 0
  let length = 0
  let gap = 0
  for (const codePoint of [...codePoints, Infinity].sort((a, b) => a - b)) {
    if (length > 0 && codePoint === end) {
      length += 1
      end += 1
      continue
    }
    if (length > 0) ranges.push(length === 1 ? gap.toString(36) : `${gap.toString(36)}.${length.toString(36)}`)
    gap = codePoint - end
    length = 1
    end = codePoint + 1
  }
  return ranges.join(' ')
}

function rangesFile() {
  const slices = Object.entries(sliceRanges).map(([id, packed]) => `  '${id}': '${packed}',`)
  return `// Written by shared/fonts/cut-slices.mjs; how to read the ranges is said in coverage.ts.

/** What the base font, Noto Sans SC Regular, covers. */
export const baseRanges =
  '${baseRanges}'

/** What each slice adds. */
export const sliceRanges: Readonly<Record<string, string>> = {
${slices.join('\n')}
}
`
}
