import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { isStatusField, type LabelsOf } from './attempt.ts'

/**
 * What the page's own status selects say for each value: a script sends `status_id=5`, people read 'Closed'. Looked at
 * when it is asked, and whenever one of them is changed, for a dialog is gone by the time its request is sent.
 */
export function learnLabels(helpdesk: Helpdesk, signal: AbortSignal): LabelsOf {
  const labels = new Map<string, Set<string>>()
  const learn = (select: HTMLSelectElement) => {
    if (!isStatusField(helpdesk, select.name)) return
    for (const { value, label } of select.options) {
      if (!labels.has(value)) labels.set(value, new Set())
      labels.get(value)?.add(label)
    }
  }
  window.addEventListener(
    'change',
    (event) => {
      const [target] = event.composedPath()
      if (target instanceof HTMLSelectElement) learn(target)
    },
    { capture: true, passive: true, signal },
  )
  return (value) => {
    for (const select of document.querySelectorAll('select')) learn(select)
    return labels.get(value) ?? []
  }
}
