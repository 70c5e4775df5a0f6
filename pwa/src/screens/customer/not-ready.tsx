import type { Blocker } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { FindingCard } from '../../parts/findings/finding-card.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { useVisitId } from '../visit-desk.tsx'
import { wayTo } from './readiness.ts'

interface NotReadyProps {
  wanted: readonly Blocker[]
  onBack: () => void
}

/** For the engineer, before the customer gets the tablet: what is missing, and where it is done. */
export function NotReady({ wanted, onBack }: NotReadyProps) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  return (
    <PageFrame title={say(words.title)} detail={say(words.detail)} onBack={onBack}>
      <Section title={say(words.missing)}>
        {wanted.map((blocker) => (
          <FindingCard
            key={blocker.say.en}
            kind={blocker.asks ? 'consent' : 'block'}
            title={say(blocker.item.title)}
            why={{ clause: blocker.item.clause, text: say(blocker.item.why) }}
            action={
              <Button icon="forward" onPress={() => go(wayTo(visit, blocker))}>
                {say(words.go)}
              </Button>
            }
          >
            {say(blocker.say)}
          </FindingCard>
        ))}
      </Section>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '还不能交给客户签字', en: 'Not ready to be signed yet' },
  detail: {
    'zh-CN': '办完下面几项，再把平板交给客户',
    en: 'See to these first, then hand the tablet over',
  },
  missing: { 'zh-CN': '还差这些', en: 'What is missing' },
  go: { 'zh-CN': '去完成', en: 'Go there' },
} satisfies { [name: string]: Text }
