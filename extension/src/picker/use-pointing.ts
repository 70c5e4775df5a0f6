import { useEffect, useRef, useState } from 'react'
import type { Pointed } from '../learning/pointed.ts'
import { pointAtPage } from './pointing.ts'

interface Pointing {
  readonly isOn: boolean
  readonly onPick: (pointed: Pointed) => void
  readonly onBack: () => void
}

/** What somebody points at now, while it is on. `glass` lies over the page, so that the page isn't touched. */
export function usePointing({ isOn, onPick, onBack }: Pointing) {
  const glass = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Pointed>()
  const now = useRef({ onPick, onBack })
  now.current = { onPick, onBack }
  useEffect(() => {
    const root = glass.current?.getRootNode()
    if (!isOn || !(root instanceof ShadowRoot)) return
    const pointing = new AbortController()
    pointAtPage(
      {
        root,
        isGlass: (x, y) => root.elementFromPoint(x, y) === glass.current,
        onHover: setHovered,
        onPick: (pointed) => now.current.onPick(pointed),
        onBack: () => now.current.onBack(),
        onLetThrough: (isLet) => glass.current?.style.setProperty('pointer-events', isLet ? 'none' : 'auto'),
      },
      pointing.signal,
    )
    return () => pointing.abort()
  }, [isOn])
  return { glass, hovered }
}
