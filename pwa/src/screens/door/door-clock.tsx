import type { Times } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { Countdown } from '../../parts/door/countdown.tsx'
import { Card } from '../../parts/frame/card.tsx'
import { useLang } from '../../words/lang.tsx'
import type { AtTheDoor } from './door-step.ts'

interface DoorClockProps {
  at: AtTheDoor
  times: Times
  hasBegun: boolean
}

/** How long until the next knock, and until the phone. Nothing to wait for where the door is open or nobody is there. */
export function DoorClock({ at, times, hasBegun }: DoorClockProps) {
  const { say } = useLang()
  const { step, secondsToKnock, secondsToPhone } = at
  if (!hasBegun || (step !== 'knock' && step !== 'wait')) return null
  const limit = times.knockLimit * 60
  return (
    <Card>
      {secondsToKnock > 0 && (
        <Countdown
          label={say(words.knock)}
          seconds={secondsToKnock}
          part={1 - secondsToKnock / times.knockSeconds}
        />
      )}
      <Countdown label={say(words.phone)} seconds={secondsToPhone} part={1 - secondsToPhone / limit} />
    </Card>
  )
}

const words = {
  knock: { 'zh-CN': '距再次敲门', en: 'Knock again in' },
  phone: { 'zh-CN': '距打电话给客户', en: 'Phone the customer in' },
} satisfies { [name: string]: Text }
