/** What is typed and pasted, as events that cross a shadow root's border: a page's own listeners would hear them. */
const again = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const
const never = ['paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'] as const

/** Every root of ours on this page, by its host. */
export type OwnRoots = Map<EventTarget, ShadowRoot>

/**
 * Keeps what is typed into our own roots from the page, in the one place that comes before all of its listeners: the
 * window, before the page's first script. Inside the root the event happens once more, for our own listeners; what the
 * browser does by itself (the letter in the field, the paste) isn't touched.
 */
export function keepOwnInput(roots: OwnRoots, signal: AbortSignal): void {
  const hold = (event: Event) => {
    const root = event.target && roots.get(event.target)
    if (root && event.isTrusted) event.stopImmediatePropagation()
    return root || undefined
  }
  const repeat = (event: Event) => {
    const root = hold(event)
    if (!root || !event.isTrusted) return
    const inside = root.activeElement ?? root
    const Kind = event.constructor as new (type: string, init: Event) => Event
    // Not `composed`: it ends where the root does.
    const own = new Kind(event.type, copyOf(event))
    if (!inside.dispatchEvent(own)) event.preventDefault()
  }
  for (const type of again) window.addEventListener(type, repeat, { capture: true, signal })
  for (const type of never) window.addEventListener(type, hold, { capture: true, signal })
}

/** An event as what its constructor takes: the properties of events stand on their prototypes, and are no copy's own. */
function copyOf(event: Event): Event {
  return new Proxy(event, {
    get: (it, name) => (name === 'composed' ? false : Reflect.get(it, name, it)),
  })
}
