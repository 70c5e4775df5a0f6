import { useId } from 'react'
import { useSay } from '../../lang.tsx'
import type { Desk } from '../../tickets/desk.ts'
import { ReasonForm } from '../reason-form.tsx'
import { words } from '../words.ts'

interface AfterTheFactProps {
  desk: Desk
  /** Looks at the ticket anew. */
  onGiven: () => void
}

/** Says that the ticket was closed without a complete record, and takes either the record, below, or a reason. */
export function AfterTheFact({ desk, onGiven }: AfterTheFactProps) {
  const { say } = useSay()
  const title = useId()
  if (!desk.isUnrecorded) return null
  return (
    <section className="banner" aria-labelledby={title}>
      <h3 id={title}>{say(words.closedWithout)}</h3>
      <p>{say(desk.record ? words.completeIt : words.bringIt)}</p>
      <ReasonForm
        tickets={[desk.ticket]}
        label={say(words.whyWithout)}
        action={say(words.keepReason)}
        onKept={onGiven}
      />
    </section>
  )
}
