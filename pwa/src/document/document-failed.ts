import type { Text } from '@countersign/shared/text'
import { asTyped, fill } from '@countersign/shared/text'
import type { Broken } from './protocol.ts'

/** The document could not be made. `say` tells why and what to do about it. */
export class DocumentFailed extends Error {
  override name = 'DocumentFailed'
  readonly say: Text
  constructor(broken: Broken) {
    super(`${broken.name}: ${broken.message}`)
    this.say = sayOf(broken)
  }
}

/** What to say of anything that went wrong on the way to a document. */
export function wordsFor(error: unknown): Text {
  return error instanceof DocumentFailed ? error.say : words.other
}

const mostNamed = 5

function sayOf({ name, characters = [] }: Broken): Text {
  if (name === 'UnprintableText') return fill(words.unprintable, { characters: asTyped(named(characters)) })
  return byName[name] ?? words.other
}

function named(characters: NonNullable<Broken['characters']>): string {
  const different = [...new Set(characters.map(({ character, code }) => `“${character}” (${code})`))]
  const rest = different.length > mostNamed ? ' …' : ''
  return different.slice(0, mostNamed).join(' ') + rest
}

const words = {
  unprintable: {
    'zh-CN': '记录里有无法打印的字符：{characters}。请找到这一处，改用别的写法，再重新生成。',
    en: 'The record holds characters that can’t be printed: {characters}. Find the place, write it another way, and make the document again.',
  },
  font: {
    'zh-CN':
      '打印用的字体还没有下载到这台设备，现在也连不上网络。记录和签字都已保存；联网后再打开这一页即可。',
    en: 'A font for printing is not on this device yet and there is no network. Record and signatures are saved: open this page again once there is.',
  },
  photo: {
    'zh-CN':
      '记录里的照片不在这台设备上，所以不能生成 PDF。请在拍照的那台设备上生成，或从导出文件导入后再试。',
    en: 'A photo of the record is not on this device, so no PDF can be made here. Make it on the device that took the photo, or import its exported file first.',
  },
  memory: {
    'zh-CN': '设备内存不足，未能生成。请关闭其他应用后重试；记录和签字不受影响。',
    en: 'The device ran out of memory. Close other apps and try again; record and signatures are safe.',
  },
  died: {
    'zh-CN': '生成文件的程序没能启动或中途停止了。请重试；若离线状态下反复出现，请联网后重新打开应用。',
    en: 'What makes the document did not start, or stopped midway. Try again; if it keeps happening offline, open the app once with a network.',
  },
  other: {
    'zh-CN': '没能生成文件。记录和签字都已保存，请重试。',
    en: 'The document could not be made. Record and signatures are saved: please try again.',
  },
} satisfies { [name: string]: Text }

const byName: { readonly [name: string]: Text | undefined } = {
  FontMissing: words.font,
  PhotoMissing: words.photo,
  NotAPhoto: words.photo,
  FontNotLoaded: words.memory,
  RangeError: words.memory,
  WorkerDied: words.died,
}
