import type { Text } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { useSay } from '../lang.tsx'

const minute = 60_000

const left: Text = { 'zh-CN': '还有 {time}', en: 'in {time}' }
const over: Text = { 'zh-CN': '已过 {time}', en: '{time} ago' }
const minutes: Text = { 'zh-CN': '{n} 分钟', en: '{n} min' }
const hours: Text = { 'zh-CN': '{h} 小时 {n} 分', en: '{h} h {n} min' }
const days: Text = { 'zh-CN': '{d} 天', en: '{d} d' }

/** How long until then, or since (`at` in ms since 1970), to the minute. */
export function Countdown({ at, zone }: { at: number; zone: string }) {
  const { say, lang } = useSay()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  const away = Math.abs(at - now)
  const time = timeOf(Math.floor(away / minute))
  const clock = new Intl.DateTimeFormat(lang, { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return (
    <time dateTime={new Date(at).toISOString()} title={clock.format(at)} data-over={at < now || undefined}>
      {say(at < now ? over : left, { time: say(time.say, time.values) })}
    </time>
  )
}

function timeOf(n: number): { say: Text; values: { [name: string]: number } } {
  if (n < 60) return { say: minutes, values: { n } }
  if (n < 48 * 60) return { say: hours, values: { h: Math.floor(n / 60), n: n % 60 } }
  return { say: days, values: { d: Math.floor(n / 1440) } }
}
