import { standard } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { deviceClock, deviceDay, deviceTime, useNow } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { type Point, Points } from '../../parts/lists/points.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'

const conductItems = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']
const appearanceItems = ['M1']

/** The card of the day's first opening: how we work, and how we look. Read once a day, and whenever one likes. */
export function DayScreen() {
  const { say } = useLang()
  const [, go] = useLocation()
  const [engineer] = useSetting('engineer')
  const [read, keep] = useSetting('day')
  const today = deviceDay(useNow())
  const conduct = conductItems.flatMap(itemOf).map((item) => ({ title: item.title, text: item.why }))
  const looks = appearanceItems.flatMap(itemOf).flatMap(linesOf)
  const toList = () => go(routes.visits, { replace: true })
  const begin = () => {
    keep({ day: today, at: deviceTime(deviceClock.now()) })
    toList()
  }
  return (
    <PageFrame
      title={say(words.title)}
      detail={[engineer?.name, today].filter(Boolean).join(' · ')}
      {...(read?.day === today && { onBack: toList })}
      action={
        <Button kind="primary" isWide icon="check" onPress={begin}>
          {say(words.ready)}
        </Button>
      }
    >
      <div className="stack" data-gap="large">
        <p>{say(words.lead)}</p>
        {conduct.length > 0 && <PointsOf title={words.conduct} points={conduct} />}
        <PointsOf title={words.looks} points={looks} />
      </div>
    </PageFrame>
  )
}

interface Said {
  readonly title: Text
  readonly text?: Text
}

function PointsOf({ title, points }: { title: Text; points: readonly Said[] }) {
  const { say } = useLang()
  return (
    <Section title={say(title)}>
      <Points points={points.map((one): Point => ({ title: say(one.title), ...textOf(one, say) }))} />
    </Section>
  )
}

function textOf({ text }: Said, say: (text: Text) => string): { readonly text?: string } {
  return text ? { text: say(text) } : {}
}

/** The item of that name, where the standard has it. */
function itemOf(id: string) {
  return standard.items.filter((item) => item.id === id)
}

function linesOf({ effects, why }: (typeof standard.items)[number]): readonly Said[] {
  const lines = effects.flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
  return lines.map((line) => ({ title: line.say, text: why }))
}

const words = {
  title: { 'zh-CN': '今天开工前', en: 'Before today’s work' },
  lead: {
    'zh-CN': '花半分钟看一遍，把今天的每一次服务都做好。',
    en: 'Half a minute to read, for a day of good visits.',
  },
  conduct: { 'zh-CN': '工作作风', en: 'How we work' },
  looks: { 'zh-CN': '仪容仪表', en: 'How we look' },
  ready: { 'zh-CN': '准备好了', en: 'I’m ready' },
} satisfies { [name: string]: Text }
