import { fill, type Text } from '@countersign/shared/text'
import { useLocation, useSearchParams } from 'wouter'
import { useMaster } from '../../around/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { LanguageSwitch } from '../../parts/actions/language-switch.tsx'
import { CustomerPage } from '../../parts/customer/customer-page.tsx'
import { IdCard } from '../../parts/customer/id-card.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { usePortrait } from '../use-portrait.ts'
import { useLentLanguage } from './lent-language.ts'

/** The engineer's badge, for the customer's eyes: who they are, and whom to call about them. Nothing of any visit. */
export function BadgeScreen() {
  const { say } = useLang()
  const [, go] = useLocation()
  useLentLanguage()
  const from = useWayBack()
  const [engineer] = useSetting('engineer')
  const { hotlines } = useMaster().master
  const portrait = usePortrait()
  if (!engineer) return null
  const { organisation, name, number } = engineer
  const lines = (['serviceDesk', 'complaints', 'supervision'] as const).flatMap((line) => {
    const phone = hotlines[line]
    return phone ? [{ label: say(words[line]), phone }] : []
  })
  return (
    <CustomerPage
      organisation={organisation}
      title={say(words.title)}
      aside={
        <div className="row">
          <LanguageSwitch />
          <Button kind="quiet" icon="back" onPress={() => go(from, { replace: true })}>
            {say(words.back)}
          </Button>
        </div>
      }
    >
      <IdCard
        name={name}
        number={say(fill(words.number, { number }))}
        photo={portrait}
        photoLabel={say(fill(words.photo, { name }))}
        lines={lines}
      />
    </CustomerPage>
  )
}

/** Where the badge was opened from, within the app; the settings where nobody said. */
function useWayBack(): string {
  const [search] = useSearchParams()
  const from = search.get('from')
  return from && /^\/(?!\/)/.test(from) ? from : routes.settings
}

const words = {
  title: { 'zh-CN': '为您服务的工程师', en: 'Your service engineer' },
  back: { 'zh-CN': '返回', en: 'Back' },
  number: { 'zh-CN': '工号 {number}', en: 'Staff no. {number}' },
  photo: { 'zh-CN': '{name}的照片', en: 'Photo of {name}' },
  serviceDesk: { 'zh-CN': '服务台', en: 'Service desk' },
  complaints: { 'zh-CN': '投诉电话', en: 'Complaints' },
  supervision: { 'zh-CN': '监督电话', en: 'Supervision' },
} satisfies { [name: string]: Text }
