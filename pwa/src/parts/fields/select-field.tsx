import { useId } from 'react'
import { Icon } from '../actions/icon.tsx'
import { describe, FieldFrame, type FieldWords } from './field-frame.tsx'

export interface Option<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface SelectFieldProps<Id extends string> extends FieldWords {
  options: readonly Option<Id>[]
  chosen: Id | null
  onChoose: (id: Id) => void
  /** Shown while nothing is chosen. */
  placeholder: string
}

/** One of many, in the list the device knows best. For up to six choices, ChoiceGroup is quicker. */
export function SelectField<Id extends string>({
  options,
  chosen,
  onChoose,
  placeholder,
  ...frame
}: SelectFieldProps<Id>) {
  const id = useId()
  return (
    <FieldFrame id={id} {...frame}>
      <div className="choose">
        <select
          {...describe(id, frame)}
          className="control"
          value={chosen ?? ''}
          onChange={(event) => {
            const option = options.find((each) => each.id === event.currentTarget.value)
            if (option) onChoose(option.id)
          }}
        >
          <option value="" disabled>
            {placeholder}
          </option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </FieldFrame>
  )
}
