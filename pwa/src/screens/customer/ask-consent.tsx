import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { EmptyState } from '../../parts/frame/empty-state.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useDraft } from '../../record-store/index.ts'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useStandard, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { AnsweredNo } from './answered-no.tsx'
import { HandBack, Trouble } from './hand-back.tsx'
import { useLentLanguage } from './lent-language.ts'
import { canBeShown, PrepareQuestion } from './prepare-question.tsx'
import { type Question, questionOf } from './question.ts'
import { QuestionPage } from './question-page.tsx'
import { useAnswer } from './use-answer.ts'

interface AskConsentScreenProps {
  visit: string
  consent: string
}

/**
 * Asks the customer for a consent, on the screen or by phone, and records the answer with the words shown.
 * `about` in the address says what exactly it is about, where one yes doesn't serve for all.
 */
export function AskConsentScreen({ visit, consent }: AskConsentScreenProps) {
  const about = new URLSearchParams(useSearch()).get('about') ?? ''
  return (
    <VisitGate visit={visit}>
      <AskConsent key={`${consent} ${about}`} consent={consent} about={about} />
    </VisitGate>
  )
}

function AskConsent({ consent, about }: { consent: string; about: string }) {
  const visit = useVisitId()
  const standard = useStandard()
  const [typedAbout = '', keepAbout] = useDraft(visit, `ask.${consent}.about`)
  const whatAbout = about || typedAbout.trim()
  const question = questionOf(standard, consent, whatAbout)
  if (!question) return <NoSuchQuestion />
  return <Asking question={question} about={whatAbout} {...(!about && { typedAbout, onAbout: keepAbout })} />
}

interface AskingProps {
  question: Question
  about: string
  typedAbout?: string
  onAbout?: (text: string) => void
}

function Asking({ question, about, typedAbout, onAbout }: AskingProps) {
  useLentLanguage()
  const leave = useLeave()
  const { respondent, keepRespondent, give, given, refusal } = useAnswer(question, about)
  const [isHandedOver, setHandedOver] = useState(() => canBeShown(question, about, respondent))
  const [isBack, setBack] = useState(false)

  if (refusal) return <Trouble refusal={refusal} onEngineer={leave} />
  if (given && isHandedOver && !isBack) {
    const next = given === 'yes' ? leave : () => setBack(true)
    return <HandBack title={words.thanks} onEngineer={next} />
  }
  if (given === 'yes') return <HandBack title={words.agreed} lead={words.agreedWhy} onEngineer={leave} />
  if (given === 'no') return <AnsweredNo question={question} onBack={leave} />
  if (isHandedOver)
    return (
      <QuestionPage
        question={question}
        person={respondent.person}
        onAnswer={give}
        onHandBack={() => setHandedOver(false)}
      />
    )
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
