import { useEffect, useRef } from 'react'

/** So long it stays, ms: time to scroll there and to find it with the eyes. */
const stays = 6_000

interface OutlineProps {
  element: Element
  onEnd: () => void
}

/**
 * A frame in our own layer around an element of the page, which is brought into view and otherwise left as it is. It goes
 * by itself, and when the person presses anything.
 */
export function Outline({ element, onEnd }: OutlineProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' })
    const stop = new AbortController()
    const { signal } = stop
    const until = performance.now() + stays
    const follow = () => {
      if (signal.aborted) return
      if (!element.isConnected || performance.now() > until) return onEnd()
      if (frame.current) placeAround(frame.current, element.getBoundingClientRect())
      requestAnimationFrame(follow)
    }
    follow()
    for (const type of ['pointerdown', 'keydown'])
      window.addEventListener(type, onEnd, { signal, capture: true, passive: true })
    return () => stop.abort()
  }, [element, onEnd])
  return <div ref={frame} className="outline" aria-hidden="true" />
}

/** Room between the frame and what it is around, px. */
const room = 4

function placeAround({ style }: HTMLElement, box: DOMRect): void {
  style.translate = `${box.x - room}px ${box.y - room}px`
  style.inlineSize = `${box.width + 2 * room}px`
  style.blockSize = `${box.height + 2 * room}px`
}
