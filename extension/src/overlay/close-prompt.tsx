import { useEffect, useId, useRef } from 'react'
import { useSay } from '../lang.tsx'
import type { Verdict } from '../messages.ts'
import { ReasonForm } from './reason-form.tsx'
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
  const title = useId()
  const lacking = verdicts.filter(({ may }) => !may)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="prompt"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        onAnswer(false)
      }}
    >
      <h2 id={title}>{say(words.stop)}</h2>
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
      <ReasonForm
        tickets={lacking.map(({ ticket }) => ticket)}
        label={say(words.reason)}
        action={say(words.closeAnyway)}
        onKept={() => onAnswer(true)}
      />
    </dialog>
  )
}
