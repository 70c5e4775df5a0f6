import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation, useSearch, useSearchParams } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { EmptyState } from '../../parts/frame/empty-state.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useDraft } from '../../record-store/index.ts'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { HandOver, useIsLent } from '../lock/hand-over.tsx'
import { routes } from '../routes.ts'
import { useStandard, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { AnsweredNo } from './answered-no.tsx'
import { HandBack, Trouble } from './hand-back.tsx'
import { canBeShown, PrepareQuestion } from './prepare-question.tsx'
import { type Question, questionOf } from './question.ts'
import { QuestionPage } from './question-page.tsx'
import { useAnswer } from './use-answer.ts'

interface AskConsentScreenProps {
  visit: string
  consent: string
  /** The engineer's own step: `prepare` before the question, `answered-no` after it. */
  step?: string | undefined
}

/**
 * Asks the customer for a consent, on the screen or by phone, and records the answer with the words shown.
 * `about` in the address says what exactly it is about, where one yes doesn't serve for all.
 */
export function AskConsentScreen({ visit, consent, step }: AskConsentScreenProps) {
  const about = new URLSearchParams(useSearch()).get('about') ?? ''
  return (
    <VisitGate visit={visit}>
      <AskConsent key={`${consent} ${about} ${step}`} consent={consent} about={about} step={step} />
    </VisitGate>
  )
}

function AskConsent({ consent, about, step }: { consent: string; about: string; step: string | undefined }) {
  const visit = useVisitId()
  const standard = useStandard()
  const isLent = useIsLent()
  const leave = useLeave()
  const [typedAbout = '', keepAbout] = useDraft(visit, `ask.${consent}.about`)
  const whatAbout = about || typedAbout.trim()
  const question = questionOf(standard, consent, whatAbout)
  if (!question) return <NoSuchQuestion />
  if (isLent) return <Answering question={question} about={whatAbout} />
  if (step === 'answered-no') return <AnsweredNo question={question} onBack={leave} />
  return (
    <Asking
      question={question}
      about={whatAbout}
      isPreparing={step === 'prepare'}
      {...(!about && { typedAbout, onAbout: keepAbout })}
    />
  )
}

/** The customer's page: the question, then thanks. The answer stands in the step, so that a restart comes back to it. */
function Answering({ question, about }: { question: Question; about: string }) {
  const [, go] = useLocation()
  const visit = useVisitId()
  const leave = useLeave()
  const [search, setSearch] = useSearchParams()
  const { respondent, give, refusal } = useAnswer(question, about)
  const { consent } = question
  const answer = async (answer: 'yes' | 'no') => {
    if (await give(answer)) setSearch({ ...Object.fromEntries(search), step: answer }, { replace: true })
  }
  const next = search.get('step') === 'no' ? () => go(routes.answeredNo(visit, consent, about)) : leave

  if (refusal) return <Trouble refusal={refusal} onEngineer={leave} />
  if (search.has('step')) return <HandBack title={words.thanks} onEngineer={next} />
  return (
    <QuestionPage
      question={question}
      person={respondent.person}
      onAnswer={answer}
      onHandBack={() => go(routes.prepareQuestion(visit, consent, about))}
    />
  )
}

interface AskingProps {
  question: Question
  about: string
  isPreparing: boolean
  typedAbout?: string
  onAbout?: (text: string) => void
}

/** The engineer's side of it: who answers; then the tablet is handed over, or the question read out on the phone. */
function Asking({ question, about, isPreparing, typedAbout, onAbout }: AskingProps) {
  const visit = useVisitId()
  const leave = useLeave()
  const { respondent, keepRespondent, give, given, refusal } = useAnswer(question, about)
  const [isHandedOver, setHandedOver] = useState(
    () => !isPreparing && canBeShown(question, about, respondent),
  )

  if (refusal) return <Trouble refusal={refusal} onEngineer={leave} />
  if (given === 'yes') return <HandBack title={words.agreed} lead={words.agreedWhy} onEngineer={leave} />
  if (given === 'no') return <AnsweredNo question={question} onBack={leave} />
  if (isHandedOver) {
    return <HandOver path={routes.ask(visit, question.consent, about)} onBack={() => setHandedOver(false)} />
  }
  return (
    <PrepareQuestion
      question={question}
      about={about}
      respondent={respondent}
      onRespondent={keepRespondent}
      onHandOver={() => setHandedOver(true)}
      onAnswer={give}
      onBack={leave}
      {...(question.isAboutSomething && onAbout && { typedAbout: typedAbout ?? '', onAbout })}
    />
  )
}

/** The standard this visit began with asks no such thing: an old or a mistyped address. */
function NoSuchQuestion() {
  const { say } = useLang()
  const leave = useLeave()
  return (
    <PageFrame title={say(words.unknown)} onBack={leave}>
      <EmptyState
        icon="question"
        title={say(words.unknown)}
        action={<Button onPress={leave}>{say(everyday.back)}</Button>}
      >
        {say(words.unknownWhy)}
      </EmptyState>
    </PageFrame>
  )
}

function useLeave(): () => void {
  const [, go] = useLocation()
  const visit = useVisitId()
  return () => go(routes.visit(visit), { replace: true })
}

const words = {
  thanks: { 'zh-CN': '谢谢，您的答复已记下', en: 'Thank you, your answer is written down' },
  agreed: { 'zh-CN': '客户同意', en: 'The customer agrees' },
  agreedWhy: { 'zh-CN': '答复已记下，可以继续。', en: 'The answer is written down. You can go on.' },
  unknown: { 'zh-CN': '没有这个问题', en: 'There is no such question' },
  unknownWhy: {
    'zh-CN': '这次服务所用的规范里没有这一项。',
    en: 'The standard of this visit does not ask for it.',
  },
} satisfies { [name: string]: Text }
