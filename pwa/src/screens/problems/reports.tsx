import type { Finding } from '@countersign/shared/rules'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { FindingCard } from '../../parts/findings/finding-card.tsx'
import { useLang } from '../../words/lang.tsx'
import { useItemFindings } from '../use-advice.ts'
import { ReportForm, writeReport } from './report-form.tsx'

type Report = Extract<Finding, { effect: 'report' }>

/** Whom to tell about a problem, as long as they don't know. */
export function Reports({ item, problem }: { item: string; problem: string }) {
  const { say } = useLang()
  const due = useItemFindings(item).filter(
    (finding): finding is Report =>
      finding.effect === 'report' && (finding.problem?.id ?? finding.item.id) === problem,
  )
  const [told, setTold] = useState<Report | null>(null)
  return (
    <>
      {due.map((one) => (
        <FindingCard
          key={one.to}
          kind="report"
          title={say(one.say)}
          action={
            <Button icon="share" onPress={() => setTold(one)}>
              {say(writeReport)}
            </Button>
          }
        />
      ))}
      {told && <ReportForm about={problem} whom={told.to} onClose={() => setTold(null)} />}
    </>
  )
}
