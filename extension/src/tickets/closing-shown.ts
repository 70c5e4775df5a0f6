import { fill, type Lang, type Text } from '@countersign/shared/text'
import type { DeskClosing } from './desk.ts'
import type { ClosedAnyway } from './known-ticket.ts'

/** A closing as it is shown, and as it is offered for a comment: that says when it was, so that no two say the same. */
export function closingShown(
  { at, reason, commented }: ClosedAnyway,
  { lang, zone }: { readonly lang: Lang; readonly zone: string },
): DeskClosing {
  const time = new Intl.DateTimeFormat(lang, { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  const words = fill(closedAnyway, { time: time.format(new Date(at)), reason })[lang]
  return { at, reason, words, ...(commented && { readers: commented.readers }) }
}

const closedAnyway: Text = {
  'zh-CN': '{time} 现场服务记录不完整即关单。原因：{reason}',
  en: 'Closed {time} without a complete on-site service record, because: {reason}',
}
