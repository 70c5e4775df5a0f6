import type { Place } from '../helpdesks/helpdesk.ts'
import { attemptOfLink } from './form-attempt.ts'
import type { Gate } from './gate.ts'

/** Links that close by themselves, and the controls a helpdesk has for it. A page's own `click()` closes just as well. */
export function guardClicks(
  gate: Gate,
  controls: readonly Place[],
  find: (place: Place) => Element | string | undefined,
  signal: AbortSignal,
): void {
  let carried: EventTarget | undefined

  const onClick = (event: MouseEvent) => {
    const path = event.composedPath()
    const [target] = path
    if (carried !== undefined && target === carried) {
      carried = undefined
      return
    }
    if (event.button > 1) return
    const again = () => {
      carried = target
      if (target instanceof Element && target.isConnected) target.dispatchEvent(sameEvent(event))
      else link?.click()
      carried = undefined
    }
    const link = path.find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && isSent(node),
    )
    if (link && gate.attempt('click', () => attemptOfLink(link), event, again)) return
    if (controls.some((place) => isIn(path, find(place)))) gate.control(event, again)
  }
  const options = { capture: true, signal }
  window.addEventListener('click', gate.safely(onClick), options)
  window.addEventListener('auxclick', gate.safely(onClick), options)
}

const isSent = ({ href, protocol }: HTMLAnchorElement) => href !== '' && /^https?:$/.test(protocol)

const isIn = (path: readonly EventTarget[], found: Element | string | undefined) =>
  typeof found === 'object' && path.includes(found)

/** With the keys that were held, so that what was to open in a new tab does. */
function sameEvent(event: MouseEvent): MouseEvent {
  return event instanceof PointerEvent
    ? new PointerEvent(event.type, event)
    : new MouseEvent(event.type, event)
}
