import { decisionNames } from '@countersign/shared/names'
import type { Told } from '@countersign/shared/record'
import { decisionOn } from '@countersign/shared/rules'
import { fill, type Text } from '@countersign/shared/text'
import { clockOf } from '../../clock/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'
import { WaitingQuestion } from './waiting-question.tsx'

/** What a supervisor was asked about a problem, and what they decided. */
export function Asked({ about }: { about: string }) {
  const questions = useFacts((state) => state.escalations)
  return questions
    .filter((one) => one.about === about)
    .map((one) => <OneQuestion key={one.line} question={one} />)
}

function OneQuestion({ question }: { question: Told<'escalated'> }) {
  const decision = useFacts((state) => decisionOn(state, question.line))
  if (!decision) return <WaitingQuestion question={question} />
  return <Decision question={question} decision={decision} />
}

interface DecisionProps {
  question: Told<'escalated'>
  decision: Told<'decision-recorded'>
}

/** What was decided, by whom and when; and whose hand wrote it down. */
export function Decision({ question, decision }: DecisionProps) {
  const { say } = useLang()
  return (
    <div className="stack" data-gap="small">
      <p>
        <strong>
          {say(
            fill(words.decided, {
              who: decision.decider ?? '—',
              time: clockOf(decision.time),
              decision: decisionNames[decision.decision],
            }),
          )}
        </strong>
        {question.subject && ` · ${question.subject}`}
      </p>
      <p>{decision.words}</p>
      {decision.by.role === 'engineer' && (
        <p className="soft">{say(fill(words.by, { name: decision.by.name ?? '—' }))}</p>
      )}
    </div>
  )
}

const words = {
  decided: { 'zh-CN': '{who} {time}：{decision}', en: '{who}, {time}: {decision}' },
  by: { 'zh-CN': '{name}代为记录', en: 'Written down by {name} on their behalf' },
} satisfies { [name: string]: Text }
