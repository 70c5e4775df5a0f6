import { useCallback, useEffect, useRef, useState } from 'react'

/** When each tap is due, in ms: twice, three light taps each. */
const taps = [0, 400, 800, 2000, 2400, 2800] as const
const afterLast = 600

interface Knock {
  /** Taps given so far. */
  readonly taps: number
  readonly isBeating: boolean
  /** Gives the beat: to see, to hear, and to feel where the tablet can. */
  readonly begin: (onDone: () => void) => void
}

/** The beat to knock by. */
export function useKnock(): Knock {
  const [given, setGiven] = useState(0)
  const [isBeating, setBeating] = useState(false)
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  const stop = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer)
    timers.current = []
  }, [])
  useEffect(() => stop, [stop])

  const begin = (onDone: () => void) => {
    stop()
    setBeating(true)
    const sound = soundOf()
    timers.current = [
      ...taps.map((due, i) =>
        setTimeout(() => {
          setGiven(i + 1)
          navigator.vibrate?.(80)
          sound.tap()
        }, due),
      ),
      setTimeout(
        () => {
          setBeating(false)
          setGiven(0)
          sound.end()
          onDone()
        },
        Math.max(...taps) + afterLast,
      ),
    ]
  }
  return { taps: given, isBeating, begin }
}

/** A short knock on wood; silent where the browser has no sound to give. */
function soundOf(): { tap: () => void; end: () => void } {
  if (typeof AudioContext === 'undefined') return { tap: () => undefined, end: () => undefined }
  const context = new AudioContext()
  const tap = () => {
    const tone = new OscillatorNode(context, { frequency: 180, type: 'triangle' })
    const fade = new GainNode(context, { gain: 0.5 })
    fade.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.12)
    tone.connect(fade).connect(context.destination)
    tone.start()
    tone.stop(context.currentTime + 0.12)
  }
  return { tap, end: () => void context.close() }
}
