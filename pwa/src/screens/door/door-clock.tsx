import type { AtDoor } from '@countersign/shared/rules'
import type { Times } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { Countdown } from '../../parts/door/countdown.tsx'
import { Card } from '../../parts/frame/card.tsx'
import { useLang } from '../../words/lang.tsx'

interface DoorClockProps {
  at: AtDoor
  times: Times
  hasBegun: boolean
}

/** How long until the next knock, and until the phone. Nothing to wait for where the door is open or nobody is there. */
export function DoorClock({ at, times, hasBegun }: DoorClockProps) {
  const { say } = useLang()
  const { step, untilKnock, untilPhone } = at
  if (!hasBegun || (step !== 'knock' && step !== 'wait')) return null
  const limit = times.knockLimit * 60
  return (
    <Card>
      {untilKnock > 0 && (
        <Countdown label={say(words.knock)} seconds={untilKnock} part={1 - untilKnock / times.knockSeconds} />
      )}
      <Countdown label={say(words.phone)} seconds={untilPhone} part={1 - untilPhone / limit} />
    </Card>
  )
}

const words = {
  knock: { 'zh-CN': '距再次敲门', en: 'Knock again in' },
  phone: { 'zh-CN': '距打电话给客户', en: 'Phone the customer in' },
} satisfies { [name: string]: Text }
