import SignaturePad, { type PointGroup } from 'signature_pad'
import { lastedUntil, type Stroke, type Strokes, toInk, toPixels } from './strokes.ts'
import { type Touching, untouched, whoseTouch } from './whose-touch.ts'

export interface InkSurface {
  /** Shows these strokes instead of those drawn so far. */
  show(strokes: Strokes): void
  /** Ends a stroke that is being drawn, keeps it, and lets go of the canvas. */
  close(): void
}

/**
 * Lets a person draw on the canvas. Strokes are kept in pad units as they come; the picture is only
 * drawn from them, so neither turning, resizing nor a lost canvas can change them. A stroke ends, and is
 * kept, when the pointer lifts or is cancelled, when the pad changes size and when the page is hidden.
 *
 * @param onStroke told all strokes after each one that ended
 */
export function openInkSurface(
  canvas: HTMLCanvasElement,
  initial: Strokes,
  onStroke: (strokes: Strokes) => void,
): InkSurface {
  const pad = new SignaturePad(canvas, { minDistance: 2, throttle: 0 })
  const closing = new AbortController()
  let strokes = initial
  let drawn: Stroke | null = null
  let frame = canvas.getBoundingClientRect()
  let began = 0
  let touching: Touching = untouched
  let candidate: Touching['drawing'] = null
  let isOutside = false
  let hasLifted = false

  const listen = { signal: closing.signal }
  const first = { ...listen, capture: true }
  canvas.addEventListener('pointerdown', admit, first)
  canvas.addEventListener('touchstart', keepOutside, first)
  canvas.addEventListener('touchend', endWithOthersDown, first)
  canvas.addEventListener('touchcancel', endWithOthersDown, first)
  canvas.addEventListener('pointermove', notePen, listen)
  addEventListener('pointerup', noteLift, listen)
  addEventListener('pointercancel', noteLift, listen)
  addEventListener('resize', fit, listen)
  addEventListener('pagehide', finish, listen)
  document.addEventListener('visibilitychange', hideOrShow, listen)
  pad.addEventListener('beginStroke', begin, listen)
  pad.addEventListener('afterUpdateStroke', take, listen)
  pad.addEventListener('endStroke', end, listen)
  const sizes = new ResizeObserver(fit)
  sizes.observe(canvas)
  fit()

  return {
    show(next) {
      finish()
      strokes = next
      draw()
    },
    close() {
      finish()
      closing.abort()
      sizes.disconnect()
      pad.off()
    },
  }

  function admit(event: PointerEvent) {
    const touch = { id: event.pointerId, kind: event.pointerType, at: event.timeStamp }
    const answer = whoseTouch(touching, touch)
    notePen(event)
    isOutside = answer === 'stays-out'
    if (isOutside) return event.stopImmediatePropagation()
    if (answer === 'takes-over') {
      forget()
      draw()
    }
    candidate = { id: touch.id, kind: touch.kind }
    hasLifted = false
  }

  // On iPads signature_pad listens to touches, since Scribble swallows fast pen strokes otherwise
  // (https://github.com/szimek/signature_pad/pull/575); where pointer events come too, they come first.
  function keepOutside(event: TouchEvent) {
    if (isOutside) event.stopImmediatePropagation()
    isOutside = false
  }

  // signature_pad waits for the last finger to lift; then the stroke would jump to that finger.
  function endWithOthersDown(event: TouchEvent) {
    if (hasLifted && event.targetTouches.length > 0) finish()
  }

  function noteLift(event: PointerEvent) {
    if (event.pointerId === touching.drawing?.id) hasLifted = true
  }

  function notePen(event: PointerEvent) {
    if (event.pointerType === 'pen') touching = { ...touching, penSeen: event.timeStamp }
  }

  function begin() {
    touching = { ...touching, drawing: candidate }
    candidate = null
    drawn = []
    frame = canvas.getBoundingClientRect()
    if (strokes.length === 0) began = Date.now()
    else if (began === 0) began = Date.now() - lastedUntil(strokes)
  }

  function take() {
    if (!drawn) return
    // The pad moved under the pointer, as it does while the tablet turns: this sample is of another place.
    if (hasMoved(frame, canvas.getBoundingClientRect())) return finish()
    const points = pad.toData().at(-1)?.points ?? []
    for (const point of points.slice(drawn.length)) drawn.push(toInk(point, frame.width, began))
  }

  function end() {
    const stroke = drawn
    forget()
    if (!stroke || stroke.length === 0) return
    strokes = [...strokes, stroke]
    onStroke(strokes)
  }

  function forget() {
    drawn = null
    touching = { ...touching, drawing: null }
  }

  function finish() {
    if (!drawn) return
    end()
    draw()
  }

  function hideOrShow() {
    if (document.hidden) finish()
    else draw()
  }

  function fit() {
    const { width, height } = canvas.getBoundingClientRect()
    const ratio = Math.max(devicePixelRatio, 1)
    const wide = Math.round(width * ratio)
    if (wide === 0 || wide === canvas.width) return
    finish()
    canvas.width = wide
    canvas.height = Math.round(height * ratio)
    canvas.getContext('2d')?.scale(ratio, ratio)
    pad.minWidth = width * 0.0016
    pad.maxWidth = width * 0.0045
    draw()
  }

  function draw() {
    const { width } = canvas.getBoundingClientRect()
    // Off and on again is how signature_pad is told that a stroke is over.
    pad.off()
    pad.on()
    pad.clear()
    pad.penColor = getComputedStyle(canvas).color
    pad.fromData(strokes.map((stroke) => toGroup(stroke, width)))
  }

  function toGroup(stroke: Stroke, width: number): PointGroup {
    const { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation } = pad
    const points = stroke.map((point) => toPixels(point, width))
    return { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation, points }
  }
}

function hasMoved(before: DOMRect, now: DOMRect): boolean {
  const isOff = (a: number, b: number) => Math.abs(a - b) > 0.5
  return isOff(before.left, now.left) || isOff(before.top, now.top) || isOff(before.width, now.width)
}
