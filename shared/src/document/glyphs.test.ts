import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { samples } from '../samples/index.ts'
import type { Op } from './index.ts'
import { fontsWith, notoPath, type Printed, print, run, scratchFile } from './printing.testing.ts'

// What a page says when its text is read proves nothing about its ink: so ink is compared with ink. Each glyph of the
// rare names is cut out of the rendered page and held against the same glyph, drawn by hb-view from the original font.

const em = 160
// Measured: the same glyph differs by less than 0.002, 吉 from 𠮷 by 0.038.
const same = 0.005
const inNeitherFont = '한'
const hanaMin = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf'
const rare = samples.find(({ name }) => name === 'rare-characters') as (typeof samples)[number]

describe('glyphs on the rendered page', () => {
  const { customer } = rare.record().state.job
  const names = [
    customer?.person,
    customer?.unit,
    customer?.address,
    rare.record().state.opened?.engineer.name,
  ]
  const characters = [...new Set(names.join(''))].filter((character) => /\p{Script=Han}/u.test(character))

  it('are of more than one font', () => {
    expect(new Set(characters.map(fontOf))).toEqual(new Set([notoPath, hanaMin]))
  })

  it.each(characters)('are those of the original font: %s', async (character) => {
    const onPage = glyphOnPage(await print(rare.record(), rare.lang), character)
    const original = originalGlyph(character)
    expect(inkOf(onPage), 'ink on the page').toBeGreaterThan(0.02)
    expect(difference(onPage, originalGlyph(inNeitherFont)), 'not the empty box').toBeGreaterThan(0.1)
    expect(difference(onPage, original)).toBeLessThan(same)
  })

  it('would be told from others that look like them', async () => {
    const onPage = glyphOnPage(await print(rare.record(), rare.lang), '𠮷')
    const hanaMinA = hanaMin.replace('MinB', 'MinA')
    expect(difference(onPage, originalGlyph('𠮷'))).toBeLessThan(same)
    expect(difference(onPage, originalGlyph('吉', hanaMinA))).toBeGreaterThan(4 * same)
  })
})

/** A grey picture; 0 is paper, 1 is ink. */
type Picture = { readonly width: number; readonly height: number; readonly ink: readonly number[] }

function fontOf(character: string): string {
  return (character.codePointAt(0) ?? 0) >= 0x20000 &&
    !fontsWith([]).find(character, false)?.face.id.startsWith('base')
    ? hanaMin
    : notoPath
}

function glyphOnPage({ path, pages }: Printed, character: string): Picture {
  const measure = fontsWith([]).measureIn('zh-CN')
  for (const [index, page] of pages.entries()) {
    const op = page.ops.find(
      (op): op is Extract<Op, { op: 'text' }> => op.op === 'text' && op.text.includes(character),
    )
    if (!op) continue
    const scale = em / op.size
    const before = measure(op.text.slice(0, op.text.indexOf(character)), op.size)
    const [x, y] = [(op.x + before) * scale, (op.y - op.size * 0.9) * scale].map(Math.round)
    const area = ['-x', `${x}`, '-y', `${y}`, '-W', `${em}`, '-H', `${em * 1.05}`]
    const pageOnly = ['-f', `${index + 1}`, '-l', `${index + 1}`, '-singlefile']
    const out = scratchFile('glyph.pgm', '')
    run('pdftoppm', ['-gray', '-r', `${72 * scale}`, ...area, ...pageOnly, path, out.replace('.pgm', '')])
    return readPgm(run('convert', [out, 'pgm:-']))
  }
  throw new Error(`${character} stands on no page`)
}

function originalGlyph(character: string, font = fontOf(character)): Picture {
  if (!existsSync(font)) throw new Error(`${font} is missing: apt-get install -y fonts-hanazono`)
  const out = scratchFile('original.png', '')
  const code = (character.codePointAt(0) ?? 0).toString(16)
  run('hb-view', [`--font-file=${font}`, `--unicodes=${code}`, `--font-size=${em}`, '--margin=8', '-o', out])
  return readPgm(run('convert', [out, 'pgm:-']))
}

function readPgm(file: Buffer): Picture {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1')) ?? []
  const pixels = file.subarray(head.length)
  // Words printed in a softer tone than black are held against black ones.
  const darkest = 255 - Math.min(254, ...pixels)
  return {
    width: Number(width),
    height: Number(height),
    ink: Array.from(pixels, (value) => (255 - value) / darkest),
  }
}

function inkOf({ ink }: Picture): number {
  return ink.reduce((sum, value) => sum + value, 0) / ink.length
}

/** Mean difference of two pictures, each cut to its ink and brought to the same size; 1 if their shapes differ. */
function difference(a: Picture, b: Picture): number {
  const [first, second] = [cutToInk(a), cutToInk(b)]
  if (Math.abs(first.width - second.width) > 6 || Math.abs(first.height - second.height) > 6) return 1
  const side = 40
  const [x, y] = [shrink(first, side), shrink(second, side)]
  return x.reduce((sum, value, at) => sum + Math.abs(value - (y[at] ?? 0)), 0) / x.length
}

function cutToInk({ width, height, ink }: Picture): Picture {
  const dark = ink.flatMap((value, at) => (value > 0.5 ? [at] : []))
  const columns = dark.map((at) => at % width)
  const rows = dark.map((at) => Math.floor(at / width))
  const [left, right] = [Math.min(...columns), Math.max(...columns)]
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  if (dark.length === 0) return { width: 0, height: 0, ink: [] }
  const cut = { width: right - left + 1, height: bottom - top + 1 }
  const inside = ink.filter((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return y < height && x >= left && x <= right && y >= top && y <= bottom
  })
  return { ...cut, ink: inside }
}

function shrink({ width, height, ink }: Picture, side: number): readonly number[] {
  const sums = new Array<number>(side * side).fill(0)
  const counts = new Array<number>(side * side).fill(0)
  for (const [at, value] of ink.entries()) {
    const x = Math.floor(((at % width) * side) / width)
    const y = Math.floor((Math.floor(at / width) * side) / height)
    sums[y * side + x] = (sums[y * side + x] ?? 0) + value
    counts[y * side + x] = (counts[y * side + x] ?? 0) + 1
  }
  return sums.map((sum, at) => sum / Math.max(1, counts[at] ?? 1))
}
