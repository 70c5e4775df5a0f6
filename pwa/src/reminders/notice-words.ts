import { fill, type Text } from '@countersign/shared/text'
import { clockOf, deviceDay, deviceTime } from '../clock/index.ts'
import type { Summary } from '../record-store/index.ts'
import type { Reminder } from './visit-advice.ts'

export interface NoticeWords {
  readonly title: Text
  readonly body: Text
}

/** What to do; for whom, and by when on this device's wall. */
export function noticeWords({ say, due, state }: Reminder, summary: Summary, now: number): NoticeWords {
  const { unit, person, number } = summary
  const time = timeOf(due, now)
  return {
    title: say,
    body: fill(state === 'over' ? words.over : words.soon, { unit: unit || person || number, time }),
  }
}

/** For what is left over when much is due at once. */
export function moreWords(count: number): NoticeWords {
  return { title: fill(words.more, { n: count }), body: words.moreNote }
}

function timeOf(due: number, now: number): string {
  const at = deviceTime(due)
  return deviceDay(due) === deviceDay(now) ? clockOf(at) : `${at.slice(5, 10)} ${clockOf(at)}`
}

const words = {
  soon: { 'zh-CN': '{unit}，{time} 前', en: '{unit}, by {time}' },
  over: { 'zh-CN': '{unit}，应在 {time} 前', en: '{unit}, was due at {time}' },
  more: { 'zh-CN': '还有 {n} 处服务要处理', en: '{n} more visits need you' },
  moreNote: { 'zh-CN': '打开列表查看', en: 'See the list' },
} satisfies { [name: string]: Text }
