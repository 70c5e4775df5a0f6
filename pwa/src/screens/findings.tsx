import { brief, type Finding, idOf } from '@countersign/shared/rules'
import { type Item, type Phase, phases } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useCountdown } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { FindingCard } from '../parts/findings/finding-card.tsx'
import { useLang } from '../words/lang.tsx'
import { AskSupervisor } from './problems/ask-supervisor.tsx'
import { ReportForm, writeReport } from './problems/report-form.tsx'
import { routes } from './routes.ts'
import { useAdvice } from './use-advice.ts'
import { useVisitId } from './visit-desk.tsx'

const shown = { remind: 'reminder', guide: 'guide', escalate: 'escalate', report: 'report' } as const

/**
 * What the standard advises in this phase, and what it reminds of from a phase before, or for the day: that is no less due once the
 * page has moved on. Nothing where it has nothing to say.
 */
export function PhaseFindings({ phase }: { phase: Phase }) {
  const { findings, phase: due } = useAdvice()
  const isHere = ({ item, effect }: Finding) =>
    item.phase === phase || (effect === 'remind' && phase === due && isBefore(item.phase, due))
  const speaking = findings.filter((finding) => isHere(finding) && speaks(finding))
  return speaking.map((finding) =>
    finding.effect === 'remind' ? (
      <OneReminder key={idOf(finding) + finding.name} finding={finding} due={finding.due} phase={phase} />
    ) : (
      <OneFinding key={brief(finding)} finding={finding} phase={phase} />
    ),
  )
}

function OneReminder({ finding, phase, due }: { finding: Finding; phase: Phase; due: number }) {
  const { say } = useLang()
  return <OneFinding finding={finding} phase={phase} due={say(useCountdown(due))} />
}

interface OneFindingProps {
  finding: Finding
  phase: Phase
  due?: string
}

function OneFinding({ finding, phase, due }: OneFindingProps) {
  const { say } = useLang()
  const { item } = finding
  return (
    <FindingCard
      kind={shown[finding.effect as keyof typeof shown]}
      title={say(finding.say)}
      why={{ clause: item.clause, text: say(item.why) }}
      {...(due && { due })}
      {...actionFor(finding, phase)}
    />
  )
}

/** What can be done about a finding at once. */
function actionFor(finding: Finding, phase: Phase): { action?: ReactNode } {
  if (finding.effect === 'escalate') return { action: <Ask about={idOf(finding)} /> }
  if (finding.effect === 'report') return { action: <Report about={idOf(finding)} whom={finding.to} /> }
  const problem = finding.problem ?? finding.item.problem
  return finding.effect === 'guide' && problem ? { action: <GoOn problem={problem.id} phase={phase} /> } : {}
}

function Ask({ about }: { about: string }) {
  const { say } = useLang()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="phone" onPress={() => setOpen(true)}>
        {say(words.ask)}
      </Button>
      {isOpen && <AskSupervisor about={about} onClose={() => setOpen(false)} />}
    </>
  )
}

function Report({ about, whom }: { about: string; whom: Extract<Finding, { effect: 'report' }>['to'] }) {
  const { say } = useLang()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="share" onPress={() => setOpen(true)}>
        {say(writeReport)}
      </Button>
      {isOpen && <ReportForm about={about} whom={whom} onClose={() => setOpen(false)} />}
    </>
  )
}

function GoOn({ problem, phase }: { problem: string; phase: Phase }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  return (
    <Button icon="down" onPress={() => go(routes.problem(visit, phase, problem))}>
      {say(words.steps)}
    </Button>
  )
}

/** The day goes on around every phase. */
function isBefore(phase: Item['phase'], due: Phase): boolean {
  return phase === 'day' || phases.indexOf(phase) < phases.indexOf(due)
}

/** A question that waits has a card of its own, whatever phase is looked at. */
function speaks(finding: Finding): boolean {
  if (finding.effect === 'remind') return finding.state !== 'ahead'
  if (finding.effect === 'escalate') return finding.state === 'open'
  return Object.hasOwn(shown, finding.effect)
}

const words = {
  ask: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  steps: { 'zh-CN': '按步骤处理', en: 'Take the steps' },
} satisfies { [name: string]: Text }
