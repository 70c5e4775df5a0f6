import { attemptOfForm } from './form-attempt.ts'
import type { Gate } from './gate.ts'

/** Forms, by button, Enter or `requestSubmit()`. A submit event the page made up sends nothing by itself, so it is none. */
export function guardSubmits(gate: Gate, signal: AbortSignal): void {
  let carried: EventTarget | undefined

  const onSubmit = (event: SubmitEvent) => {
    const [form] = event.composedPath()
    if (!(form instanceof HTMLFormElement) || !event.isTrusted) return
    if (carried === form) {
      carried = undefined
      return
    }
    const { submitter } = event
    const again = () => {
      const { requestSubmit, submit } = HTMLFormElement.prototype
      carried = form
      try {
        requestSubmit.call(form, belongs(submitter, form) ? submitter : null)
      } catch {
        submit.call(form)
      } finally {
        carried = undefined
      }
    }
    gate.attempt('submit', () => attemptOfForm(form, submitter), event, again)
  }
  window.addEventListener('submit', gate.safely(onSubmit), { capture: true, signal })
}

function belongs(submitter: HTMLElement | null, form: HTMLFormElement): boolean {
  const owner = submitter as HTMLButtonElement | HTMLInputElement | null
  return owner?.isConnected === true && owner.form === form
}
