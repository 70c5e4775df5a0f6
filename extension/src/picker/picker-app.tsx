import { useCallback, useRef, useState } from 'react'
import { useSay } from '../lang.tsx'
import { ask } from '../messages.ts'
import { ClosingStep } from './closing-step.tsx'
import { FieldStep } from './field-step.tsx'
import { askedFields } from './fields.ts'
import type { At, Picking } from './picking.ts'
import { Shell } from './shell.tsx'
import { TicketsStep } from './tickets-step.tsx'
import { useDraft, usePage } from './use-draft.ts'
import { words } from './words.ts'

interface PickerAppProps {
  picking: Picking
  signal: AbortSignal
  onLeave: () => void
}

/** Learns a helpdesk from somebody who points: its fields, whether they hold on other tickets, and how tickets are closed. */
export function PickerApp({ picking, signal, onLeave }: PickerAppProps) {
  const { say } = useSay()
  const isSaving = useRef(false)
  // What is saved is ended: whoever saved it still reads that it was.
  const [draft, change, kept] = useDraft(picking, () => isSaving.current || onLeave())
  const page = usePage(signal)
  const [isSaved, setSaved] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const goTo = useCallback((at: At) => change({ ...draft, at }), [draft, change])

  const save = async () => {
    isSaving.current = true
    const answer = (await kept()) ? await ask('savePicking', {}).catch(() => undefined) : undefined
    if (answer && 'saved' in answer) return setSaved(true)
    isSaving.current = false
    setTrouble(say(answer?.say ?? words.failed))
  }
  const stop = () => {
    void ask('stopPicking', {}).catch(() => undefined)
    onLeave()
  }

  if (isSaved)
    return (
      <Shell onStop={onLeave} asksFirst={false}>
        <h2 role="status">{say(words.saved)}</h2>
        <p>{say(words.savedHint)}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => location.reload()}>
            {say(words.done)}
          </button>
        </div>
      </Shell>
    )
  const { at } = draft
  const props = { draft, onDraft: change, page, onStop: stop }
  if (at.step === 'tickets') return <TicketsStep {...props} />
  if (at.step === 'closing')
    return (
      <ClosingStep
        {...props}
        trouble={trouble}
        onBack={() => goTo({ step: 'tickets' })}
        onSave={() => void save()}
      />
    )
  const field = at.step === 'again' ? at.field : (askedFields[at.index] ?? 'subject')
  return <FieldStep key={field} {...props} field={field} />
}
