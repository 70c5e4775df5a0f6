import { fill, type Text } from '@countersign/shared/text'
import { clockOf, deviceClock, deviceTime } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useTell } from '../visit-desk.tsx'

/** Says so while the owner is away; one tap when they are back. */
export function OwnerAway() {
  const { say } = useLang()
  const tell = useTell()
  const away = useFacts((state) => state.ownerAway)
  if (!away) return null
  const back = () => tell({ type: 'owner-returned', payload: { time: deviceTime(deviceClock.now()) } })
  return (
    <Banner
      tone="warn"
      title={say(fill(words.away, { time: clockOf(away.time) }))}
      action={
        <Button icon="check" onPress={back}>
          {say(words.back)}
        </Button>
      }
    >
      {away.returns && say(fill(words.returns, { time: clockOf(away.returns) }))}
    </Banner>
  )
}

const words = {
  away: { 'zh-CN': '机主 {time} 离开', en: 'The owner has been away since {time}' },
  returns: { 'zh-CN': '预计 {time} 回来', en: 'Back at {time}' },
  back: { 'zh-CN': '机主回来了', en: 'They are back' },
} satisfies { [name: string]: Text }
