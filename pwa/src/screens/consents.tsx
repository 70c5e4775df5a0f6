import { consentNames } from '@countersign/shared/names'
import type { Consent, ConsentKind } from '@countersign/shared/record'
import type { Finding } from '@countersign/shared/rules'
import type { Phase, Standard } from '@countersign/shared/standard'
import type { Text } from '@countersign/shared/text'
import { memo } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { Badge } from '../parts/frame/badge.tsx'
import { Section } from '../parts/frame/section.tsx'
import { useLang } from '../words/lang.tsx'
import './consents.css'
import { routes } from './routes.ts'
import { useFindings } from './use-advice.ts'
import { useFacts, useStandard, useTell, useVisitId } from './visit-desk.tsx'

type Wanted = Extract<Finding, { effect: 'consent' }>

/** What the customer is asked in this phase, and what they answered. Nothing where nothing is to ask. */
export const Consents = memo(function Consents({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const standard = useStandard()
  const findings = useFindings((item) => item.phase === phase, 'consent')
  const answers = useFacts((state) => state.consents)
  const given = answers.filter((one) => phaseOf(standard, one.consent) === phase)
  const isOver = useFacts((state) => state.places[2] !== null || state.ended !== null)
  const wanted = findings.filter((one): one is Wanted => one.effect === 'consent' && one.state === 'none')
  const kinds = [...new Set(wanted.map((one) => one.consent))]
  // What was answered before has a row of its own, and after the visit nothing is left to ask.
  const open = isOver ? [] : kinds.filter((kind) => !given.some((one) => one.consent === kind))
  if (open.length === 0 && given.length === 0) return null
  return (
    <Section title={say(words.title)}>
      <ul className="consents">
        {open.map((consent) => (
          <ConsentRow key={consent} consent={consent} about="" />
        ))}
        {given.map((answer) => (
          <ConsentRow
            key={answer.event}
            consent={answer.consent}
            about={answer.about}
            answer={answer}
            isLast={isLast(answers, answer)}
          />
        ))}
      </ul>
    </Section>
  )
})

interface ConsentRowProps {
  consent: ConsentKind
  about: string
  answer?: Consent
  /** No later answer took its place. */
  isLast?: boolean
}

/** One question: how it was answered, and what can still be done about that. */
function ConsentRow({ consent, about, answer, isLast = true }: ConsentRowProps) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const tell = useTell()
  const standing = standingOf(answer)
  const withdraw = () =>
    tell({
      type: 'consent-withdrawn',
      payload: { consent, about, person: answer?.person ?? say(words.customer) },
    })
  return (
    <li className="consent">
      <span className="consent-words">{[say(consentNames[consent]), about].filter(Boolean).join('：')}</span>
      <Badge tone={tones[standing]}>
        {[say(words[standing]), answer?.person].filter(Boolean).join(' · ')}
      </Badge>
      {isLast && standing === 'yes' && (
        <Button kind="quiet" icon="undo" onPress={withdraw}>
          {say(words.withdraw)}
        </Button>
      )}
      {isLast && standing !== 'yes' && (
        <span className="row">
          <Button kind="quiet" icon="phone" onPress={() => go(routes.prepareQuestion(visit, consent, about))}>
            {say(words.byPhone)}
          </Button>
          <Button icon="question" onPress={() => go(routes.ask(visit, consent, about))}>
            {say(answer ? words.askAgain : words.ask)}
          </Button>
        </span>
      )}
    </li>
  )
}

function standingOf(answer: Consent | undefined): 'none' | 'withdrawn' | 'lapsed' | 'yes' | 'no' {
  if (!answer) return 'none'
  if (answer.withdrawn) return 'withdrawn'
  return answer.lapsed ? 'lapsed' : answer.answer
}

/** The phase in which the standard asks for a consent. */
function phaseOf({ items }: Standard, consent: ConsentKind): Phase {
  const asking = items.find((item) =>
    [...item.effects, ...item.problems.flatMap((problem) => problem.effects)].some(
      (effect) => effect.effect === 'consent' && effect.consent === consent,
    ),
  )
  return !asking || asking.phase === 'day' ? 'serve' : asking.phase
}

function isLast(answers: readonly Consent[], { event, consent, about }: Consent): boolean {
  return answers.findLast((one) => one.consent === consent && one.about === about)?.event === event
}

const tones = { yes: 'good', no: 'bad', none: 'warn', withdrawn: 'plain', lapsed: 'plain' } as const

const words = {
  title: { 'zh-CN': '客户的许可', en: 'What the customer allows' },
  none: { 'zh-CN': '还没问', en: 'Not asked yet' },
  yes: { 'zh-CN': '同意', en: 'Yes' },
  no: { 'zh-CN': '不同意', en: 'No' },
  withdrawn: { 'zh-CN': '已收回', en: 'Taken back' },
  lapsed: { 'zh-CN': '已用过', en: 'Has served' },
  ask: { 'zh-CN': '请客户回答', en: 'Ask' },
  askAgain: { 'zh-CN': '再问一次', en: 'Ask again' },
  byPhone: { 'zh-CN': '电话问', en: 'By phone' },
  withdraw: { 'zh-CN': '客户收回', en: 'They take it back' },
  customer: { 'zh-CN': '客户', en: 'The customer' },
} satisfies { [name: string]: Text }
