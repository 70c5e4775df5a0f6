import { fill, type Text } from '@countersign/shared/text'

/** Minutes as people say them: 90 分钟, 4 小时, 3 天. */
export function duration(minutes: number): Text {
  if (minutes > 0 && minutes % 1440 === 0 && minutes > 1440) return fill(words.days, { n: minutes / 1440 })
  if (minutes > 0 && minutes % 60 === 0)
    return fill(minutes === 60 ? words.hour : words.hours, { n: minutes / 60 })
  return fill(words.minutes, { n: minutes })
}

const words = {
  days: { 'zh-CN': '{n} 天', en: '{n} days' },
  hour: { 'zh-CN': '{n} 小时', en: '{n} hour' },
  hours: { 'zh-CN': '{n} 小时', en: '{n} hours' },
  minutes: { 'zh-CN': '{n} 分钟', en: '{n} min' },
} satisfies { [name: string]: Text }
