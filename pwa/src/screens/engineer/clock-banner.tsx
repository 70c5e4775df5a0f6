import { fill, type Text } from '@countersign/shared/text'
import { spanOf, useMinutesOff } from '../../clock/index.ts'
import { Banner } from '../../parts/findings/banner.tsx'
import { useLang } from '../../words/lang.tsx'

/** Says how fast or slow this tablet's clock is, what that means, and what to do; nothing where it is about right. */
export function ClockBanner() {
  const { say } = useLang()
  const minutes = useMinutesOff()
  if (minutes === 0) return null
  return (
    <Banner title={say(fill(minutes > 0 ? words.fast : words.slow, { span: spanOf(minutes * 60_000) }))}>
      {say(words.note)}
    </Banner>
  )
}

const words = {
  fast: {
    'zh-CN': '这台平板的时钟快了 {span}；提醒已校正',
    en: 'This tablet’s clock is {span} fast; reminders are corrected',
  },
  slow: {
    'zh-CN': '这台平板的时钟慢了 {span}；提醒已校正',
    en: 'This tablet’s clock is {span} slow; reminders are corrected',
  },
  note: {
    'zh-CN': '请在系统设置里打开“自动设置时间”。已记下的内容同时记着当时的误差，不用改。',
    en: 'Switch on “Set time automatically” in the system settings. What is recorded also tells how wrong the clock was, so nothing needs changing.',
  },
} satisfies { [name: string]: Text }
