import { type FormEvent, useId, useState } from 'react'
import { useSay } from '../lang.tsx'
import { ask } from '../messages.ts'
import { words } from './words.ts'

interface ReasonFormProps {
  /** The tickets that are closed, or are to be, without a complete record. */
  tickets: readonly string[]
  label: string
  action: string
  /** It is kept with the tickets. */
  onKept: () => void
}

/** Why tickets are closed without a complete record. Only a person can give the reason. */
export function ReasonForm({ tickets, label, action, onKept }: ReasonFormProps) {
  const { say } = useSay()
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const ids = { reason: useId(), trouble: useId() }
  const give = async (event: FormEvent) => {
    event.preventDefault()
    if (!event.nativeEvent.isTrusted) return
    const given = reason.trim()
    if (given === '') return setTrouble(say(words.needsReason))
    const isKept = await ask('closing', { tickets, reason: given })
    if (isKept) onKept()
    else setTrouble(say(words.failed))
  }
  return (
    <form onSubmit={(event) => void give(event)}>
      <label htmlFor={ids.reason}>{label}</label>
      <textarea
        id={ids.reason}
        value={reason}
        rows={2}
        maxLength={2000}
        placeholder={say(words.reasonHint)}
        aria-describedby={ids.trouble}
        aria-invalid={trouble !== undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={ids.trouble} className="trouble" role="alert">
        {trouble}
      </p>
      <button type="submit">{action}</button>
    </form>
  )
}
