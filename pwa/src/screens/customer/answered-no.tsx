import { consentNames } from '@countersign/shared/names'
import { fill, type Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { FindingCard } from '../../parts/findings/finding-card.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import type { Question } from './question.ts'

/** For the engineer: the customer said no, and what is to be done now. */
export function AnsweredNo({ question, onBack }: { question: Question; onBack: () => void }) {
  const { say } = useLang()
  const { consent, item } = question
  return (
    <PageFrame
      title={say(words.title)}
      detail={say(consentNames[consent])}
      onBack={onBack}
      action={
        <Button kind="primary" isWide onPress={onBack}>
          {say(words.back)}
        </Button>
      }
    >
      <Section title={say(words.next)}>
        <FindingCard
          kind="guide"
          title={say(fill(words.not, { what: consentNames[consent] }))}
          why={{ clause: item.clause, text: say(item.why) }}
        >
          <ul className="customer-steps">
            {remedy.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
          </ul>
        </FindingCard>
      </Section>
    </PageFrame>
  )
}

const remedy: readonly Text[] = [
  {
    'zh-CN': '不争辩，也不要先做了再说。听客户说完原因。',
    en: 'Don’t argue, and don’t do it anyway. Hear the customer’s reasons.',
  },
  {
    'zh-CN': '讲清为什么需要这样做、不做会怎样，并给出别的办法供客户选择。',
    en: 'Explain why it is needed and what happens without it, and offer other ways.',
  },
  {
    'zh-CN': '客户改变主意，可以随时再问一次；仍不同意，就联系主管决定。',
    en: 'If they change their mind, ask again at any time; if not, ask the supervisor what to do.',
  },
]

const words = {
  title: { 'zh-CN': '客户没有同意', en: 'The customer said no' },
  not: { 'zh-CN': '先不要进行：{what}', en: 'Not to be done for now: {what}' },
  next: { 'zh-CN': '接下来', en: 'What to do now' },
  back: { 'zh-CN': '回到这次服务', en: 'Back to the visit' },
} satisfies { [name: string]: Text }
