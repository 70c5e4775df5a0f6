import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { allSlices, slicesFor, unprintable } from './coverage.ts'
import { baseRanges, sliceRanges } from './coverage-ranges.ts'
import { notoPath, sliceBytes } from './printing.testing.ts'
import { twoWidths } from './punctuation.ts'
import { readSfnt } from './sfnt.ts'

function codePointsOf(packed: string): number[] {
  let end = 0
  return packed.split(' ').flatMap((range) => {
    const [gap = '', length = '1'] = range.split('.')
    const start = end + Number.parseInt(gap, 36)
    const count = Number.parseInt(length, 36)
    end = start + count
    return Array.from({ length: count }, (_, at) => start + at)
  })
}

describe('what the fonts cover', () => {
  it('is told of the base font exactly', () => {
    const { glyphOf } = readSfnt(readFileSync(notoPath))
    const told = new Set(codePointsOf(baseRanges))
    const wrong = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
      (codePoint) =>
        !/^[\p{Cc}\p{Co}\p{Cs}]$/u.test(String.fromCodePoint(codePoint)) &&
        told.has(codePoint) !== (glyphOf(codePoint) !== 0),
    )
    expect(wrong).toEqual([])
  })

  it.each(allSlices)('is in the slice %s as told', (id) => {
    const { glyphOf } = readSfnt(sliceBytes(id))
    const missing = codePointsOf(sliceRanges[id] ?? '').filter((codePoint) => glyphOf(codePoint) === 0)
    expect(missing).toEqual([])
  })

  it('is told in less than 8 kB', () => {
    const files = ['coverage.ts', 'coverage-ranges.ts', 'punctuation.ts']
    const text = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('')
    expect(gzipSync(text).length).toBeLessThan(8000)
  })

  it('holds nearly every Chinese character there is', () => {
    const all = Array.from({ length: 0x2ebf0 - 0x3400 }, (_, at) => String.fromCodePoint(0x3400 + at))
    const han = all.filter((character) => /\p{Unified_Ideograph}/u.test(character))
    expect(unprintable(han.join('')).length).toBeLessThan(60)
  })

  it('names each character that can’t be printed, once', () => {
    expect(unprintable('张伟한국한 Łukasz 𠮷👍\n')).toEqual(['한', '국'])
  })

  it('asks for just the slices a text needs', () => {
    expect(slicesFor('张伟，已签字。', 'zh-CN')).toEqual([])
    expect(slicesFor('𠮷田', 'zh-CN')).toEqual(['hanamin/20806'])
    expect(slicesFor('Łukasz 👍', 'zh-CN')).toEqual(['western', 'emoji'])
    expect(slicesFor('O’Connor', 'zh-CN')).toEqual(['western'])
    expect(slicesFor('“收到”', 'zh-CN')).toEqual([])
    expect(slicesFor('“received”', 'en')).toEqual(['western'])
  })

  it('has narrow marks where the base font has wide ones', () => {
    const wide = readSfnt(readFileSync(notoPath))
    const narrow = readSfnt(sliceBytes('western'))
    for (const mark of twoWidths) {
      const codePoint = mark.codePointAt(0) ?? 0
      expect(wide.advanceOf(wide.glyphOf(codePoint)), mark).toBe(wide.unitsPerEm)
      expect(narrow.advanceOf(narrow.glyphOf(codePoint)), mark).toBeLessThan(narrow.unitsPerEm)
    }
  })
})
