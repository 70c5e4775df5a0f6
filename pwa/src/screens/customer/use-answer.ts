import type { Refusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { useState } from 'react'
import { useDraft, useRecord } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import type { Question } from './question.ts'
import { refusalOf } from './refusal-of.ts'

/** Who answers, and how they are asked. */
export interface Respondent {
  readonly person: string
  readonly channel: 'screen' | 'phone'
  readonly phone: string
}

/** Records the answer to a question, with the very words shown. */
export function useAnswer(question: Question | undefined, about: string) {
  const { lang } = useLang()
  const visit = useVisitId()
  const record = useRecord(visit)
  const draft = `ask.${question?.consent}`
  const [kept, keepRespondent] = useDraft<Respondent>(visit, draft)
  const likely = useLikelyRespondent(question?.consent.startsWith('delegated') ?? false)
  const [given, setGiven] = useState<'yes' | 'no' | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const respondent = kept ?? likely

  /** Answers whether it was taken. */
  const give = async (answer: 'yes' | 'no') => {
    if (!question || given) return false
    const { person, channel, phone } = respondent
    setGiven(answer)
    const fact: Fact = {
      type: 'consent-answered',
      payload: {
        consent: question.consent,
        about,
        words: question.words[lang],
        lang,
        answer,
        channel,
        person: person.trim(),
        ...(channel === 'phone' && { phone: phone.trim() }),
      },
    }
    const refused = await refusalOf(record(fact, { drafts: [draft, `${draft}.about`] }))
    setRefusal(refused)
    return refused === null
  }
  return { respondent, keepRespondent, give, given, refusal }
}

/** The customer as far as they are known; somebody who is away is asked by phone. */
function useLikelyRespondent(isAway: boolean): Respondent {
  const met = useFacts((state) => state.met)
  const job = useFacts((state) => state.job)
  const { person, phone } = job.customer ?? {}
  return {
    person: (isAway ? null : met?.person) ?? person ?? '',
    channel: isAway ? 'phone' : 'screen',
    phone: phone ?? '',
  }
}
