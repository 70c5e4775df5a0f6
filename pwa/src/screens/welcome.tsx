import type { Text } from '@countersign/shared/text'
import { LanguageSwitch } from '../parts/actions/language-switch.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useLang } from '../words/lang.tsx'
import { EngineerForm } from './engineer-form.tsx'

/** The first start on a tablet: who will be writing records on it. */
export function WelcomeScreen() {
  const { say } = useLang()
  return (
    <PageFrame title={say(words.title)} aside={<LanguageSwitch />}>
      <div className="stack">
        <p>{say(words.lead)}</p>
        <EngineerForm />
      </div>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '现场会签', en: 'Countersign' },
  lead: {
    'zh-CN': '先告诉我这台平板由谁使用。姓名、工号和单位会写进每份服务记录，之后可以在设置里修改。',
    en: 'First, who uses this tablet? Name, staff number and organisation stand on every service record. You can change them later in the settings.',
  },
} satisfies { [name: string]: Text }
