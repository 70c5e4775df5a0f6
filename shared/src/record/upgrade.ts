import type { Refusal } from '../field/index.ts'
import { asTyped, fill } from '../text/index.ts'

export const currentFormat = 'countersign-record/1'

/**
 * Brings a stored log of any earlier format to the current one; each step lifts one version.
 * Events keep their bytes: a chain can't be rewritten, so a step only teaches how old events are read.
 */
const steps: Readonly<Record<string, (log: object) => object>> = {}

export function upgrade(json: unknown): { log: unknown } | Refusal {
  let log = json
  for (;;) {
    const format = typeof log === 'object' && log !== null && 'format' in log ? log.format : undefined
    if (format === currentFormat) return { log }
    const step = typeof format === 'string' && Object.hasOwn(steps, format) ? steps[format] : undefined
    if (!step) return unreadable(format)
    log = step(log as object)
  }
}

function unreadable(format: unknown): Refusal {
  if (typeof format !== 'string' || !format.startsWith('countersign-record/')) {
    return {
      refused: 'not-a-record',
      where: 'format',
      say: {
        'zh-CN': '这不是现场服务记录文件。请选择由本应用导出的记录文件。',
        en: 'This is no on-site service record. Choose a record file exported by this app.',
      },
    }
  }
  return {
    refused: 'newer-format',
    where: 'format',
    say: fill(
      {
        'zh-CN': '这份记录由更新版本的软件生成（{format}）。请更新后再打开；原文件未作任何改动。',
        en: 'This record was made by a newer version ({format}). Update and open it again; the file was left as it is.',
      },
      { format: asTyped(format.slice(0, 100)) },
    ),
  }
}
