import { useEffect, useState } from 'react'
import type { Pointed } from '../learning/pointed.ts'

interface OutlineProps {
  pointed: Pointed
  /** What would be read there; undefined where nothing would. */
  value: string | undefined
  nothing: string
}

const room = 40

/** A frame around what would be learned, in a layer of our own, and the value beside it. */
export function Outline({ pointed, value, nothing }: OutlineProps) {
  const [box, setBox] = useState<DOMRect>()
  useEffect(() => {
    const look = () => setBox(boxOf(pointed))
    const options = { capture: true, passive: true }
    look()
    window.addEventListener('scroll', look, options)
    window.addEventListener('resize', look, options)
    return () => {
      window.removeEventListener('scroll', look, options)
      window.removeEventListener('resize', look, options)
    }
  }, [pointed])
  if (!box) return null
  const { left, top, width, height, bottom } = box
  const above = top > room
  return (
    <>
      <div
        className={value === undefined ? 'outline none' : 'outline'}
        style={{ left: left - 4, top: top - 4, width: width + 8, height: height + 8 }}
      />
      <div className="tag" style={{ left: Math.max(8, left - 4), top: above ? top - room : bottom + 8 }}>
        {value ?? nothing}
      </div>
    </>
  )
}

function boxOf({ element, text }: Pointed): DOMRect {
  if (!text) return element.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(text)
  return range.getBoundingClientRect()
}
