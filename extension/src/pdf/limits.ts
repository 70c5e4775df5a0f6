import type { Refusal } from '@countersign/shared/field'
import type { Limits } from './embedded-files.ts'

/** What the app makes is a few hundred kB; a message between parts of an extension holds 64 MB in base64. */
export const limits: Limits & { readonly depth: number } = {
  file: 40_000_000,
  unpacked: 16_000_000,
  files: 64,
  depth: 40,
}

export const tooLarge: Refusal = {
  refused: 'too-large',
  say: {
    'zh-CN': '文件过大，未予读取。平板导出的 PDF 远小于此，请确认文件无误。',
    en: 'This file is too large and was not read. What the tablets make is far smaller: make sure it is the right file.',
  },
}
