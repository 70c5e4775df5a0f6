import type { Fact } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { type Rating, RatingInput } from '../../parts/customer/rating-input.tsx'
import { TextArea } from '../../parts/fields/text-field.tsx'
import { useDraft, useRecord } from '../../record-store/index.ts'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import { refusalOf } from './refusal-of.ts'

interface OpinionPageProps {
  /** Whose opinion it is. */
  person: string
  onBack: () => void
  onNext: () => void
  onHandBack: () => void
}

/** What the customer thinks of the service, if they like to say. It is recorded before they sign, so it is signed too. */
export function OpinionPage({ person, onBack, onNext, onHandBack }: OpinionPageProps) {
  const { say } = useLang()
  const visit = useVisitId()
  const record = useRecord(visit)
  const told = useFacts((state) => state.opinion)
  const [rating = told?.rating ?? null, keepRating] = useDraft<number | null>(visit, 'opinion.rating')
  const [typed, keepTyped] = useDraft(visit, 'opinion.words')
  const [error, setError] = useState<Text | null>(null)

  const go = async () => {
    const said = (typed ?? told?.words ?? '').trim()
    const isNews = rating !== (told?.rating ?? null) || said !== (told?.words ?? '')
    const refused = isNews && (await refusalOf(record(opinionFact(said), { drafts })))
    if (refused) setError(refused.say)
    else onNext()
  }
  const opinionFact = (said: string): Fact => ({
    type: 'opinion-given',
    payload: { rating, person: person.trim() || '—', ...(said && { words: said }) },
  })

  return (
    <CustomerFrame
      title={say(words.title)}
      lead={say(words.lead)}
      onHandBack={onHandBack}
      actions={
        <>
          <Button onPress={onBack}>{say(everyday.back)}</Button>
          <Button kind="primary" onPress={go}>
            {say(words.next)}
          </Button>
        </>
      }
    >
      <RatingInput
        label={say(words.rating)}
        rating={ratings.find((one) => one === rating) ?? null}
        onRate={keepRating}
      />
      <TextArea
        label={say(words.words)}
        isOptional
        value={told?.words ?? ''}
        draft={typed}
        error={error ? say(error) : undefined}
        onDraft={keepTyped}
        onCommit={keepTyped}
      />
    </CustomerFrame>
  )
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]
const drafts = ['opinion.rating', 'opinion.words']

const words = {
  title: { 'zh-CN': '您对这次服务满意吗？', en: 'Are you happy with this service?' },
  lead: {
    'zh-CN': '不想评价可以直接点“下一步”。',
    en: 'If you’d rather not say, just choose “Next”.',
  },
  rating: { 'zh-CN': '您的评价', en: 'Your rating' },
  words: { 'zh-CN': '您想说的话', en: 'In your words' },
  next: { 'zh-CN': '下一步', en: 'Next' },
} satisfies { [name: string]: Text }
