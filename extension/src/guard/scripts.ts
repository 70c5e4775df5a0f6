import type { Attempt } from './attempt.ts'
import { fieldsOfText } from './fields.ts'
import { attemptOfForm } from './form-attempt.ts'
import type { Gate } from './gate.ts'
import { type Answer, channel, type PageRequest } from './page-channel.ts'

/** What scripts of the page send, as the script in its world tells. It may lie: then a prompt comes up, nothing worse. */
export function guardScripts(gate: Gate, node: EventTarget, signal: AbortSignal): void {
  const answer = (number: number) => (go: boolean) => {
    const detail: Answer = { number, go }
    node.dispatchEvent(new CustomEvent(channel.answer, { detail }))
  }

  const onRequest = (event: CustomEvent<PageRequest>) => {
    const { detail } = event
    if (!gate.couldClose(detail.url)) return
    if (detail.unread) event.preventDefault()
    else gate.held(attemptOfRequest(detail), event, answer(detail.number))
  }
  const onForm = (event: MouseEvent) => {
    const { relatedTarget: form, detail } = event
    if (form instanceof HTMLFormElement) gate.held(attemptOfForm(form), event, answer(detail))
  }
  node.addEventListener(channel.request, gate.safely(onRequest), { signal })
  node.addEventListener(channel.form, gate.safely(onForm), { signal })
}

function attemptOfRequest({ method, url, text, fields }: PageRequest): Attempt {
  const given = (fields ?? []).map(([name, value]) => ({ name: String(name), value: String(value) }))
  return { method, url, fields: text === undefined ? given : fieldsOfText(text) }
}
