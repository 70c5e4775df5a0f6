import type { ReactNode } from 'react'
import { Icon } from '../actions/icon.tsx'
import './section.css'

interface SectionProps {
  /** As on the printed record: 1, 2, 3 … */
  number?: number
  title: string
  /** A few words on how it stands, at the end of the title line. */
  note?: ReactNode
  /** Can be folded away; `isOpen` is how it starts. */
  isFoldable?: boolean
  isOpen?: boolean
  onFold?: (isOpen: boolean) => void
  children: ReactNode
}

/** A numbered part of a page, as the printed record numbers its own. */
export function Section({ number, title, note, isFoldable, isOpen = true, onFold, children }: SectionProps) {
  const head = (
    <>
      {number !== undefined && <span className="section-number digits">{number}</span>}
      <h2 className="section-title">{title}</h2>
      {note && <span className="section-note">{note}</span>}
    </>
  )
  if (!isFoldable) {
    return (
      <section className="section">
        <div className="section-head">{head}</div>
        <div className="section-body">{children}</div>
      </section>
    )
  }
  return (
    <details
      className="section"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onFold?.(event.currentTarget.open)
      }}
    >
      <summary className="section-head">
        {head}
        <Icon name="down" />
      </summary>
      <div className="section-body">{children}</div>
    </details>
  )
}
