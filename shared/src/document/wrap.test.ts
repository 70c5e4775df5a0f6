import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fontsWith } from './printing.testing.ts'
import { wrap } from './wrap.ts'

const measure = fontsWith([]).measureIn('zh-CN')
const at = (width: number) => ({ size: 10, width, measure })
const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '')

describe('breaking lines', () => {
  it('breaks Chinese anywhere but before a closing mark', () => {
    expect(wrap('今天上午已卡三次。', at(80))).toEqual(['今天上午已卡三', '次。'])
    expect(wrap('他说“可以了”。', at(50))).toEqual(['他说“可以', '了”。'])
  })

  it('keeps words whole, and cuts a word only when a line is too short for it', () => {
    expect(wrap('Patch cable Cat 6', at(60))).toEqual(['Patch cable', 'Cat 6'])
    expect(wrap('SN-0123456789', at(40)).join('')).toBe('SN-0123456789')
  })

  it('keeps the lines somebody typed', () => {
    expect(wrap('第一行\n\n第三行', at(200))).toEqual(['第一行', '', '第三行'])
  })

  it('joins an accent to its letter', () => {
    expect(wrap('Jose\u0301', at(200))).toEqual(['José'])
  })

  it('loses no character and keeps to the width, whatever the text', () => {
    const piece = fc.constantFrom(
      '张',
      '伟',
      '，',
      '。',
      '（',
      '”',
      'Łukasz',
      'a',
      '1',
      ' ',
      '\n',
      '𠮷',
      '-',
      'https://x.cn/a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.integer({ min: 25, max: 300 }), (pieces, width) => {
        const text = pieces.join('')
        const lines = wrap(text, at(width))
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
})
