import { useId } from 'react'
import { Icon } from '../actions/icon.tsx'
import type { FieldWords } from './field-frame.tsx'
import '../actions/segments.css'
import './choice-group.css'
import './field.css'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string
}

interface ChoiceGroupProps<Id extends string> extends Omit<FieldWords, 'isOptional'> {
  choices: readonly Choice<Id>[]
  chosen: Id | null
  onChoose: (id: Id) => void
  /** `segments` for two to four short words side by side, `list` for more or longer ones. */
  look?: 'segments' | 'list'
}

/** One of a few, all in sight. */
export function ChoiceGroup<Id extends string>({
  label,
  hint,
  error,
  choices,
  chosen,
  onChoose,
  look = 'list',
}: ChoiceGroupProps<Id>) {
  const name = useId()
  const isList = look === 'list'
  return (
    <fieldset className="field" aria-describedby={`${name}-words`}>
      <legend className="field-label">{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className={isList ? 'choices' : 'segments'}>
        {choices.map((choice) => (
          <label key={choice.id} className={isList ? 'choice' : 'segment'}>
            <input
              type="radio"
              name={name}
              checked={choice.id === chosen}
              onChange={() => onChoose(choice.id)}
            />
            <span>
              {choice.label}
              {isList && choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <div id={`${name}-words`} aria-live="polite">
        {error && (
          <p className="field-error">
            <Icon name="warning" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </fieldset>
  )
}
