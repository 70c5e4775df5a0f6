import { decisionOn } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'
import { Decision } from './asked.tsx'
import { WaitingQuestion } from './waiting-question.tsx'

/** Every question that waits for the supervisor, whatever phase is looked at. */
export function WaitingQuestions() {
  const questions = useFacts((state) => state.escalations)
  const decisions = useFacts((state) => state.decisions)
  return questions
    .filter((one) => !decisionOn({ decisions }, one.line))
    .map((one) => <WaitingQuestion key={one.line} question={one} />)
}

/** What the supervisor decided on this visit. Nothing where nobody was asked. */
export function Decisions() {
  const { say } = useLang()
  const questions = useFacts((state) => state.escalations)
  const decisions = useFacts((state) => state.decisions)
  const decided = questions.flatMap((question) => {
    const decision = decisionOn({ decisions }, question.line)
    return decision ? [{ question, decision }] : []
  })
  if (decided.length === 0) return null
  return (
    <Section title={say(words.decisions)} note={decided.length} isFoldable isOpen={false}>
      {decided.map((one) => (
        <Decision key={one.question.line} {...one} />
      ))}
    </Section>
  )
}

const words = {
  decisions: { 'zh-CN': '主管的决定', en: 'What the supervisor decided' },
} satisfies { [name: string]: Text }
