import type { Told } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { FindingCard } from '../../parts/findings/finding-card.tsx'
import { useLang } from '../../words/lang.tsx'
import { CallThem } from '../call-them.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { decision } from '../forms/problem-forms.ts'

/** A question to the supervisor that waits for its answer. */
export function WaitingQuestion({ question }: { question: Told<'escalated'> }) {
  const { say } = useLang()
  const [isDeciding, setDeciding] = useState(false)
  const { to, at, subject, reason } = question
  return (
    <FindingCard
      kind="escalate"
      title={say(fill(words.waits, { who: to ?? '—' }))}
      due={say(fill(words.since, { time: clockOf(at) }))}
      action={
        <>
          <Button icon="edit" onPress={() => setDeciding(true)}>
            {say(words.write)}
          </Button>
          <CallThem whom="supervisor" />
        </>
      }
    >
      {[subject, reason].filter(Boolean).join('：')}
      {isDeciding && <FormSheet form={decision(question)} onClose={() => setDeciding(false)} />}
    </FindingCard>
  )
}

const words = {
  waits: { 'zh-CN': '等{who}的决定', en: 'Waiting for the decision of {who}' },
  since: { 'zh-CN': '{time} 已请示', en: 'asked at {time}' },
  write: { 'zh-CN': '记下决定', en: 'Write the decision down' },
} satisfies { [name: string]: Text }
