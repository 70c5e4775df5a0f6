import type { ReactNode } from 'react'
import { Icon } from '../actions/icon.tsx'
import './row-button.css'

interface RowButtonProps {
  children: ReactNode
  /** How it stands, in a few words. */
  detail?: string
  /** At the end of the line: a badge. */
  aside?: ReactNode
  onPress: () => void
}

/** One of many to choose from: as wide as the list, its words at the start. */
export function RowButton({ children, detail, aside, onPress }: RowButtonProps) {
  return (
    <button type="button" className="row-button" onClick={onPress}>
      <span className="row-button-words">
        <span>{children}</span>
        {detail && <span className="row-button-detail">{detail}</span>}
      </span>
      {aside}
      <Icon name="forward" />
    </button>
  )
}
