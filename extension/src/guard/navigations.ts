import type { Gate } from './gate.ts'

/** Addresses that close, where a script goes to them by itself: `location.href = …`. Links and forms came by before. */
export function guardNavigations(gate: Gate, signal: AbortSignal): void {
  let carried = false

  const onNavigate = (event: NavigateEvent) => {
    const { destination, navigationType } = event
    if (carried || !event.cancelable || event.formData || destination.sameDocument) return
    if (navigationType !== 'push' && navigationType !== 'replace') return
    const again = () => {
      carried = true
      if (navigationType === 'push') location.assign(destination.url)
      else location.replace(destination.url)
      carried = false
    }
    const attempt = () => ({ method: 'GET', url: destination.url, fields: [] })
    gate.attempt('navigation', attempt, event, again)
  }
  window.navigation?.addEventListener('navigate', gate.safely(onNavigate), { signal })
}
