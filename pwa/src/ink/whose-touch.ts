/** How long after the pen's last touch a finger is taken for the palm that holds it, in ms. */
const palmRests = 3000

/** What the pad knows of the pointers on it. Times are those of the pointer events. */
export interface Touching {
  /** The pointer that draws now. */
  readonly drawing: { readonly id: number; readonly kind: string } | null
  readonly penSeen: number | null
}

export const untouched: Touching = { drawing: null, penSeen: null }

interface Touch {
  readonly id: number
  /** As `PointerEvent.pointerType`. */
  readonly kind: string
  readonly at: number
}

/**
 * A pointer comes down: may it draw? One pointer draws at a time. A second finger waits outside; a palm
 * is kept out while a pen is about; and a pen takes over from a palm that was there first.
 */
export function whoseTouch(touching: Touching, touch: Touch): 'draws' | 'takes-over' | 'stays-out' {
  const { drawing, penSeen } = touching
  if (drawing) return touch.kind === 'pen' && drawing.kind === 'touch' ? 'takes-over' : 'stays-out'
  const isPalm = touch.kind === 'touch' && penSeen !== null && touch.at - penSeen < palmRests
  return isPalm ? 'stays-out' : 'draws'
}
