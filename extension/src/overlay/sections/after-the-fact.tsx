import { type FormEvent, useId, useState } from 'react'
import { useSay } from '../../lang.tsx'
import { ask } from '../../messages.ts'
import type { Desk } from '../../tickets/desk.ts'
import { words } from '../words.ts'

interface AfterTheFactProps {
  desk: Desk
  /** Looks at the ticket anew. */
  onGiven: () => void
}

/** Says that the ticket was closed without a complete record, and takes either the record, below, or a reason. */
export function AfterTheFact({ desk, onGiven }: AfterTheFactProps) {
  const { say } = useSay()
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const ids = { title: useId(), reason: useId(), trouble: useId() }
  if (!desk.isUnrecorded) return null
  const give = async (event: FormEvent) => {
    event.preventDefault()
    if (!event.nativeEvent.isTrusted) return
    const given = reason.trim()
    if (given === '') return setTrouble(say(words.needsReason))
    const isKept = await ask('closing', { tickets: [desk.ticket], reason: given })
    if (isKept) onGiven()
    else setTrouble(say(words.failed))
  }
  return (
    <section className="banner" aria-labelledby={ids.title}>
      <h3 id={ids.title}>{say(words.closedWithout)}</h3>
      <p>{say(desk.record ? words.completeIt : words.bringIt)}</p>
      <form onSubmit={(event) => void give(event)}>
        <label htmlFor={ids.reason}>{say(words.whyWithout)}</label>
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
        <button type="submit">{say(words.keepReason)}</button>
      </form>
    </section>
  )
}
