import * as v from 'valibot'
import { asTyped, fill, type Text } from '../text/index.ts'

/** Why something was not taken, in words: a value, never an exception. */
export interface Refusal {
  readonly refused: string
  /** Where: a dotted path into what was given, or an item of the standard. */
  readonly where?: string
  readonly say: Text
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer
}

const complaints = {
  'not-text': { 'zh-CN': '需要填写文字', en: 'must be text' },
  empty: { 'zh-CN': '不能为空', en: 'must not be empty' },
  'too-long': { 'zh-CN': '太长了，请缩短', en: 'is too long, please shorten it' },
  'broken-character': {
    'zh-CN': '含有残缺的字符，请重新输入',
    en: 'has a broken character, please type it again',
  },
  'control-character': {
    'zh-CN': '含有看不见的控制字符，请删除后重新输入',
    en: 'has an invisible control character, please retype it',
  },
  'not-a-time': { 'zh-CN': '不是有效的时间', en: 'is not a valid time' },
  'not-a-day': { 'zh-CN': '不是有效的日期', en: 'is not a valid date' },
  'not-a-clock-time': { 'zh-CN': '不是有效的钟点，请写成 08:30', en: 'is not a time of day like 08:30' },
  'closes-first': { 'zh-CN': '下班时间要晚于上班时间', en: 'must close later than it opens' },
  'not-an-id': { 'zh-CN': '编号格式不对', en: 'is not a valid id' },
  'not-a-hash': { 'zh-CN': '校验值格式不对', en: 'is not a valid hash' },
  'not-a-number': { 'zh-CN': '需要填写整数', en: 'must be a whole number' },
  'out-of-range': { 'zh-CN': '超出允许范围', en: 'is out of range' },
  'not-a-choice': { 'zh-CN': '不在可选项之内', en: 'is not one of the choices' },
  'not-a-link': { 'zh-CN': '需要以 https:// 开头的网址', en: 'must be an https:// address' },
  'not-a-list': { 'zh-CN': '需要是列表', en: 'must be a list' },
  'not-a-pattern': { 'zh-CN': '不是有效的正则表达式', en: 'is not a valid regular expression' },
  'endless-pattern': {
    'zh-CN': '是重复中又有重复的正则表达式，可能永远算不完，请改写',
    en: 'is a regular expression that repeats a repetition and may never end, please write it another way',
  },
  'names-no-ticket': {
    'zh-CN': '里没有写明工单编号的位置，请加上 (?<ticket>…)',
    en: 'does not say where the ticket is, please add (?<ticket>…)',
  },
  missing: { 'zh-CN': '缺少此项', en: 'is missing' },
  unknown: { 'zh-CN': '是无法识别的内容', en: 'is not known here' },
} as const satisfies Record<string, Text>

type Checked<S extends v.GenericSchema> = { readonly value: v.InferOutput<S> } | Refusal

/** Checks a value against a schema. The first complaint becomes a refusal that names where and what to do. */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): Checked<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return { value: result.output }
  const issue = result.issues[0]
  const where = v.getDotPath(issue) ?? ''
  return { refused: 'invalid', where, say: sentence(where, complaintOf(issue)) }
}

function complaintOf(issue: v.BaseIssue<unknown>): Text {
  if (Object.hasOwn(complaints, issue.message)) return complaints[issue.message as keyof typeof complaints]
  if (issue.expected === 'never') return complaints.unknown
  return issue.received === 'undefined' ? complaints.missing : complaints['not-a-choice']
}

function sentence(where: string, complaint: Text): Text {
  if (where === '') return complaint
  return fill(
    { 'zh-CN': '“{where}”{complaint}。', en: '“{where}” {complaint}.' },
    { where: asTyped(where), complaint },
  )
}
