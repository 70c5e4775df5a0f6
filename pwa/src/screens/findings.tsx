import type { Finding } from '@countersign/shared/rules'
import type { Phase } from '@countersign/shared/standard'
import { howLong, useNow } from '../clock/index.ts'
import { FindingCard } from '../parts/findings/finding-card.tsx'
import { useLang } from '../words/lang.tsx'
import { useAdvice } from './use-advice.ts'

const shown = { remind: 'reminder', guide: 'guide', escalate: 'escalate', report: 'report' } as const

/** What the standard reminds of and advises in this phase. Nothing where it has nothing to say. */
export function PhaseFindings({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const now = useNow()
  const { findings } = useAdvice()
  const speaking = findings.filter((finding) => finding.item.phase === phase && speaks(finding))
  return speaking.map((finding) => (
    <FindingCard
      key={`${finding.effect} ${finding.item.id} ${'name' in finding ? finding.name : ''}`}
      kind={shown[finding.effect as keyof typeof shown]}
      title={say(finding.say)}
      why={{ clause: finding.item.clause, text: say(finding.item.why) }}
      {...(finding.effect === 'remind' && { due: say(howLong(finding.due - now)) })}
    />
  ))
}

function speaks(finding: Finding): boolean {
  if (finding.effect === 'remind') return finding.state !== 'ahead'
  return Object.hasOwn(shown, finding.effect)
}
