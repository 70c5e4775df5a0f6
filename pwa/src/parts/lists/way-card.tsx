import type { ReactNode } from 'react'
import { Icon } from '../actions/icon.tsx'
import './way-card.css'

interface WayCardProps {
  title: string
  /** What is to be found there. */
  detail?: string
  /** How it stands: a badge or a number. */
  aside?: ReactNode
  onPress: () => void
}

/** The way to another page: what it is called, what is there. */
export function WayCard({ title, detail, aside, onPress }: WayCardProps) {
  return (
    <button type="button" className="way" onClick={onPress}>
      <span className="way-words">
        <span className="way-top">
          <strong className="way-title">{title}</strong>
          {aside}
        </span>
        {detail && <span className="way-detail">{detail}</span>}
      </span>
      <Icon name="forward" />
    </button>
  )
}
