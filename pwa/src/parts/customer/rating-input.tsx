import type { Text } from '@countersign/shared/text'
import { useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import './rating-input.css'

export type Rating = 1 | 2 | 3 | 4 | 5

interface RatingInputProps {
  label: string
  rating: Rating | null
  onRate: (rating: Rating) => void
}

/** One to five, each with its word: a number alone means something else to everybody. */
export function RatingInput({ label, rating, onRate }: RatingInputProps) {
  const { say } = useLang()
  const name = useId()
  return (
    <fieldset className="rating">
      <legend className="rating-label">{label}</legend>
      <div className="rating-choices">
        {ratings.map((each) => (
          <label key={each} className="rating-choice">
            <input type="radio" name={name} checked={each === rating} onChange={() => onRate(each)} />
            <span className="rating-number digits">{each}</span>
            <span className="rating-word">{say(words[each])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const ratings = [5, 4, 3, 2, 1] as const

const words: Record<Rating, Text> = {
  1: { 'zh-CN': '很不满意', en: 'Very unhappy' },
  2: { 'zh-CN': '不满意', en: 'Unhappy' },
  3: { 'zh-CN': '一般', en: 'Fair' },
  4: { 'zh-CN': '满意', en: 'Happy' },
  5: { 'zh-CN': '很满意', en: 'Very happy' },
}
