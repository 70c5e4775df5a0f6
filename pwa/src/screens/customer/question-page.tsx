import { fill, type Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { useLang } from '../../words/lang.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import type { Question } from './question.ts'

interface QuestionPageProps {
  question: Question
  /** Who answers. */
  person: string
  onAnswer: (answer: 'yes' | 'no') => void
  onHandBack: () => void
}

/** The question alone, in the standard's own words, and two answers of the same size. */
export function QuestionPage({ question, person, onAnswer, onHandBack }: QuestionPageProps) {
  const { say } = useLang()
  return (
    <CustomerFrame
      title={say(words.title)}
      onHandBack={onHandBack}
      actions={
        <>
          <Button onPress={() => onAnswer('no')}>{say(words.no)}</Button>
          <Button kind="primary" onPress={() => onAnswer('yes')}>
            {say(words.yes)}
          </Button>
        </>
      }
    >
      <p className="customer-question">{say(question.words)}</p>
      <div>
        <p>{say(words.free)}</p>
        <div className="signer-line">
          <p>{say(fill(words.person, { person }))}</p>
          <Button kind="quiet" onPress={onHandBack}>
            {say(words.other)}
          </Button>
        </div>
      </div>
    </CustomerFrame>
  )
}

const words = {
  title: { 'zh-CN': '请您决定', en: 'A question for you' },
  free: {
    'zh-CN': '您可以不同意。您的答复会写进服务记录单。',
    en: 'You may say no. Your answer goes into the service record.',
  },
  person: { 'zh-CN': '答复人：{person}', en: 'Answering: {person}' },
  other: { 'zh-CN': '由他人答复', en: 'Somebody else answers' },
  yes: { 'zh-CN': '同意', en: 'I agree' },
  no: { 'zh-CN': '不同意', en: 'No' },
} satisfies { [name: string]: Text }
