import { consentNames } from '@countersign/shared/names'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { ChoiceGroup } from '../../parts/fields/choice-group.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { useLang } from '../../words/lang.tsx'
import type { Question } from './question.ts'
import type { Respondent } from './use-answer.ts'

interface PrepareQuestionProps {
  question: Question
  about: string
  respondent: Respondent
  onRespondent: (respondent: Respondent) => void
  /** What the question is about, where it must be said and isn't yet. */
  typedAbout?: string
  onAbout?: (text: string) => void
  onHandOver: () => void
  onAnswer: (answer: 'yes' | 'no') => void
  onBack: () => void
}

/** The engineer's short step: who answers, on the screen or by phone. By phone the engineer reads the words out. */
export function PrepareQuestion(props: PrepareQuestionProps) {
  const { question, about, respondent, onRespondent, typedAbout, onAbout, onHandOver, onAnswer, onBack } =
    props
  const { say } = useLang()
  const [isAsked, setAsked] = useState(false)
  const missing = missingOf(question, about, respondent)
  const errors = isAsked ? missing : {}
  const ifComplete = (go: () => void) => () => {
    setAsked(true)
    if (isNothing(missing)) go()
  }
  const isByPhone = respondent.channel === 'phone'
  const error = (text: Text | undefined) => text && { error: say(text) }
  return (
    <PageFrame
      title={say(words.title)}
      detail={say(consentNames[question.consent])}
      onBack={onBack}
      action={
        isByPhone ? (
          <div className="customer-answers">
            <Button isWide onPress={ifComplete(() => onAnswer('no'))}>
              {say(words.saysNo)}
            </Button>
            <Button kind="primary" isWide onPress={ifComplete(() => onAnswer('yes'))}>
              {say(words.saysYes)}
            </Button>
          </div>
        ) : (
          <Button kind="primary" isWide icon="customer" onPress={ifComplete(onHandOver)}>
            {say(words.handOver)}
          </Button>
        )
      }
    >
      <div className="stack">
        <ChoiceGroup
          label={say(words.channel)}
          look="segments"
          choices={(['screen', 'phone'] as const).map((id) => ({ id, label: say(words[id]) }))}
          chosen={respondent.channel}
          onChoose={(channel) => onRespondent({ ...respondent, channel })}
        />
        <div className="columns">
          <TextField
            label={say(words.person)}
            value={respondent.person}
            onDraft={(person) => onRespondent({ ...respondent, person })}
            onCommit={(person) => onRespondent({ ...respondent, person })}
            {...error(errors.person)}
          />
          {isByPhone && (
            <TextField
              label={say(words.number)}
              kind="tel"
              value={respondent.phone}
              onDraft={(phone) => onRespondent({ ...respondent, phone })}
              onCommit={(phone) => onRespondent({ ...respondent, phone })}
              {...error(errors.phone)}
            />
          )}
          {onAbout && (
            <TextField
              label={say(words.about)}
              value={typedAbout ?? ''}
              onDraft={onAbout}
              onCommit={onAbout}
              {...error(errors.about)}
            />
          )}
        </div>
        <Section title={say(isByPhone ? words.readOut : words.shown)}>
          <p className="customer-question">{say(question.words)}</p>
        </Section>
      </div>
    </PageFrame>
  )
}

/** Whether the question can be put on the screen as it is, without the engineer filling in anything first. */
export function canBeShown(question: Question, about: string, respondent: Respondent): boolean {
  return respondent.channel === 'screen' && isNothing(missingOf(question, about, respondent))
}

const isNothing = (missing: object) => Object.keys(missing).length === 0

function missingOf(
  { isAboutSomething }: Question,
  about: string,
  { person, channel, phone }: Respondent,
): { readonly person?: Text; readonly phone?: Text; readonly about?: Text } {
  return {
    ...(person.trim() === '' && { person: words.noPerson }),
    ...(channel === 'phone' && phone.trim() === '' && { phone: words.noPhone }),
    ...(isAboutSomething && about === '' && { about: words.noAbout }),
  }
}

const words = {
  title: { 'zh-CN': '征求客户同意', en: 'Ask the customer' },
  channel: { 'zh-CN': '怎么问', en: 'How to ask' },
  screen: { 'zh-CN': '在屏幕上回答', en: 'On the screen' },
  phone: { 'zh-CN': '打电话', en: 'By phone' },
  person: { 'zh-CN': '由谁回答', en: 'Who answers' },
  number: { 'zh-CN': '拨打的号码', en: 'Number called' },
  about: { 'zh-CN': '具体是什么', en: 'What exactly' },
  shown: { 'zh-CN': '客户将看到', en: 'The customer will see' },
  readOut: { 'zh-CN': '请照着念给客户听', en: 'Read this out to the customer' },
  handOver: { 'zh-CN': '把平板交给客户', en: 'Hand the tablet to the customer' },
  saysYes: { 'zh-CN': '客户同意', en: 'They agree' },
  saysNo: { 'zh-CN': '客户不同意', en: 'They don’t' },
  noPerson: { 'zh-CN': '请填写由谁回答。', en: 'Fill in who answers.' },
  noPhone: { 'zh-CN': '请填写拨打的号码。', en: 'Fill in the number you called.' },
  noAbout: { 'zh-CN': '请写明具体是什么，客户会看到。', en: 'Say what exactly; the customer will see it.' },
} satisfies { [name: string]: Text }
