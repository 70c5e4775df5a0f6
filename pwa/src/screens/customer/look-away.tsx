import { phases } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { useLocation, useSearchParams } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { LanguageSwitch } from '../../parts/actions/language-switch.tsx'
import { CustomerPage } from '../../parts/customer/customer-page.tsx'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useFacts, useTell, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { useLentLanguage } from './lent-language.ts'

/** Passwords are the customer's own: they type them, and the engineer looks away (D11). */
export function LookAwayScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <LookAway />
    </VisitGate>
  )
}

function LookAway() {
  const { say } = useLang()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const visit = useVisitId()
  const tell = useTell()
  useLentLanguage()
  const organisation = useFacts((state) => state.opened?.organisation ?? '')
  const phase = phases.find((one) => one === search.get('phase')) ?? 'serve'
  const done = async () => {
    go(routes.phase(visit, phase), { replace: true })
    await tell({ type: 'item-checked', payload: { item: 'D11/looked-away', result: 'done' } })
  }
  return (
    <CustomerPage
      organisation={organisation}
      title={say(words.title)}
      lead={say(words.lead)}
      isLarge
      aside={<LanguageSwitch />}
      actions={
        <Button kind="primary" icon="check" onPress={done}>
          {say(words.done)}
        </Button>
      }
    >
      <p>{say(words.note)}</p>
    </CustomerPage>
  )
}

const words = {
  title: { 'zh-CN': '请您自己输入，我转过身不看', en: 'Please type it yourself, I’m looking away' },
  lead: {
    'zh-CN': '密码和业务数据只属于您，请不要告诉我。',
    en: 'Passwords and business data are yours alone. Please don’t tell them to me.',
  },
  note: { 'zh-CN': '输入好了，请点下面的按钮。', en: 'When you have typed it, press the button below.' },
  done: { 'zh-CN': '输入好了', en: 'Done' },
} satisfies { [name: string]: Text }
