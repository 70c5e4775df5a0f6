import { type Pointed, textAt } from '../learning/pointed.ts'
import { controls } from '../reading/value-in.ts'
import { isVisible } from '../reading/visible.ts'

/** Whatever a hand or a key sends to a page; none of it is for the page while somebody points. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'submit',
  'keydown',
  'keypress',
  'keyup',
  'mouseover',
  'mouseout',
  'pointerover',
  'pointerout',
  'dragstart',
] as const

export interface PointingNeeds {
  /** The picker's own: what is typed in it comes to its listeners only, see `guest/own-input.ts`. */
  readonly root: ShadowRoot
  /** Whether the point is on the glass, and not on the picker's own parts. */
  readonly isGlass: (x: number, y: number) => boolean
  readonly onHover: (pointed: Pointed | undefined) => void
  readonly onPick: (pointed: Pointed) => void
  readonly onBack: () => void
  /** While Alt is held, the page is to be used: a dialog opened, that what is in it can be shown. */
  readonly onLetThrough: (isLet: boolean) => void
}

/** Lets somebody point at the page by mouse, finger or keys, while the page hears nothing of it. Ends with the signal. */
export function pointAtPage(
  { root, isGlass, onHover, onPick, onBack, onLetThrough }: PointingNeeds,
  signal: AbortSignal,
): void {
  const { host } = root
  let hovered: Pointed | undefined
  /** By arrow keys: then Enter learns it, wherever the focus is. */
  let isByKeys = false
  const hover = (pointed: Pointed | undefined) => {
    if (hovered?.element === pointed?.element && hovered?.text === pointed?.text) return
    hovered = pointed
    onHover(pointed)
  }
  const own = (event: Event) => event.currentTarget === root || event.composedPath()[0] === host
  // A dialog of the page may lie over the glass, as the browser's own do.
  const onPage = (event: Event) =>
    event instanceof MouseEvent && (!own(event) || isGlass(event.clientX, event.clientY))
  const isLetThrough = (event: Event) => event instanceof MouseEvent && event.altKey && !own(event)

  const keep = (event: Event) => {
    if (event instanceof KeyboardEvent) return key(event)
    if (isLetThrough(event) || (own(event) && !onPage(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type === 'click' && event.isTrusted && onPage(event)) {
      const pointed = pointedAt(host, event as MouseEvent)
      if (pointed) onPick(pointed)
    }
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Alt') onLetThrough(event.type === 'keydown')
    const move = moves[event.key]
    const isHandled = event.key === 'Escape' || move !== undefined || (event.key === 'Enter' && isByKeys)
    if (event.key === 'Tab') isByKeys = false
    // Typing is for the picker's own parts only, moving on by Tab leads to them.
    if ((own(event) && !isHandled) || event.key === 'Tab') return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type !== 'keydown') return
    if (event.key === 'Escape') onBack()
    else if (move) {
      isByKeys = true
      hover(move(hovered))
    } else if (event.key === 'Enter' && hovered) onPick(hovered)
  }
  for (const type of kept) window.addEventListener(type, keep, { capture: true, signal, passive: false })
  for (const type of ['keydown', 'keyup']) root.addEventListener(type, keep, { capture: true, signal })

  let frame = 0
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!own(event)) event.stopImmediatePropagation()
      isByKeys = false
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() =>
        hover(onPage(event) && !event.altKey ? pointedAt(host, event) : undefined),
      )
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    onHover(undefined)
    onLetThrough(false)
  })
}

/** What of the page is at a point of the window: the innermost element, and which piece of its text. */
function pointedAt(host: Element, { clientX: x, clientY: y }: MouseEvent): Pointed | undefined {
  const element = document.elementsFromPoint(x, y).find((one) => one !== host)
  if (!element || element.matches('html, body')) return undefined
  const text = Array.from(element.childNodes).find(
    (node): node is Text => node instanceof Text && covers(node, x, y),
  )
  return { element, ...(text && { text }) }
}

function covers(text: Text, x: number, y: number): boolean {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}

const moves: { readonly [key: string]: ((from: Pointed | undefined) => Pointed | undefined) | undefined } = {
  ArrowDown: (from) => neighbour(from, 1),
  ArrowRight: (from) => neighbour(from, 1),
  ArrowUp: (from) => neighbour(from, -1),
  ArrowLeft: (from) => neighbour(from, -1),
}

const most = 5000

/** The next or the one before of all that can be read on the page. */
function neighbour(from: Pointed | undefined, by: 1 | -1): Pointed | undefined {
  const all = [...document.body.querySelectorAll('*')].slice(0, most).filter(isReadable)
  const at = from ? all.indexOf(from.element) : -1
  const element = all[(at + by + all.length) % all.length] ?? from?.element
  element?.scrollIntoView({ block: 'nearest' })
  return element && { element }
}

function isReadable(element: Element): boolean {
  const isInput = element.matches(controls)
  const hasText = Array.from(element.childNodes).some(
    (node) => node instanceof Text && node.data.trim() !== '',
  )
  if (!isInput && !hasText) return false
  return (
    !element.matches('script, style, option, noscript, template') &&
    isVisible(element) &&
    textAt({ element }) !== ''
  )
}
