import type { Text } from '@countersign/shared/text'
import { useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { useAround } from '../../around/index.ts'
import { deviceClock, deviceTime } from '../../clock/index.ts'
import { useVisit } from '../../record-store/index.ts'
import { HandOver, useIsLent } from '../lock/hand-over.tsx'
import { routes } from '../routes.ts'
import { useStandard, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { CustomersCopy } from './customers-copy.tsx'
import { OpinionGiven, PlaceOneSigned } from './given.tsx'
import { HandBack, NotNow } from './hand-back.tsx'
import { NotReady } from './not-ready.tsx'
import { OpinionPage } from './opinion-page.tsx'
import { ReadPage } from './read-page.tsx'
import { wantedForHandover } from './readiness.ts'
import { SignPage } from './sign-page.tsx'
import { placesToSign } from './signing.ts'
import { useSigning } from './use-signing.ts'

/**
 * The handover: the customer reads what was done, says what they think of it, and signs, or doesn't. What the
 * standard still wants is shown to the engineer first, and nothing else of theirs once the tablet is lent.
 */
export function HandoverScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <Handover />
    </VisitGate>
  )
}

function Handover() {
  const isLent = useIsLent()
  const [, go] = useLocation()
  const [step, goTo] = useStep()
  const visit = useVisitId()
  const standard = useStandard()
  const around = useAround(visit)
  const record = useVisit(visit, (view) => view.record)
  const [places] = useState(() => placesToSign(record.state))
  const signing = useSigning(places, 'sign-2')
  const wanted = useMemo(
    () => wantedForHandover(standard, record, deviceTime(deviceClock.now()), around),
    [standard, record, around],
  )
  const leave = () => go(routes.phase(visit, 'confirm'), { replace: true })

  if (!isLent && wanted.length > 0) return <NotReady wanted={wanted} onBack={leave} />
  if (!isLent) return <HandOver path={`${routes.handover(visit)}?step=${step}`} onBack={leave} />
  if (signing.given === 'refused') return <HandBack title={words.refused} onEngineer={leave} />
  if (signing.given === 'signed' || places.length === 0)
    return (
      <HandBack title={words.thanks} lead={words.copy} onEngineer={leave}>
        <CustomersCopy record={record} />
      </HandBack>
    )
  if (wanted.length > 0) return <NotNow onEngineer={leave} />
  if (step === 'read')
    return (
      <ReadPage record={record} onSight={signing.see} onNext={() => goTo('opinion')} onHandBack={leave} />
    )
  if (step === 'opinion') {
    return (
      <OpinionPage
        person={signing.signer.name}
        onBack={() => goTo('read')}
        onNext={() => goTo('sign')}
        onHandBack={leave}
      />
    )
  }
  return (
    <SignPage
      places={places}
      signing={signing}
      title={words.title}
      lead={places.length > 1 ? words.both : words.one}
      notSigning={words.notSigning}
      below={
        <>
          <PlaceOneSigned />
          <OpinionGiven />
        </>
      }
      onHandBack={leave}
    />
  )
}

const steps = ['read', 'opinion', 'sign'] as const
type HandoverStep = (typeof steps)[number]

/** The step stands in the address, so that the browser's back goes one step back and a restart comes back to it. */
function useStep(): readonly [HandoverStep, (step: HandoverStep) => void] {
  const [search, setSearch] = useSearchParams()
  const step = steps.find((one) => one === search.get('step')) ?? 'read'
  return [step, (next) => setSearch({ step: next })]
}

const words = {
  title: { 'zh-CN': '请您确认并签字', en: 'Please confirm and sign' },
  both: {
    'zh-CN': '请看下面两段话。您签一次名，对这两段话都有效。',
    en: 'Please read the two statements. Your one signature stands for both of them.',
  },
  one: {
    'zh-CN': '请看下面这段话，同意就在旁边签名。',
    en: 'Please read the statement, and sign if you agree.',
  },
  notSigning: { 'zh-CN': '我不想签字', en: 'I’d rather not sign' },
  thanks: { 'zh-CN': '谢谢您，签字已完成', en: 'Thank you, it is signed' },
  copy: {
    'zh-CN': '您可以先留一份，再把平板交还给工程师',
    en: 'Take a copy if you like, then hand the tablet back to the engineer',
  },
  refused: {
    'zh-CN': '好的，您的意见已记下',
    en: 'Thank you, what you said is written down',
  },
} satisfies { [name: string]: Text }
