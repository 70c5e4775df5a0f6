import { useId } from 'react'
import { Icon } from '../../parts/actions/icon.tsx'
import { useLang } from '../../words/lang.tsx'
import type { Option } from './form.ts'
import '../../parts/fields/choice-group.css'
import '../../parts/fields/field.css'

interface SeveralFieldProps {
  label: string
  hint: string | undefined
  error: string | undefined
  options: readonly Option[]
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

/** Any number of a few, all in sight. */
export function SeveralField({ label, hint, error, options, chosen, onChoose }: SeveralFieldProps) {
  const { say } = useLang()
  const id = useId()
  const toggle = (option: string) =>
    onChoose(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option])
  return (
    <fieldset className="field" aria-describedby={`${id}-words`}>
      <legend className="field-label">{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="choices">
        {options.map((option) => (
          <label key={option.id} className="choice">
            <input type="checkbox" checked={chosen.includes(option.id)} onChange={() => toggle(option.id)} />
            <span>{say(option.say)}</span>
          </label>
        ))}
      </div>
      <div id={`${id}-words`} aria-live="polite">
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
