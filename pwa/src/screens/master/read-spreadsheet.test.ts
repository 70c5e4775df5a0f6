import { expect, test } from 'vitest'
import { textOf } from './read-spreadsheet.ts'

const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers)

test('UTF-8 is read, with or without its mark', () => {
  expect(textOf(new TextEncoder().encode('客户单位\n𠮷祥饭店'))).toEqual({ text: '客户单位\n𠮷祥饭店' })
  expect(textOf(new TextEncoder().encode('\uFEFF客户'))).toEqual({ text: '客户' })
})

test('what Excel writes in China is read: GB18030, rare characters too', () => {
  expect(textOf(bytes(0xbf, 0xcd, 0xbb, 0xa7, 0x0a))).toEqual({ text: '客户\n' })
  expect(textOf(bytes(0x95, 0x34, 0xb2, 0x35, 0xcf, 0xe9))).toEqual({ text: '𠮷祥' })
})

test('Excel’s “Unicode text” is read', () => {
  expect(textOf(bytes(0xff, 0xfe, 0xa2, 0x5b, 0x09, 0x00))).toEqual({ text: '客\t' })
  expect(textOf(bytes(0xfe, 0xff, 0x5b, 0xa2))).toEqual({ text: '客' })
})

test('a workbook, a picture and noise are no text, and say what to do', () => {
  for (const file of [bytes(0x50, 0x4b, 3, 4), bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), bytes(0xff, 0xff, 0x80)])
    expect(textOf(file)).toHaveProperty('say.en')
})
