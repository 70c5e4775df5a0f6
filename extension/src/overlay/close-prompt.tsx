import { useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../lang.tsx'
import { ask, type Verdict } from '../messages.ts'
import { words } from './words.ts'

interface ClosePromptProps {
  verdicts: readonly Verdict[]
  /** True: close all the same; the reason is kept. */
  onAnswer: (goesOn: boolean) => void
}

/** Stands between a person and the closing of a ticket whose record isn't complete. Only a person can answer it. */
export function ClosePrompt({ verdicts, onAnswer }: ClosePromptProps) {
  const { say } = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const ids = { title: useId(), reason: useId(), trouble: useId() }
  const lacking = verdicts.filter(({ may }) => !may)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const goOn = async (isPerson: boolean) => {
    if (!isPerson) return
    const given = reason.trim()
    if (given === '') return setTrouble(say(words.needsReason))
    const isKept = await ask('closing', { tickets: lacking.map(({ ticket }) => ticket), reason: given })
    if (isKept) onAnswer(true)
    else setTrouble(say(words.failed))
  }

  return (
    <dialog
      ref={dialog}
      className="prompt"
      aria-labelledby={ids.title}
      onCancel={(event) => {
        event.preventDefault()
        onAnswer(false)
      }}
    >
      <h2 id={ids.title}>{say(words.stop)}</h2>
      {lacking.length === 1 ? (
        <p>{say(words.lacks)}</p>
      ) : (
        <p>{say(words.lacksMany, { count: lacking.length })}</p>
      )}
      <div className="missing">
        {lacking.map(({ ticket, missing }) => (
          <section key={ticket}>
            {lacking.length > 1 && <h3>#{ticket}</h3>}
            <ul>
              {missing.map((one) => (
                <li key={one.en}>{say(one)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="row">
        <button
          type="button"
          className="primary"
          onClick={({ nativeEvent }) => nativeEvent.isTrusted && onAnswer(false)}
        >
          {say(words.goBack)}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void goOn(event.nativeEvent.isTrusted)
        }}
      >
        <label htmlFor={ids.reason}>{say(words.reason)}</label>
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
        <button type="submit">{say(words.closeAnyway)}</button>
      </form>
    </dialog>
  )
}
