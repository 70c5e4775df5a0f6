import { check, isRefusal, line, type Refusal } from '@countersign/shared/field'
import * as v from 'valibot'
import { fieldLabels } from './field-labels.ts'
import { dialectNames, type Helpdesk, type TicketField } from './helpdesk.ts'

/**
 * Checks a mapping that comes from outside: from a file, or from an administrator.
 * @param json what `JSON.parse` gave
 * @returns the mapping, or in words what is wrong with it and where
 */
export function readMapping(json: unknown): Helpdesk | Refusal {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return notAMapping
  const checked = check(mapping, json)
  return isRefusal(checked) ? checked : checked.value
}

const notAMapping: Refusal = {
  refused: 'not-a-mapping',
  say: {
    'zh-CN': '这不是服务台的对应设置。请选择从本扩展导出的文件。',
    en: 'This is no mapping of a helpdesk. Choose a file that was exported from this extension.',
  },
}

const pattern = v.pipe(
  v.string('not-text'),
  v.maxLength(500, 'too-long'),
  v.check(compiles, 'not-a-pattern'),
  v.check((source) => !repeatsRepeats(source), 'endless-pattern'),
)
const page = v.pipe(
  pattern,
  v.check((source) => source.includes('(?<ticket>'), 'names-no-ticket'),
)
const few = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema, 'not-a-list'), v.maxLength(200, 'too-long'))

const part = v.exactOptional(pattern)
const nth = v.pipe(v.number('not-a-number'), v.safeInteger('not-a-number'), v.minValue(0, 'out-of-range'))
const byCss = v.strictObject({ css: line, part })
const byButton = v.strictObject({ button: line, part })
const byLabel = v.strictObject({
  label: line,
  nth: v.exactOptional(nth),
  within: v.exactOptional(line),
  part,
})
// Not a union: where both fail, that only says that neither fits, and not where.
const place = v.lazy((input): typeof byCss | typeof byButton | typeof byLabel => {
  if (typeof input !== 'object' || input === null) return byLabel
  if ('css' in input) return byCss
  return 'button' in input ? byButton : byLabel
})

// `Object.fromEntries` forgets the names of what it is given.
const places = Object.fromEntries(
  Object.keys(fieldLabels).map((field) => [field, v.exactOptional(few(place))]),
)

const mapping = v.strictObject({
  id: line,
  name: line,
  tried: v.boolean('not-a-choice'),
  pages: few(page),
  fields: v.strictObject(
    places as unknown as Record<TicketField, v.ExactOptionalSchema<v.GenericSchema<Places>, undefined>>,
  ),
  closing: v.strictObject({
    statuses: few(line),
    requests: few(
      v.strictObject({
        path: pattern,
        status: pattern,
        tickets: v.exactOptional(pattern),
        with: v.exactOptional(pattern),
      }),
    ),
    controls: few(place),
  }),
  fileInput: v.exactOptional(line),
  commentBox: v.exactOptional(line),
  formOpener: v.exactOptional(line),
  editPage: v.exactOptional(line),
  fileLinks: v.exactOptional(line),
  dialect: v.exactOptional(v.picklist(dialectNames, 'not-a-choice')),
})
type Places = v.InferOutput<typeof place>[]

function compiles(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'iu'))
  } catch {
    return false
  }
}

/** Whether a group that repeats holds something that repeats, `(a+)+`: on the wrong text that takes forever. */
function repeatsRepeats(source: string): boolean {
  let plain = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  for (let group = innermost.exec(plain); group; group = innermost.exec(plain)) {
    const repeats = /[*+]|\{\d+,\}/.test(group[1] ?? '')
    if (repeats && /^(?:[*+]|\{)/.test(group[2] ?? '')) return true
    plain = plain.replace(innermost, repeats ? 'x+' : 'x$2')
  }
  return false
}
const innermost = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)([*+?]|\{[\d,]*\})?/
