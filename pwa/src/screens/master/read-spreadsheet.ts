import type { Text } from '@countersign/shared/text'

/**
 * The text of a CSV file: UTF-8, UTF-16 as Excel's “Unicode text”, or else GB18030, as Excel writes it in China.
 * Answers what to do instead where it is no text.
 */
export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly say: Text } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { say: words.workbook }
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding)
    if (text !== undefined && !text.includes('\0')) return { text }
  }
  return { say: words.noText }
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const words = {
  workbook: {
    'zh-CN': '这是 Excel 工作簿。请在 Excel 里另存为 CSV，再导入。',
    en: 'This is an Excel workbook. Save it as CSV in Excel, then import that.',
  },
  noText: {
    'zh-CN': '这个文件读不出文字。请在表格软件里另存为 CSV（UTF-8），再导入。',
    en: 'No text could be read from this file. Save it as CSV (UTF-8) in your spreadsheet, then import that.',
  },
} satisfies { [name: string]: Text }
