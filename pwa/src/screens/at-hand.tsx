import type { Phase } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { useLang } from '../words/lang.tsx'
import { routes } from './routes.ts'
import { useVisitId } from './visit-desk.tsx'

/** What is shown to the customer at a moment's notice: the badge, and that nobody looks while they type. */
export function AtHand({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  return (
    <nav className="row" aria-label={say(words.atHand)}>
      <Button icon="customer" onPress={() => go(routes.badge(routes.phase(visit, phase)))}>
        {say(words.badge)}
      </Button>
      <Button icon="lock" onPress={() => go(routes.lookAway(visit, phase))}>
        {say(words.lookAway)}
      </Button>
    </nav>
  )
}

const words = {
  atHand: { 'zh-CN': '随手可用', en: 'At hand' },
  badge: { 'zh-CN': '工牌', en: 'Badge' },
  lookAway: { 'zh-CN': '请客户自己输入', en: 'Look away' },
} satisfies { [name: string]: Text }
