import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './button.css'

interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  /** `primary` is the one thing to do here: at most one on a screen. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  icon?: IconName
  /** As wide as there is room: for the action under the thumb. */
  isWide?: boolean
  /** Working on it: looks busy, says so, and takes no second press. */
  isBusy?: boolean
  isDisabled?: boolean
  type?: 'button' | 'submit'
  /** Id of the words that tell more about it, such as why it can't be pressed now. */
  describedBy?: string
  /** For a button that shows or hides something. */
  isExpanded?: boolean
}

/** Something to press. */
export function Button({
  children,
  onPress,
  kind = 'secondary',
  icon,
  isWide,
  isBusy,
  isDisabled,
  type = 'button',
  describedBy,
  isExpanded,
}: ButtonProps) {
  return (
    <button
      type={type}
      className="button"
      data-kind={kind}
      data-wide={isWide || undefined}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-describedby={describedBy}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
        else onPress?.()
      }}
    >
      {isBusy ? <span className="button-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
