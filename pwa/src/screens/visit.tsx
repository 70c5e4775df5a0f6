import { type Phase, phases } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { memo, useEffect, useRef } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { IconButton } from '../parts/actions/icon-button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { type PhaseStep, Phases } from '../parts/frame/phases.tsx'
import { useVisit } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { Consents } from './consents.tsx'
import { HowItEnded, OtherWays } from './ending.tsx'
import { PhaseFindings } from './findings.tsx'
import { NextStep } from './next-step.tsx'
import { ConfirmPhase } from './phases/confirm.tsx'
import { ContactPhase } from './phases/contact.tsx'
import { MeetPhase } from './phases/meet.tsx'
import { PreparePhase } from './phases/prepare.tsx'
import { ServePhase } from './phases/serve.tsx'
import { ProblemsButton } from './problems/problems-button.tsx'
import { Decisions, WaitingQuestions } from './problems/questions.tsx'
import { routes } from './routes.ts'
import { Saving } from './saving.tsx'
import { useAdvice } from './use-advice.ts'
import { useFacts, useVisitId } from './visit-desk.tsx'
import { VisitGate } from './visit-gate.tsx'

// The page around them renders at every fact; each part of them only when what it shows has changed.
const bodies = {
  contact: memo(ContactPhase),
  prepare: memo(PreparePhase),
  meet: memo(MeetPhase),
  serve: memo(ServePhase),
  confirm: memo(ConfirmPhase),
}

/** A visit: the one thing to do now, and the phase it belongs to, or the one the engineer looks at. */
export function VisitScreen({ visit, phase }: { visit: string; phase?: string | undefined }) {
  return (
    <VisitGate visit={visit}>
      <OpenVisit asked={phases.find((one) => one === phase)} />
    </VisitGate>
  )
}

function OpenVisit({ asked }: { asked: Phase | undefined }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const { phase: due } = useAdvice()
  const visit = useVisitId()
  const title = useFacts((state) => state.job.customer?.unit ?? state.job.customer?.person ?? '')
  const number = useFacts((state) => state.opened?.number ?? '')
  const shown = asked ?? due
  const Body = bodies[shown]
  const look = useLookAt()
  useFollowing(shown, due)
  return (
    <PageFrame
      title={title || say(words.nobody)}
      detail={number}
      onBack={() => go(routes.visits)}
      aside={
        <>
          <Saving />
          <IconButton icon="file" label={say(words.document)} onPress={() => go(routes.document(visit))} />
        </>
      }
      below={<VisitPhases shown={shown} />}
      action={<ProblemsButton phase={shown} />}
    >
      <div className="stack" data-gap="large" key={look}>
        <NextStep phase={shown} />
        <Damage />
        <HowItEnded />
        <WaitingQuestions />
        <PhaseFindings phase={shown} />
        <Consents phase={shown} />
        <Body />
        <Decisions />
        <OtherWays phase={shown} />
      </div>
    </PageFrame>
  )
}

/** Whoever looks at the phase that is due goes on with the visit: when it is done, the page moves on. */
function useFollowing(shown: Phase, due: Phase): void {
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const visit = useVisitId()
  const before = useRef(due)
  const isBusy = search.size > 0
  useEffect(() => {
    if (shown === before.current && due !== shown && !isBusy) go(routes.visit(visit), { replace: true })
    before.current = due
  }, [shown, due, isBusy, go, visit])
}

/** Brings into sight what the address asks to look at; whatever lay open over the page is put away. */
function useLookAt(): string | null {
  const [search] = useSearchParams()
  const place = search.get('look')
  useEffect(() => {
    if (place) document.getElementById(place)?.scrollIntoView({ block: 'start' })
  }, [place])
  return place
}

function VisitPhases({ shown }: { shown: Phase }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const { phase: due, open } = useAdvice()
  const steps = phases.map((id): PhaseStep<Phase> => {
    const state = id === due && open[id] > 0 ? 'now' : open[id] === 0 ? 'done' : 'open'
    return { id, title: say(phaseNames[id]), state }
  })
  return (
    <Phases steps={steps} shown={shown} onGo={(phase) => go(routes.phase(visit, phase), { replace: true })} />
  )
}

/** What was found wrong with the record as it was stored; nothing of it is hidden, nothing is mended in silence. */
function Damage() {
  const { say } = useLang()
  const findings = useVisit(useVisitId(), (view) => view.findings)
  if (findings.length === 0) return null
  return (
    <Banner tone="error" title={say(words.damaged)}>
      {findings.map((finding) => say(finding.say)).join('；')}
    </Banner>
  )
}

const phaseNames: Readonly<{ [P in Phase]: Text }> = {
  contact: { 'zh-CN': '联系', en: 'Contact' },
  prepare: { 'zh-CN': '准备', en: 'Prepare' },
  meet: { 'zh-CN': '见面', en: 'Meet' },
  serve: { 'zh-CN': '服务', en: 'Serve' },
  confirm: { 'zh-CN': '确认', en: 'Confirm' },
}

const words = {
  nobody: { 'zh-CN': '客户未填写', en: 'Customer not entered yet' },
  document: { 'zh-CN': '记录单', en: 'The record' },
  damaged: { 'zh-CN': '这份记录在设备上的内容有损坏', en: 'This record was damaged on the device' },
} satisfies { [name: string]: Text }
